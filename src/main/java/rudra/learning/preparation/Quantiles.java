package rudra.learning.preparation;

import java.util.Arrays;

/** Quantiles of numbers, with linear interpolation between neighbours. */
final class Quantiles {
    private Quantiles() {}

    /**
     * A quantile.
     *
     * @param values at least one, none of them not-a-number
     * @param share in [0, 1]
     */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
