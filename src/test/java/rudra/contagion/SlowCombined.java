package rudra.contagion;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Claims and fire sales searched naively on tables: one institution at a time, chosen at random,
 * looks whether it has failed or must sell; recovery 0.3, a loss of 2 % of external assets, prices
 * of the first class down by 5 %, impact 0.4 and for the third class 0.8, leverage 12 to 9.
 */
final class SlowCombined {
    final boolean[] failed;
    private final DetailedNetworks tables;
    private final List<String> failing;
    private final boolean shrinks;
    private final double[] sold;

    SlowCombined(DetailedNetworks tables, List<String> failing, boolean shrinks) {
        this.tables = tables;
        this.failing = failing;
        this.shrinks = shrinks;
        this.failed = new boolean[tables.size()];
        this.sold = new double[tables.size()];
    }

    void search(SplittableRandom random) {
        for (int look = 0; look < 3000 * tables.size(); look++) {
            int i = random.nextInt(tables.size());
            failed[i] |= failing.contains(tables.ids().get(i)) || equity(i) < -1e-12;
            if (failed[i]) {
                sold[i] = 1;
            } else if (shrinks) {
                shrink(i);
            }
        }
    }

    private void shrink(int i) {
        double debts = tables.seniorOutside()[i] + tables.juniorOutside()[i];
        for (int j = 0; j < tables.size(); j++) {
            debts += tables.senior()[i][j] + tables.junior()[i][j];
        }
        double equity = equity(i);
        double assets = debts + equity;
        double worth = 0;
        for (int c = 0; c < 3; c++) {
            worth += tables.held()[i][c] * prices()[c];
        }
        if (assets > 12 * equity) {
            double raise = assets - 9 * equity - tables.cash()[i];
            sold[i] = Math.max(sold[i], Math.clamp(raise / worth, 0, 1));
        }
    }

    double[] prices() {
        double[] prices = {0.95, 1, 1};
        double[] impact = {0.4, 0.4, 0.8};
        for (int c = 0; c < 3; c++) {
            double all = 0;
            double part = 0;
            for (int i = 0; i < sold.length; i++) {
                all += tables.held()[i][c];
                part += sold[i] * tables.held()[i][c];
            }
            prices[c] *= all == 0 ? 1 : Math.exp(-impact[c] * part / all);
        }
        return prices;
    }

    double equity(int i) {
        boolean isDecreed = failing.contains(tables.ids().get(i));
        double hit = 0.02 * Math.max(0, tables.externalAssets(i));
        double equity = tables.equity()[i] - (isDecreed ? Math.max(hit, tables.equity()[i]) : hit);
        for (int j = 0; j < failed.length; j++) {
            equity -= failed[j] ? 0.7 * (tables.senior()[j][i] + tables.junior()[j][i]) : 0;
        }
        for (int c = 0; c < 3; c++) {
            equity -= tables.held()[i][c] * (1 - prices()[c]);
        }
        return equity;
    }
}
