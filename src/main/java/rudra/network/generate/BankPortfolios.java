package rudra.network.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * Gives invented banks cash and securities, as a simulation over time needs them: 6 to 10 % of a
 * bank's external assets are cash, 24 to 36 % securities of four classes, the rest loans that
 * nobody buys. Every bank holds most in sovereign bonds; how much it holds of the others differs
 * widely. Amounts are rounded to a tenth.
 */
final class BankPortfolios {
    private static final List<String> CLASSES =
            List.of("sovereign bonds", "corporate bonds", "mortgage securities", "shares");
    private static final double[] TYPICAL = {0.45, 0.25, 0.2, 0.1};

    private BankPortfolios() {}

    /** The network with the portfolios of a seed; O(n). */
    static Network addTo(Network network, Seed seed) {
        RandomGenerator random = seed.stream(2);
        int n = network.size();
        int classes = CLASSES.size();
        double[] cash = new double[n];
        int[] holder = new int[n * classes];
        int[] held = new int[holder.length];
        double[] amount = new double[holder.length];
        for (int i = 0; i < n; i++) {
            double external = network.balanceSheets().externalAssets(i);
            cash[i] = tenths(external * (0.06 + 0.04 * random.nextDouble()));
            double securities = external * (0.24 + 0.12 * random.nextDouble());
            double[] weights = weights(random);
            for (int c = 0; c < classes; c++) {
                int k = i * classes + c;
                holder[k] = i;
                held[k] = c;
                amount[k] = tenths(securities * weights[c]);
            }
        }
        return network.with(
                network.detail()
                        .withCash(cash)
                        .withHoldings(Holdings.of(n, CLASSES, holder, held, amount)));
    }

    /** Shares of the classes, which add up to 1. */
    private static double[] weights(RandomGenerator random) {
        double[] weights = new double[TYPICAL.length];
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            weights[c] = TYPICAL[c] * (0.4 + 1.2 * random.nextDouble());
            sum += weights[c];
        }
        for (int c = 0; c < weights.length; c++) {
            weights[c] /= sum;
        }
        return weights;
    }

    private static double tenths(double amount) {
        return StrictMath.rint(amount * 10) / 10;
    }
}
