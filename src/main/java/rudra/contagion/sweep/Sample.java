package rudra.contagion.sweep;

import java.util.Arrays;

/** Figures of draws. Sorted once; immutable. */
final class Sample {
    private final double[] sorted;
    private final double mean;

    Sample(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        mean = Arrays.stream(values).sum() / values.length;
    }

    double mean() {
        return mean;
    }

    /** The square root of the mean squared difference from the mean, over n − 1; 0 for one draw. */
    double standardDeviation() {
        if (sorted.length < 2) {
            return 0;
        }
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (sorted.length - 1));
    }

    /** The least draw that at least this share of the draws does not exceed. */
    double quantile(double share) {
        int position = (int) Math.ceil(share * sorted.length - 1e-9);
        return sorted[Math.clamp(position - 1L, 0, sorted.length - 1)];
    }

    /**
     * The mean of the worst draws, those beyond the given share; the draw at the border counts in
     * part (Acerbi and Tasche 2002).
     */
    double expectedShortfall(double share) {
        double worst = (1 - share) * sorted.length;
        double sum = 0;
        double left = worst;
        for (int k = sorted.length - 1; k >= 0 && left > 0; k--) {
            sum += Math.min(1, left) * sorted[k];
            left -= 1;
        }
        return sum / worst;
    }

    double greatest() {
        return sorted[sorted.length - 1];
    }

    /** How many draws lie in each of equally wide bins from 0 to the greatest. */
    int[] counts(int bins) {
        int[] counts = new int[bins];
        for (double value : sorted) {
            double at = greatest() > 0 ? bins * value / greatest() : 0;
            counts[(int) Math.clamp(at, 0, bins - 1.0)]++;
        }
        return counts;
    }
}
