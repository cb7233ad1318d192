package rudra.learning.linear;

import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;

/**
 * Least squares with a quadratic penalty: the coefficients that make Σ(y − a − Σbx)² + penalty ×
 * Σb² least, by Cholesky's factors of the normal equations of centred columns, on one thread. Costs
 * O(rows × features² + features³).
 */
final class NormalEquations {
    private static final double TINY = 1e-12;

    private NormalEquations() {}

    /**
     * Solves.
     *
     * @param penalty above 0, so that columns may depend on each other
     */
    static LinearForm fit(Training training, double penalty, Progress progress) {
        Features rows = training.features();
        int width = rows.width();
        double[] means = new double[width];
        for (int f = 0; f < width; f++) {
            means[f] = mean(rows.column(f));
        }
        double mean = training.mean();
        double[][] matrix = new double[width][width];
        double[] right = new double[width];
        for (int f = 0; f < width; f++) {
            progress.checkCancelled();
            for (int g = 0; g <= f; g++) {
                matrix[f][g] = product(rows.column(f), means[f], rows.column(g), means[g]);
            }
            matrix[f][f] += penalty;
            right[f] = product(rows.column(f), means[f], training.target(), mean);
        }
        double[] coefficients = solve(matrix, right);
        double intercept = mean;
        for (int f = 0; f < width; f++) {
            intercept -= coefficients[f] * means[f];
        }
        return new LinearForm(coefficients, intercept, false);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double product(double[] a, double meanA, double[] b, double meanB) {
        double sum = 0;
        for (int row = 0; row < a.length; row++) {
            sum += (a[row] - meanA) * (b[row] - meanB);
        }
        return sum;
    }

    /** Changes the matrix, of which the lower triangle is read. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                // What rounding leaves of a column that others make up counts as nothing.
                matrix[i][j] = i == j ? Math.sqrt(Math.max(rest, TINY)) : rest / matrix[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
