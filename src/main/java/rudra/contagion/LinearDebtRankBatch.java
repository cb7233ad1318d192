package rudra.contagion;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Linear DebtRank for several failing institutions at once: each weight is loaded once for all
 * shocks, whose distress lies side by side in memory. Gauss–Seidel sweeps, which reach the same
 * limit as rounds in fewer, and an {@link Extrapolation} after every few of them: wherever a shock
 * arrives there is one limit, so that sweeps that settle have settled at it, from wherever they
 * began.
 */
final class LinearDebtRankBatch {
    /** How many shocks run side by side. */
    static final int LANES = 16;

    private static final double SETTLED = 1e-14;

    /** After how many sweeps the rest is extrapolated. */
    private static final int PERIOD = 5;

    private static final int SWEEPS_AT_MOST = 500;

    private final Weights matrix;
    private final double[] initial;
    private final double[] passed;
    private final double[] sum = new double[LANES];
    private final double[] change = new double[LANES];

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

    /** Sweeps until distress has settled, or too often: see {@link #hasSettled}. */
    void run(Progress progress) {
        double[] floor = new double[passed.length];
        for (int at = 0; at < passed.length; at++) {
            floor[at] = Math.clamp(initial[at], 0, 1);
            passed[at] = floor[at];
        }
        Extrapolation extrapolation = new Extrapolation(LANES, floor);
        for (int sweep = 1; sweep <= SWEEPS_AT_MOST; sweep++) {
            progress.checkCancelled();
            int phase = sweep % PERIOD;
            if (phase == 0 || phase > PERIOD - Extrapolation.CHANGES) {
                extrapolation.keep(passed);
            }
            sweep();
            if (IntStream.range(0, LANES).allMatch(this::hasSettled)) {
                return;
            }
            if (phase == 0) {
                extrapolation.move(passed);
            }
        }
    }

    /** Whether the last sweep changed nothing any more by the shock in a lane. */
    boolean hasSettled(int lane) {
        return change[lane] <= SETTLED;
    }

    private void sweep() {
        Arrays.fill(change, 0);
        for (int i = 0; i < matrix.initial().length; i++) {
            addUp(i);
            level(i);
            update(i);
        }
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

    private void update(int i) {
        double[] to = passed;
        double[] sums = sum;
        double[] changes = change;
        int base = i * LANES;
        for (int lane = 0; lane < LANES; lane++) {
            double next = Math.min(1, Math.max(0, sums[lane]));
            changes[lane] = Math.max(changes[lane], Math.abs(next - to[base + lane]));
            to[base + lane] = next;
        }
    }

    /** Makes sums of what is lost by claims the levels of distress. */
    private void level(int i) {
        double[] sums = sum;
        double[] start = initial;
        int base = i * LANES;
        boolean losesAll = matrix.isBrittle()[i];
        for (int lane = 0; lane < LANES; lane++) {
            sums[lane] =
                    losesAll && sums[lane] > 0
                            ? Math.max(1, start[base + lane])
                            : start[base + lane] + sums[lane];
        }
    }

    /** The uncapped stress of each institution by the shock in a lane. */
    double[] stress(int lane) {
        double[] stress = new double[matrix.initial().length];
        for (int i = 0; i < stress.length; i++) {
            addUp(i);
            level(i);
            stress[i] = sum[lane];
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
