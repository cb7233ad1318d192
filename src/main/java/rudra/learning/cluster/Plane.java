package rudra.learning.cluster;

/**
 * Rows in the plane in which they vary most: the two first principal components, by power iteration
 * on the covariance.
 *
 * @param x one a row
 * @param y one a row
 * @param share the share of the variance that the plane shows
 */
@SuppressWarnings("ArrayRecordComponent")
record Plane(double[] x, double[] y, double share) {
    private static final int TURNS = 1_000;
    private static final double CLOSE = 1e-12;

    static Plane of(double[][] rows) {
        int width = rows[0].length;
        double[] means = new double[width];
        for (double[] row : rows) {
            for (int f = 0; f < width; f++) {
                means[f] += row[f] / rows.length;
            }
        }
        double[][] covariance = new double[width][width];
        for (double[] row : rows) {
            for (int f = 0; f < width; f++) {
                for (int g = 0; g <= f; g++) {
                    covariance[f][g] += (row[f] - means[f]) * (row[g] - means[g]) / rows.length;
                }
            }
        }
        double all = 0;
        for (int f = 0; f < width; f++) {
            all += covariance[f][f];
            for (int g = 0; g < f; g++) {
                covariance[g][f] = covariance[f][g];
            }
        }
        double[] first = direction(covariance);
        double firstVariance = deflate(covariance, first);
        double[] second = direction(covariance);
        double secondVariance = deflate(covariance, second);
        return new Plane(
                along(rows, means, first),
                along(rows, means, second),
                all == 0 ? 0 : (firstVariance + secondVariance) / all);
    }

    /** The direction of the greatest variance, its greatest part upwards. */
    private static double[] direction(double[][] covariance) {
        int width = covariance.length;
        double[] vector = new double[width];
        for (int f = 0; f < width; f++) {
            vector[f] = 1 + 1.0 / (f + 2);
        }
        normalise(vector);
        for (int turn = 0; turn < TURNS; turn++) {
            double[] next = times(covariance, vector);
            if (!normalise(next)) {
                return vector;
            }
            double moved = KMeans.distance(next, vector);
            vector = next;
            if (moved < CLOSE * CLOSE) {
                break;
            }
        }
        int greatest = 0;
        for (int f = 1; f < width; f++) {
            greatest = Math.abs(vector[f]) > Math.abs(vector[greatest]) ? f : greatest;
        }
        double sign = Math.signum(vector[greatest]);
        for (int f = 0; f < width; f++) {
            vector[f] *= sign;
        }
        return vector;
    }

    /** Takes a direction out; its variance. */
    private static double deflate(double[][] covariance, double[] direction) {
        double[] image = times(covariance, direction);
        double variance = 0;
        for (int f = 0; f < image.length; f++) {
            variance += image[f] * direction[f];
        }
        for (int f = 0; f < image.length; f++) {
            for (int g = 0; g < image.length; g++) {
                covariance[f][g] -= variance * direction[f] * direction[g];
            }
        }
        return variance;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int f = 0; f < product.length; f++) {
            for (int g = 0; g < vector.length; g++) {
                product[f] += matrix[f][g] * vector[g];
            }
        }
        return product;
    }

    private static boolean normalise(double[] vector) {
        double length = Math.sqrt(KMeans.distance(vector, new double[vector.length]));
        for (int f = 0; f < vector.length && length > 0; f++) {
            vector[f] /= length;
        }
        return length > 0;
    }

    private static double[] along(double[][] rows, double[] means, double[] direction) {
        double[] along = new double[rows.length];
        for (int row = 0; row < along.length; row++) {
            for (int f = 0; f < direction.length; f++) {
                along[row] += (rows[row][f] - means[f]) * direction[f];
            }
        }
        return along;
    }
}
