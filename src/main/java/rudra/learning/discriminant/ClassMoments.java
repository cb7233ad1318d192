package rudra.learning.discriminant;

import rudra.learning.Features;
import rudra.learning.Training;

/**
 * How the features of one class are spread.
 *
 * @param count how much its rows count together: their number where all count the same
 * @param mean one a feature
 * @param scatter {@code [feature][feature]}, the sum over rows of weight × products of deviations
 *     from the mean
 */
record ClassMoments(double count, double[] mean, double[][] scatter) {

    /** O(rows × features²). */
    static ClassMoments of(Training training, boolean positive) {
        Features rows = training.features();
        double[] target = training.target();
        int width = rows.width();
        double[] mean = new double[width];
        double[][] scatter = new double[width][width];
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (target[row] > 0.5 == positive) {
                count++;
                for (int f = 0; f < width; f++) {
                    mean[f] += rows.column(f)[row];
                }
            }
        }
        for (int f = 0; f < width; f++) {
            mean[f] /= count;
        }
        double weight = training.weights().of(positive ? 1 : 0);
        double[] deviation = new double[width];
        for (int row = 0; row < rows.size(); row++) {
            if (target[row] > 0.5 == positive) {
                for (int f = 0; f < width; f++) {
                    deviation[f] = rows.column(f)[row] - mean[f];
                }
                add(scatter, deviation, weight);
            }
        }
        return new ClassMoments(weight * count, mean, scatter);
    }

    private static void add(double[][] scatter, double[] deviation, double weight) {
        for (int i = 0; i < deviation.length; i++) {
            if (deviation[i] != 0) {
                for (int j = 0; j < deviation.length; j++) {
                    scatter[i][j] += weight * deviation[i] * deviation[j];
                }
            }
        }
    }

    /**
     * A covariance drawn towards the unit matrix, which keeps it positive definite where features
     * depend on each other (Friedman 1989, Journal of the American Statistical Association 84).
     *
     * @param scatter the sum of products of deviations
     * @param freedom by which it is divided, at least 1
     * @param shrinkage how far, from 0 to 1
     */
    static double[][] covariance(double[][] scatter, double freedom, double shrinkage) {
        double[][] covariance = new double[scatter.length][scatter.length];
        for (int i = 0; i < scatter.length; i++) {
            for (int j = 0; j < scatter.length; j++) {
                covariance[i][j] =
                        (1 - shrinkage) * scatter[i][j] / freedom + (i == j ? shrinkage : 0);
            }
        }
        return covariance;
    }
}
