package rudra.contagion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.channels.AssetMarket;
import rudra.network.Holdings;

/**
 * How the prices of asset classes move. Maps are by the name of the class.
 *
 * @param priceShock by what share the price of a class falls at first
 * @param marketImpact α: selling the share x of a class multiplies its price by exp(−α·x)
 * @param marketImpactByClass another α of single classes
 */
public record CommonAssets(
        Map<String, Double> priceShock,
        double marketImpact,
        Map<String, Double> marketImpactByClass) {

    /** Copies the maps. */
    public CommonAssets {
        priceShock = Map.copyOf(priceShock);
        marketImpactByClass = Map.copyOf(marketImpactByClass);
    }

    /**
     * The market of a network's holdings.
     *
     * @throws AnalysisException of sort {@code INPUT} if nobody holds anything; of sort {@code
     *     USAGE} if a class is named that there is not, or a number is out of bounds
     */
    AssetMarket market(Holdings holdings) {
        if (holdings.isNothingThere()) {
            throw AnalysisException.input(
                    Problem.of(
                            "network.no-holdings",
                            "Nobody in the network holds anything that can be sold. Combined"
                                    + " channels need “holdings” by asset class, as in the network"
                                    + " format."));
        }
        List<String> classes = holdings.assetClasses();
        double[] price = new double[classes.size()];
        double[] impact = new double[classes.size()];
        Arrays.fill(price, 1);
        Arrays.fill(impact, checked(marketImpact, Double.MAX_VALUE, "marketImpact"));
        priceShock.forEach((name, share) ->
                price[place(classes, name, "priceShock")] = 1 - checked(share, 1, "priceShock"));
        marketImpactByClass.forEach((name, alpha) ->
                impact[place(classes, name, "marketImpactByClass")] =
                        checked(alpha, Double.MAX_VALUE, "marketImpactByClass"));
        return new AssetMarket(holdings, price, impact);
    }

    /** A sentence for each class that nobody holds. */
    static List<String> heldByNobody(Holdings holdings) {
        double[] totals = holdings.totalsByClass();
        return IntStream.range(0, totals.length)
                .filter(c -> totals[c] == 0)
                .mapToObj(c ->
                        "Nobody holds %s: its price does not move by sales."
                                .formatted(holdings.assetClasses().get(c)))
                .toList();
    }

    private static double checked(double value, double most, String field) {
        if (!(value >= 0 && value <= most)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "asset-class.out-of-bounds",
                                    "%s must be a number of at least 0%s."
                                            .formatted(field, most == 1 ? " and at most 1" : ""))
                            .inField(field));
        }
        return value;
    }

    private static int place(List<String> classes, String name, String field) {
        int place = classes.indexOf(name);
        if (place < 0) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "asset-class.unknown",
                                    "The network has no asset class “%s”. There are: %s."
                                            .formatted(name, String.join(", ", classes)))
                            .inField(field));
        }
        return place;
    }
}
