package rudra.contagion;

import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Linear DebtRank for several failing institutions at once: each weight is loaded once for all
 * shocks, whose distress lies side by side in memory. Gauss–Seidel sweeps, which reach the same
 * limit as rounds in fewer.
 */
final class LinearDebtRankBatch {
    /** How many shocks run side by side. */
    static final int LANES = 16;

    private static final double SETTLED = 1e-14;
    private static final int SWEEPS_AT_MOST = 3_000;

    private final Weights matrix;
    private final int first;
    private final int end;
    private final double[] passed;
    private final double[] sum = new double[LANES];

    /**
     * What each institution loses, relative to its equity, by each claim.
     *
     * @param exposures who claims what from whom
     * @param weight claim ÷ equity of the creditor, by claim; 0 where the creditor has no equity
     * @param initial the distress before any shock: 1 where equity is below 0, otherwise 0
     * @param isBrittle whether any loss at all takes all, the equity being 0
     */
    record Weights(Exposures exposures, double[] weight, double[] initial, boolean[] isBrittle) {

        static Weights of(ShockedNetwork network) {
            Exposures exposures = network.exposures();
            Distress start = new Distress(network, DefaultAt.BELOW_ZERO);
            double[] weight = new double[exposures.count()];
            double[] initial = new double[network.size()];
            boolean[] isBrittle = new boolean[network.size()];
            for (int i = 0; i < initial.length; i++) {
                initial[i] = start.initial(i);
                isBrittle[i] = !start.hasEquity(i) && initial[i] == 0 && !network.isUnshakeable(i);
                for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                    weight[k] =
                            start.hasEquity(i)
                                    ? exposures.claimAmount(k) / network.equity(i)
                                    : isBrittle[i] ? 1 : 0;
                }
            }
            return new Weights(exposures, weight, initial, isBrittle);
        }
    }

    LinearDebtRankBatch(Weights matrix, int first, int end) {
        this.matrix = matrix;
        this.first = first;
        this.end = end;
        this.passed = new double[matrix.initial().length * LANES];
    }

    /** Sweeps until distress has settled; false if it did not. */
    boolean run(Progress progress) {
        int n = matrix.initial().length;
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                passed[i * LANES + lane] = Math.min(1, initial(i, lane));
            }
        }
        for (int sweep = 0; sweep < SWEEPS_AT_MOST; sweep++) {
            progress.checkCancelled();
            double change = 0;
            for (int i = 0; i < n; i++) {
                addUp(i);
                change = Math.max(change, update(i));
            }
            if (change <= SETTLED) {
                return true;
            }
        }
        return false;
    }

    private void addUp(int i) {
        double[] sums = sum;
        double[] from = passed;
        double[] weights = matrix.weight();
        Exposures exposures = matrix.exposures();
        for (int lane = 0; lane < LANES; lane++) {
            sums[lane] = 0;
        }
        int last = exposures.claimsStart(i + 1);
        for (int k = exposures.claimsStart(i); k < last; k++) {
            double weight = weights[k];
            int base = exposures.claimDebtor(k) * LANES;
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += weight * from[base + lane];
            }
        }
    }

    private double update(int i) {
        double change = 0;
        for (int lane = 0; lane < LANES; lane++) {
            int at = i * LANES + lane;
            double next = Math.min(1, level(i, lane));
            change = Math.max(change, next - passed[at]);
            passed[at] = Math.max(next, passed[at]);
        }
        return change;
    }

    private double level(int i, int lane) {
        if (matrix.isBrittle()[i]) {
            return sum[lane] > 0 ? 1 : initial(i, lane);
        }
        return initial(i, lane) + sum[lane];
    }

    private double initial(int i, int lane) {
        return i == first + lane ? 1 : matrix.initial()[i];
    }

    /** The uncapped stress of each institution where institution k fails. */
    double[] stress(int k) {
        if (k < first || k >= end) {
            throw new IllegalArgumentException("Institution " + k + " is not in this batch.");
        }
        double[] stress = new double[matrix.initial().length];
        for (int i = 0; i < stress.length; i++) {
            addUp(i);
            stress[i] = level(i, k - first);
        }
        return stress;
    }
}
