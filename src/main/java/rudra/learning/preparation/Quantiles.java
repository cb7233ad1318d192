package rudra.learning.preparation;

import java.util.Arrays;

/** Quantiles of numbers, with linear interpolation between neighbours. */
final class Quantiles {
    private Quantiles() {}

    /** The values that are not missing. */
    static double[] present(double[] values) {
        return Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
    }

    /**
     * A quantile.
     *
     * @param values at least one, none of them not-a-number
     * @param share in [0, 1]
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    /** A quantile of values that ascend. */
    static double ofSorted(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
