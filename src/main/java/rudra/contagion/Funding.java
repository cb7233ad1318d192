package rudra.contagion;

import java.util.Arrays;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * What institutions can pay out at once, and what creditors outside the network call back at first.
 *
 * @param liquidShare where the network has no cash at all: the share of external assets that is
 *     liquid
 * @param fundingShock the share of its external liabilities that is called back from everybody
 * @param fundingShockById other shares for single institutions, by id
 */
public record Funding(
        double liquidShare, double fundingShock, Map<String, Double> fundingShockById) {

    /** Copies the map. */
    public Funding {
        fundingShockById = Map.copyOf(fundingShockById);
    }

    /** What each can pay out: never more than the external assets that the shock left. */
    double[] liquid(ShockedNetwork network) {
        boolean isKnown = hasCash(network);
        double[] liquid = new double[network.size()];
        for (int i = 0; i < liquid.length; i++) {
            double assets = Math.max(0, network.externalAssets(i));
            liquid[i] = isKnown ? Math.min(network.detail().cash(i), assets) : liquidShare * assets;
        }
        return liquid;
    }

    /** What is called back from outside; nothing from who has no equity figure. */
    double[] called(ShockedNetwork network) {
        double[] share = new double[network.size()];
        Arrays.fill(share, checked(fundingShock));
        fundingShockById.forEach(
                (id, value) -> share[network.index(id, "fundingShockById")] = checked(value));
        for (int i = 0; i < share.length; i++) {
            share[i] = network.isOutside(i) ? 0 : share[i] * network.externalLiabilities(i);
        }
        return share;
    }

    private static double checked(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "funding.out-of-bounds",
                                    "A share of external liabilities must lie between 0 and 1.")
                            .inField("fundingShockById"));
        }
        return share;
    }

    /** What is liquid, in words. */
    String inWords(ShockedNetwork network) {
        return hasCash(network)
                ? "cash"
                : "%s of external assets, since the network has no cash"
                        .formatted(Conventions.share(liquidShare));
    }

    private static boolean hasCash(ShockedNetwork network) {
        for (int i = 0; i < network.size(); i++) {
            if (network.detail().cash(i) > 0) {
                return true;
            }
        }
        return false;
    }
}
