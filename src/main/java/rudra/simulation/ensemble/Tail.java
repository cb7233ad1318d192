package rudra.simulation.ensemble;

import java.util.Arrays;

/**
 * What losses are like where they are worst.
 *
 * <p>Source: C. Acerbi and D. Tasche, On the coherence of expected shortfall, Journal of Banking
 * and Finance 26 (2002).
 */
public final class Tail {
    private static final double ROUNDING = 1e-9;

    private Tail() {}

    /**
     * The mean of the worst share 1 − level of the losses; the loss at the border counts in part.
     * O(n log n).
     *
     * @param losses at least one, in any order; not changed
     * @param level in [0, 1); 0 for the mean of all
     * @throws IllegalArgumentException if there are no losses or the level is out of bounds
     */
    public static double expectedShortfall(double[] losses, double level) {
        double[] sorted = sorted(losses, level);
        double worst = (1 - level) * sorted.length;
        double left = worst;
        double sum = 0;
        for (int k = sorted.length - 1; k >= 0 && left > 0; k--) {
            sum += Math.min(1, left) * sorted[k];
            left -= 1;
        }
        return sum / worst;
    }

    /**
     * The least loss that at least the share level of the losses does not exceed. O(n log n).
     *
     * @param losses at least one, in any order; not changed
     * @param level in [0, 1)
     * @throws IllegalArgumentException if there are no losses or the level is out of bounds
     */
    public static double valueAtRisk(double[] losses, double level) {
        return quantile(sorted(losses, level), level);
    }

    /**
     * The least value that at least a share of the values does not exceed. O(1).
     *
     * @param sorted at least one value, ascending
     * @param share in [0, 1]
     */
    public static double quantile(double[] sorted, double share) {
        int position = (int) Math.ceil(share * sorted.length - ROUNDING);
        return sorted[Math.clamp(position - 1L, 0, sorted.length - 1)];
    }

    private static double[] sorted(double[] losses, double level) {
        if (losses.length == 0 || !(level >= 0 && level < 1)) {
            throw new IllegalArgumentException("There must be losses, and a level in [0, 1).");
        }
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
