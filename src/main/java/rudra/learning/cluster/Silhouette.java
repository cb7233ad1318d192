package rudra.learning.cluster;

import java.util.Arrays;

/**
 * How much closer rows are to their own group than to the next: 1 far apart, 0 in between, below 0
 * in the wrong group (Rousseeuw 1987, Journal of Computational and Applied Mathematics 20). Costs
 * O(rows² × features).
 */
final class Silhouette {
    private Silhouette() {}

    /**
     * A value for each row: 0 for the only row of a group, not-a-number for rows of none, or where
     * there are not two groups that have rows.
     */
    static double[] of(double[][] rows, Grouping grouping) {
        int[] labels = grouping.labels();
        int[] sizes = grouping.sizes();
        double[] values = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            values[row] =
                    labels[row] < 0 || grouping.groups() < 2
                            ? Double.NaN
                            : of(row, rows, labels, sizes);
        }
        return values;
    }

    private static double of(int row, double[][] rows, int[] labels, int[] sizes) {
        int own = labels[row];
        if (sizes[own] == 1) {
            return 0;
        }
        double[] sums = new double[sizes.length];
        for (int other = 0; other < rows.length; other++) {
            if (labels[other] >= 0) {
                sums[labels[other]] += Math.sqrt(KMeans.distance(rows[row], rows[other]));
            }
        }
        double within = sums[own] / (sizes[own] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int k = 0; k < sizes.length; k++) {
            if (k != own && sizes[k] > 0) {
                next = Math.min(next, sums[k] / sizes[k]);
            }
        }
        if (Double.isInfinite(next)) {
            return Double.NaN;
        }
        double greater = Math.max(within, next);
        return greater == 0 ? 0 : (next - within) / greater;
    }

    /** The mean of what are numbers. */
    static double mean(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
