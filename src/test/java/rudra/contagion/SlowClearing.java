package rudra.contagion;

import java.util.Arrays;
import rudra.network.Network;

/** The definitions taken at their word on full matrices, iterated many times: the oracle. */
final class SlowClearing {
    private static final int ROUNDS = 20_000;

    private SlowClearing() {}

    static double[] payments(Network network, Shock shock, double alpha, double beta) {
        int n = network.size();
        double[][] owed = RandomNetworks.liabilities(network);
        double[] total = new double[n];
        double[] assets = new double[n];
        boolean[] decreed = new boolean[n];
        for (int i = 0; i < n; i++) {
            total[i] =
                    Arrays.stream(owed[i]).sum() + network.balanceSheets().externalLiabilities(i);
            decreed[i] = shock.failing().contains("b" + i);
            double kept = 1 - shock.externalAssetLossShare();
            assets[i] = decreed[i] ? 0 : kept * network.balanceSheets().externalAssets(i);
        }
        double[] paid = total.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double received = 0;
                for (int j = 0; j < n; j++) {
                    received += total[j] > 0 ? owed[j][i] * paid[j] / total[j] : 0;
                }
                boolean solvent = !decreed[i] && assets[i] + received >= total[i] - 1e-11;
                next[i] =
                        solvent
                                ? total[i]
                                : Math.min(total[i], alpha * assets[i] + beta * received);
            }
            if (Arrays.equals(next, paid)) {
                return next;
            }
            paid = next;
        }
        return paid;
    }

    static double[] distress(Network network, Shock shock) {
        int n = network.size();
        double[] initial = new double[n];
        for (int i = 0; i < n; i++) {
            double equity = network.balanceSheets().equity(i);
            double lost =
                    shock.externalAssetLossShare() * network.balanceSheets().externalAssets(i);
            boolean isGone = shock.failing().contains("b" + i) || equity < 0;
            initial[i] = isGone ? Math.max(1, equity > 0 ? lost / equity : 1) : lost / equity;
        }
        double[] level = initial.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = initial.clone();
            for (int i = 0; i < n; i++) {
                double equity = network.balanceSheets().equity(i);
                for (int j = 0; j < n && equity > 0; j++) {
                    next[i] += network.exposures().amount(i, j) / equity * Math.min(1, level[j]);
                }
            }
            level = next;
        }
        return level;
    }
}
