package rudra.contagion;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Funding called back, searched naively on tables: one institution at a time, chosen at random,
 * looks at its calls and its equity. 15 % of debts outside are called at first; half by who is
 * short or failed, 0.8 from who lost half of its equity; a discount of 0.25; half is recovered; a
 * loss of 1 % of external assets.
 */
final class SlowFunding {
    final boolean[] failed;
    private final boolean[] isShort;
    private final boolean[] isDistressed;
    private final DetailedNetworks tables;
    private final List<String> failing;

    SlowFunding(DetailedNetworks tables, List<String> failing) {
        this.tables = tables;
        this.failing = failing;
        this.failed = new boolean[tables.size()];
        this.isShort = new boolean[tables.size()];
        this.isDistressed = new boolean[tables.size()];
    }

    void search(SplittableRandom random) {
        for (int look = 0; look < 400 * tables.size(); look++) {
            int i = random.nextInt(tables.size());
            double left = 0.99 * tables.externalAssets(i);
            double missing = called(i) - tables.cash()[i];
            isShort[i] |= missing > 1e-12;
            double lost = tables.equity()[i] - equity(i);
            isDistressed[i] |= lost > 0 && lost >= 0.5 * tables.equity()[i];
            failed[i] |=
                    failing.contains(tables.ids().get(i))
                            || equity(i) < -1e-12
                            || missing > 0.75 * (left - tables.cash()[i]) + 1e-12;
        }
    }

    double called(int i) {
        double called = 0.15 * (tables.seniorOutside()[i] + tables.juniorOutside()[i]);
        for (int j = 0; j < failed.length; j++) {
            double share = isShort[j] || failed[j] ? 0.5 : 0;
            called += Math.max(share, isDistressed[i] ? 0.8 : 0) * tables.owed()[i][j];
        }
        return called;
    }

    double equity(int i) {
        double equity = tables.equity()[i] - 0.01 * tables.externalAssets(i);
        for (int j = 0; j < failed.length; j++) {
            equity -= failed[j] ? 0.5 * tables.owed()[j][i] : 0;
        }
        return equity - Math.max(0, called(i) - tables.cash()[i]) / 3;
    }
}
