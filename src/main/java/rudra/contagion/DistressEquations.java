package rudra.contagion;

import rudra.network.Exposures;

/** The equations of linear DebtRank, with distress h capped at 1 where it passes on. */
final class DistressEquations {
    final ShockedNetwork network;
    private final Exposures exposures;
    private final Distress start;
    private final double[] initial;

    DistressEquations(ShockedNetwork network, Distress start) {
        this.network = network;
        this.exposures = network.exposures();
        this.start = start;
        this.initial = new double[network.size()];
        for (int i = 0; i < initial.length; i++) {
            initial[i] = start.initial(i);
        }
    }

    int size() {
        return initial.length;
    }

    /** The distress by the shock alone. */
    double initial(int i) {
        return initial[i];
    }

    /** Whether the distress of i rises in proportion to what it loses. */
    boolean isProportional(int i) {
        return start.hasEquity(i);
    }

    /** The value of the claims that i loses where debtors are this distressed. */
    double claimsLost(int i, double[] distress) {
        double lost = 0;
        int end = exposures.claimsStart(i + 1);
        for (int k = exposures.claimsStart(i); k < end; k++) {
            double passed = distress[exposures.claimDebtor(k)];
            lost += exposures.claimAmount(k) * Math.min(Math.max(passed, 0), 1);
        }
        return lost;
    }

    /** The distress of i after one more round. */
    double next(int i, double[] distress) {
        if (network.isOutside(i)) {
            return initial[i];
        }
        double lost = claimsLost(i, distress);
        if (isProportional(i)) {
            return initial[i] + lost / network.equity(i);
        }
        return initial[i] >= 1 || start.hasFailed(i, network.directLoss(i) + lost) ? 1 : 0;
    }

    /** The greatest change that one more round would make to a distress capped at 1. */
    double residual(double[] distress) {
        double greatest = 0;
        for (int i = 0; i < initial.length; i++) {
            double change = Math.min(1, next(i, distress)) - Math.min(1, distress[i]);
            greatest = Math.max(greatest, Math.abs(change));
        }
        return greatest;
    }
}
