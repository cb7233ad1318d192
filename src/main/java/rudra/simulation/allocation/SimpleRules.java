package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.network.BalanceSheets;
import rudra.network.Institutions;
import rudra.network.Network;

/** Allocations that need no search. */
final class SimpleRules {
    static final String NOTHING = "nothing";
    static final String FOUND = "best found";

    private SimpleRules() {}

    /**
     * All of them but the one that gives nothing.
     *
     * @param losses what each institution loses in the worst runs, n
     * @param pageRank the central place of each, n
     */
    static List<Strategy> of(Network network, Funds funds, double[] losses, double[] pageRank) {
        double[] even = new double[losses.length];
        Arrays.fill(even, 1);
        double[] assets = totalAssets(network);
        List<Strategy> rules = new ArrayList<>();
        rules.add(new Strategy("equally", funds.inProportion(even)));
        rules.add(new Strategy("in proportion to assets", funds.inProportion(assets)));
        rules.add(new Strategy("in proportion to losses", funds.inProportion(losses)));
        Institutions institutions = network.institutions();
        rules.add(new Strategy("largest first", funds.inTurn(order(institutions, assets))));
        rules.add(new Strategy("most central first", funds.inTurn(order(institutions, pageRank))));
        return rules;
    }

    /** External assets and claims on others. */
    static double[] totalAssets(Network network) {
        BalanceSheets sheets = network.balanceSheets();
        double[] assets = network.exposures().totalClaims();
        for (int i = 0; i < assets.length; i++) {
            assets[i] += Math.max(0, sheets.externalAssets(i));
        }
        return assets;
    }

    /** The greatest first; by id where they are equal. */
    private static List<Integer> order(Institutions institutions, double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -values[i])
                                .thenComparing(institutions::id))
                .toList();
    }
}
