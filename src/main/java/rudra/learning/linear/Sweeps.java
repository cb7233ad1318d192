package rudra.learning.linear;

import rudra.job.Progress;
import rudra.learning.Features;

/**
 * Weighted least squares with an elastic net, coordinate by coordinate: the coefficients that make
 * mean(weight × residual²) / 2 + absolute × Σ|b| + quadratic / 2 × Σb² least. The intercept is not
 * penalised. A sweep costs O(rows × features).
 */
final class Sweeps {
    private static final double CLOSE = 1e-16;
    private static final int AT_MOST = 1_000;

    private final Features rows;
    private final double absolute;
    private final double quadratic;
    private final double[] weights;
    private final double[] residuals;
    private final double[] coefficients;
    private final double[] curvature;
    private double intercept;

    /**
     * Begins.
     *
     * @param weights one a row
     * @param residuals what is to be predicted less what the coefficients say; changed
     * @param coefficients where to begin; changed
     * @param intercept where to begin
     */
    Sweeps(
            Features rows,
            double absolute,
            double quadratic,
            double[] weights,
            double[] residuals,
            double[] coefficients,
            double intercept) {
        this.rows = rows;
        this.absolute = absolute;
        this.quadratic = quadratic;
        this.weights = weights;
        this.residuals = residuals;
        this.coefficients = coefficients;
        this.intercept = intercept;
        this.curvature = curvature();
    }

    /** Sweeps until nothing moves; the intercept. */
    double run(Progress progress) {
        for (int sweep = 0; sweep < AT_MOST; sweep++) {
            progress.checkCancelled();
            if (sweep() <= CLOSE) {
                break;
            }
        }
        return intercept;
    }

    private double[] curvature() {
        double[] values = new double[coefficients.length];
        for (int f = 0; f < values.length; f++) {
            double[] column = rows.column(f);
            for (int row = 0; row < weights.length; row++) {
                values[f] += weights[row] * column[row] * column[row];
            }
            values[f] /= weights.length;
        }
        return values;
    }

    /** Moves each coordinate to its best place; how far the farthest went, squared. */
    private double sweep() {
        double farthest = shift();
        for (int f = 0; f < coefficients.length; f++) {
            double change = best(f) - coefficients[f];
            if (change != 0) {
                coefficients[f] += change;
                double[] column = rows.column(f);
                for (int row = 0; row < residuals.length; row++) {
                    residuals[row] -= change * column[row];
                }
                farthest = Math.max(farthest, change * change);
            }
        }
        return farthest;
    }

    /** Moves the intercept. */
    private double shift() {
        double pull = 0;
        double all = 0;
        for (int row = 0; row < residuals.length; row++) {
            pull += weights[row] * residuals[row];
            all += weights[row];
        }
        double moved = pull / all;
        intercept += moved;
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] -= moved;
        }
        return moved * moved;
    }

    private double best(int f) {
        double[] column = rows.column(f);
        double pull = 0;
        for (int row = 0; row < residuals.length; row++) {
            pull += weights[row] * column[row] * residuals[row];
        }
        pull = pull / residuals.length + curvature[f] * coefficients[f];
        double beyond = Math.max(0, Math.abs(pull) - absolute);
        return beyond == 0 ? 0 : Math.signum(pull) * beyond / (curvature[f] + quadratic);
    }
}
