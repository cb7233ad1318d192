package rudra.contagion;

import java.util.Arrays;
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
    private final double[] initial;
    private final double[] passed;
    private final double[] sum = new double[LANES];

    /**
     * What each institution loses, relative to its equity, by each claim.
     *
     * @param exposures who claims what from whom
     * @param weight claim ÷ equity of the creditor, by claim; 0 where the creditor has no equity
     * @param initial the distress before anybody fails by decree: what the shock took, and 1 where
     *     there was nothing to take
     * @param isBrittle whether any loss at all takes all, the equity being 0
     */
    record Weights(Exposures exposures, double[] weight, double[] initial, boolean[] isBrittle) {

        static Weights of(ShockedNetwork network, DefaultAt defaultAt) {
            Exposures exposures = network.exposures();
            Distress start = new Distress(network, defaultAt);
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

    /**
     * Prepares up to {@link #LANES} shocks.
     *
     * @param failing which institutions fail by decree, by shock
     */
    LinearDebtRankBatch(Weights matrix, int[][] failing) {
        this.matrix = matrix;
        int n = matrix.initial().length;
        this.initial = new double[n * LANES];
        this.passed = new double[n * LANES];
        for (int i = 0; i < n; i++) {
            Arrays.fill(initial, i * LANES, (i + 1) * LANES, matrix.initial()[i]);
        }
        for (int lane = 0; lane < failing.length; lane++) {
            for (int i : failing[lane]) {
                initial[i * LANES + lane] = 1;
            }
        }
    }

    /** Sweeps until distress has settled; false if it did not. */
    boolean run(Progress progress) {
        int n = matrix.initial().length;
        for (int at = 0; at < passed.length; at++) {
            passed[at] = Math.min(1, initial[at]);
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
        double start = initial[i * LANES + lane];
        if (matrix.isBrittle()[i]) {
            return sum[lane] > 0 ? 1 : start;
        }
        return start + sum[lane];
    }

    /** The uncapped stress of each institution by the shock in a lane. */
    double[] stress(int lane) {
        double[] stress = new double[matrix.initial().length];
        for (int i = 0; i < stress.length; i++) {
            addUp(i);
            stress[i] = level(i, lane);
        }
        return stress;
    }

    /** The value of the claims that each institution loses, by lane: element [lane][i]. */
    double[][] claimsLost() {
        Exposures exposures = matrix.exposures();
        int n = matrix.initial().length;
        double[][] lost = new double[LANES][n];
        for (int i = 0; i < n; i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                int base = exposures.claimDebtor(k) * LANES;
                for (int lane = 0; lane < LANES; lane++) {
                    lost[lane][i] += exposures.claimAmount(k) * passed[base + lane];
                }
            }
        }
        return lost;
    }
}
