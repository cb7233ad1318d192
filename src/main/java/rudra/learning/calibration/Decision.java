package rudra.learning.calibration;

import java.util.stream.IntStream;

/**
 * From which probability on a row is called positive.
 *
 * @param threshold the probability
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
        double cost = IntStream.of(order).filter(row -> positive[row]).count() * falseNegative;
        double least = cost;
        double threshold = 1;
        for (int k = 0; k < order.length; k++) {
            cost += positive[order[k]] ? -falseNegative : falsePositive;
            boolean isLast = k + 1 == order.length;
            double own = probabilities[order[k]];
            double next = isLast ? 0 : probabilities[order[k + 1]];
            if ((isLast || next < own) && cost < least) {
                least = cost;
                threshold = isLast ? 0 : (own + next) / 2;
            }
        }
        return new Decision(
                threshold,
                "least cost on training rows scored by models that did not see them: %s a row, with %s for a false alarm and %s for a miss"
                        .formatted(least / order.length, falsePositive, falseNegative));
    }
}
