package rudra.contagion;

/**
 * Carries Gauss–Seidel sweeps on to where they lead, lane by lane: of all means of the last three
 * states, weights summing to 1, the one whose next change would be least were the sweep linear.
 * This takes out the two slowest modes of a sweep, which near claims/equity 1 are what is left
 * after a few sweeps. What is extrapolated is only a better place to sweep on from.
 *
 * <p>Source: R. P. Eddy, Extrapolating to the limit of a vector sequence (1979), reduced rank
 * extrapolation.
 */
final class Extrapolation {
    /** How many changes in a row are looked at. */
    static final int CHANGES = 3;

    private static final double LEAST_DETERMINANT = 1e-12;

    private final int lanes;
    private final double[] floor;
    private final double[][] states;
    private int kept;

    /**
     * Prepares for values side by side.
     *
     * @param lanes how many columns there are; values are [row · lanes + lane]
     * @param floor the least of each value; the greatest is 1
     */
    Extrapolation(int lanes, double[] floor) {
        this.lanes = lanes;
        this.floor = floor;
        this.states = new double[CHANGES][floor.length];
    }

    /** Keeps a state from before a sweep; the first of {@link #CHANGES}, or the next. */
    void keep(double[] values) {
        System.arraycopy(values, 0, states[kept++], 0, values.length);
    }

    /** Moves the values, which the last kept state has become by a sweep. O(values). */
    void move(double[] values) {
        kept = 0;
        double[] older = new double[lanes];
        double[] newer = new double[lanes];
        weigh(values, older, newer);
        for (int at = 0; at < values.length; at += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                int k = at + lane;
                double last = values[k] - states[2][k];
                double before = states[2][k] - states[1][k];
                double moved = values[k] + newer[lane] * last + older[lane] * before;
                values[k] = Math.min(1, Math.max(floor[k], moved));
            }
        }
    }

    /**
     * By lane the multiples of the last change and of the one before that are to be added: with
     * changes d1, d2, d3 the least squares of d3 + newer · (d3 − d2) + older · (d2 − d1).
     */
    private void weigh(double[] values, double[] older, double[] newer) {
        double[] aa = new double[lanes];
        double[] ab = new double[lanes];
        double[] bb = new double[lanes];
        double[] ad = new double[lanes];
        double[] bd = new double[lanes];
        double[] shrunk = new double[lanes];
        for (int at = 0; at < values.length; at += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                int k = at + lane;
                double d3 = values[k] - states[2][k];
                double d2 = states[2][k] - states[1][k];
                double a = d3 - d2;
                double b = d2 - (states[1][k] - states[0][k]);
                aa[lane] += a * a;
                ab[lane] += a * b;
                bb[lane] += b * b;
                ad[lane] += a * d3;
                bd[lane] += b * d3;
                shrunk[lane] += d2 * d2 - d3 * d3;
            }
        }
        for (int lane = 0; lane < lanes; lane++) {
            if (!(shrunk[lane] > 0)) {
                continue; // What grows leads away, and would be followed back to where it began.
            }
            double square = aa[lane] * bb[lane];
            double determinant = square - ab[lane] * ab[lane];
            if (determinant > LEAST_DETERMINANT * square) {
                newer[lane] = (ab[lane] * bd[lane] - bb[lane] * ad[lane]) / determinant;
                older[lane] = (ab[lane] * ad[lane] - aa[lane] * bd[lane]) / determinant;
            } else if (aa[lane] > 0) {
                newer[lane] = -ad[lane] / aa[lane];
            }
        }
    }
}
