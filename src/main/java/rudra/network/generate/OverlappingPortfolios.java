package rudra.network.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * Gives the institutions of a network portfolios that overlap: a share of the external assets of
 * each is spread at random over some of the asset classes, chosen at random.
 *
 * <p>Source of the idea: the bipartite networks of F. Caccioli, M. Shrestha, C. Moore and J. D.
 * Farmer, Stability analysis of financial contagion due to overlapping portfolios, Journal of
 * Banking and Finance 46 (2014).
 *
 * @param assetClasses how many classes there are, at least 1
 * @param classesEach how many of them each institution holds, at most all
 * @param share the share of external assets that is held in them, in [0, 1]
 */
public record OverlappingPortfolios(int assetClasses, int classesEach, double share) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if an institution would hold more classes than there are, or
     *     more than its external assets
     */
    public OverlappingPortfolios {
        if (classesEach < 0 || classesEach > assetClasses || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "Each holds at most all classes, and at most its external assets.");
        }
    }

    /** The network with the portfolios of a seed; O(n·classes). */
    public Network addTo(Network network, Seed seed) {
        RandomGenerator random = seed.stream(1);
        int n = network.size();
        int[] holder = new int[n * classesEach];
        int[] held = new int[holder.length];
        double[] amount = new double[holder.length];
        for (int i = 0; i < n; i++) {
            int[] chosen = choose(random);
            double value = share * Math.max(0, network.balanceSheets().externalAssets(i));
            double sum = 0;
            for (int c = 0; c < classesEach; c++) {
                int k = i * classesEach + c;
                holder[k] = i;
                held[k] = chosen[c];
                amount[k] = 1 - random.nextDouble();
                sum += amount[k];
            }
            for (int k = i * classesEach; k < (i + 1) * classesEach; k++) {
                amount[k] *= value / sum;
            }
        }
        List<String> names = IntStream.rangeClosed(1, assetClasses).mapToObj(c -> "A" + c).toList();
        return network.with(
                network.detail().withHoldings(Holdings.of(n, names, holder, held, amount)));
    }

    /** The first so many of a shuffle by Durstenfeld (1964), Algorithm 235, CACM 7. */
    private int[] choose(RandomGenerator random) {
        int[] all = IntStream.range(0, assetClasses).toArray();
        for (int c = 0; c < classesEach; c++) {
            int other = c + random.nextInt(assetClasses - c);
            int kept = all[c];
            all[c] = all[other];
            all[other] = kept;
        }
        return all;
    }
}
