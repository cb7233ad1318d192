package rudra.contagion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rudra.network.BalanceSheets;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Network;

/**
 * Random systems with whatever can be odd about them, and shocks of every sort: cycles, equity of
 * zero and below, institutions outside, books that do not balance, ranks of debt, equity and
 * securities held, decrees, distress.
 *
 * @param network the system
 * @param shock what hits it
 */
public record RandomCrises(Network network, Shock shock) {

    /**
     * One crisis.
     *
     * @param seed what it is drawn from
     * @param unit what every amount is multiplied with
     */
    public static RandomCrises of(long seed, double unit) {
        SplittableRandom random = new SplittableRandom(seed);
        Network plain = RandomNetworks.scaled(RandomNetworks.of(seed), unit);
        int n = plain.size();
        double[] assets = new double[n];
        double[] outside = new double[n];
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            assets[i] = plain.balanceSheets().externalAssets(i);
            outside[i] = plain.balanceSheets().externalLiabilities(i);
            equity[i] = oddity(random, plain.balanceSheets().equity(i), unit);
        }
        Exposures exposures = plain.exposures();
        Network odd = RandomNetworks.network(exposures, BalanceSheets.of(assets, outside, equity));
        return new RandomCrises(
                odd.with(RandomDetails.of(odd, random)), shock(random, equity, unit));
    }

    /** The same crisis with books that balance and no equity held of each other. */
    public RandomCrises plain() {
        int n = network.size();
        double[] assets = new double[n];
        double[] outside = new double[n];
        for (int i = 0; i < n; i++) {
            assets[i] = network.balanceSheets().externalAssets(i);
            outside[i] = network.balanceSheets().externalLiabilities(i);
        }
        BalanceSheets sheets = BalanceSheets.balanced(network.exposures(), assets, outside);
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            boolean isOutside = network.balanceSheets().isOutside(i);
            equity[i] = isOutside ? Double.NaN : sheets.equity(i);
        }
        Network balanced =
                RandomNetworks.network(
                        network.exposures(), BalanceSheets.of(assets, outside, equity));
        return new RandomCrises(
                balanced.with(network.detail().withEquityHoldings(EquityHoldings.none(n))), shock);
    }

    private static double oddity(SplittableRandom random, double equity, double unit) {
        return switch (random.nextInt(10)) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2 -> -unit * random.nextDouble();
            case 3 -> equity + unit;
            default -> equity;
        };
    }

    private static Shock shock(SplittableRandom random, double[] equity, double unit) {
        Map<String, Double> equityLoss = new LinkedHashMap<>();
        Map<String, Double> externalLoss = new LinkedHashMap<>();
        Map<String, Double> distress = new LinkedHashMap<>();
        for (int i = 0; i < equity.length; i++) {
            if (!Double.isNaN(equity[i])) {
                double part = random.nextDouble();
                switch (random.nextInt(5)) {
                    case 0 -> equityLoss.put("b" + i, 3 * unit * part);
                    case 1 -> externalLoss.put("b" + i, 3 * unit * part);
                    case 2 -> distress.put("b" + i, part);
                    default -> {
                        // Not hit alone.
                    }
                }
            }
        }
        return new Shock(
                random.nextInt(3) == 0 ? List.of() : List.of("b" + random.nextInt(equity.length)),
                equityLoss,
                externalLoss,
                random.nextBoolean() ? 0 : 0.3 * random.nextDouble(),
                distress);
    }
}
