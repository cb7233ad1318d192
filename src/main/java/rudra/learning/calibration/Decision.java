package rudra.learning.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * From which score on a row is called positive, or unusual.
 *
 * @param threshold the score: a probability, or how unusual a row is
 * @param words how it came about
 */
public record Decision(double threshold, String words) {

    /** From one half on. */
    public static Decision half() {
        return new Decision(0.5, "one half");
    }

    /**
     * Where errors cost least on rows that the model did not see; of thresholds that cost the same,
     * the highest. It lies in the middle between two probabilities that occur. O(n log n).
     *
     * @param probabilities of the rows
     * @param positive the class of each row
     * @param falsePositive what it costs to call a negative row positive
     * @param falseNegative what it costs to call a positive row negative
     */
    public static Decision leastCost(
            double[] probabilities,
            boolean[] positive,
            double falsePositive,
            double falseNegative) {
        int[] order =
                IntStream.range(0, probabilities.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        // Errors are counted and not their costs added up: rounding would part equal costs.
        long misses = IntStream.of(order).filter(row -> positive[row]).count();
        long alarms = 0;
        double least = misses * falseNegative;
        double threshold = 1;
        for (int k = 0; k < order.length; k++) {
            misses -= positive[order[k]] ? 1 : 0;
            alarms += positive[order[k]] ? 0 : 1;
            double cost = alarms * falsePositive + misses * falseNegative;
            boolean isLast = k + 1 == order.length;
            double own = probabilities[order[k]];
            double next = isLast ? 0 : probabilities[order[k + 1]];
            if ((isLast || next < own) && cost < least) {
                least = cost;
                threshold = isLast ? 0 : between(next, own);
            }
        }
        return new Decision(
                threshold,
                "least cost on training rows scored by models that did not see them: %s a row, with %s for a false alarm and %s for a miss"
                        .formatted(least / order.length, falsePositive, falseNegative));
    }

    /**
     * Where no more than a share of the training rows are called unusual; rows of the same score
     * are called together or not at all. O(n log n).
     *
     * @param scores of the training rows
     * @param share of them, between 0 and 1
     */
    public static Decision mostUnusual(double[] scores, double share) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int first = sorted.length - (int) Math.round(share * sorted.length);
        while (first > 0 && first < sorted.length && sorted[first] == sorted[first - 1]) {
            first++;
        }
        double threshold;
        if (first == sorted.length) {
            threshold = Math.nextUp(sorted[first - 1]);
        } else if (first == 0) {
            threshold = sorted[0];
        } else {
            threshold = between(sorted[first - 1], sorted[first]);
        }
        return new Decision(
                threshold,
                "%d of the %d training rows score as high: at most a share of %s"
                        .formatted(sorted.length - first, sorted.length, share));
    }

    /** The middle; the higher where no number lies between two that are next to each other. */
    private static double between(double low, double high) {
        double middle = (low + high) / 2;
        return middle > low ? middle : high;
    }
}
