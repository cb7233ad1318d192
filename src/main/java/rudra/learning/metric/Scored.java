package rudra.learning.metric;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Labels and scores of the same rows, sorted by score. Immutable. Sorting costs O(n log n).
 *
 * <p>Rows with equal scores are one step of every curve, so that no metric depends on their order.
 */
public final class Scored {
    private final double[] scores;
    private final boolean[] positive;
    private final int positives;

    private Scored(double[] scores, boolean[] positive, int positives) {
        this.scores = scores;
        this.positive = positive;
        this.positives = positives;
    }

    /**
     * Copies and sorts.
     *
     * @param positive which rows belong to the positive class
     * @param scores the higher, the more likely positive; probabilities for the metrics that say so
     * @throws IllegalArgumentException if lengths differ or a score is not a number
     */
    public static Scored of(boolean[] positive, double[] scores) {
        if (positive.length != scores.length
                || Arrays.stream(scores).anyMatch(score -> Double.isNaN(score))) {
            throw new IllegalArgumentException("One score, a number, for each label.");
        }
        int[] order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] sorted = new double[scores.length];
        boolean[] labels = new boolean[scores.length];
        int positives = 0;
        for (int k = 0; k < order.length; k++) {
            sorted[k] = scores[order[k]];
            labels[k] = positive[order[k]];
            positives += labels[k] ? 1 : 0;
        }
        return new Scored(sorted, labels, positives);
    }

    /** The number of rows. */
    public int size() {
        return scores.length;
    }

    /** The number of positive rows. */
    public int positives() {
        return positives;
    }

    /** The number of negative rows. */
    public int negatives() {
        return scores.length - positives;
    }

    /** The score at a place, from the lowest. */
    public double score(int place) {
        return scores[place];
    }

    /** Whether the row at a place, from the lowest score, is positive. */
    public boolean isPositive(int place) {
        return positive[place];
    }

    /** Takes the steps of a curve. */
    @FunctionalInterface
    interface Step {
        /**
         * Rows of one score.
         *
         * @param truePositives positive rows with this score or a higher one
         * @param falsePositives negative rows with this score or a higher one
         */
        void take(double score, int truePositives, int falsePositives);
    }

    /** Goes through the different scores from the highest down. */
    void descend(Step step) {
        int truePositives = 0;
        int falsePositives = 0;
        for (int k = scores.length - 1; k >= 0; k--) {
            if (positive[k]) {
                truePositives++;
            } else {
                falsePositives++;
            }
            if (k == 0 || scores[k - 1] != scores[k]) {
                step.take(scores[k], truePositives, falsePositives);
            }
        }
    }

    /** The four counts where rows with at least this score are called positive. */
    public Confusion at(double threshold) {
        int from = 0;
        while (from < scores.length && scores[from] < threshold) {
            from++;
        }
        int truePositives = 0;
        for (int k = from; k < scores.length; k++) {
            truePositives += positive[k] ? 1 : 0;
        }
        int called = scores.length - from;
        return new Confusion(
                truePositives,
                called - truePositives,
                positives - truePositives,
                negatives() - (called - truePositives));
    }
}
