package rudra.learning.discriminant;

/**
 * The inverse of a covariance and the logarithm of its determinant, by Cholesky's factors on one
 * thread: the same bits whatever the machine has to do besides.
 *
 * @param inverse {@code [feature][feature]}
 * @param logDeterminant of the covariance
 */
record Precision(double[][] inverse, double logDeterminant) {

    /**
     * O(features³).
     *
     * @param covariance symmetric and positive definite
     * @throws ArithmeticException if it is not positive definite
     */
    static Precision of(double[][] covariance) {
        int n = covariance.length;
        double[][] factor = factor(covariance);
        double logDeterminant = 0;
        for (int i = 0; i < n; i++) {
            logDeterminant += 2 * Math.log(factor[i][i]);
        }
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(factor, unit);
        }
        return new Precision(inverse, logDeterminant);
    }

    /** The lower triangle L with L Lᵀ the matrix. */
    private static double[][] factor(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(rest > 0)) {
                    throw new ArithmeticException("The covariance is not positive definite.");
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }

    private static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** The inverse times a vector. */
    double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(inverse[i], vector);
        }
        return product;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
