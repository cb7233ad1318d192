package rudra.learning.metric;

/**
 * What rows are and what they are called, by the score from which on they are called positive.
 *
 * @param thresholds ascending
 * @param truePositives positive rows called positive, at each threshold
 * @param falsePositives negative rows called positive
 * @param positives all positive rows
 * @param negatives all negative rows
 */
@SuppressWarnings("ArrayRecordComponent")
public record ThresholdCounts(
        double[] thresholds,
        int[] truePositives,
        int[] falsePositives,
        int positives,
        int negatives) {

    /**
     * Counts at thresholds of equal distance from 0 to 1, both among them. O(rows + steps).
     *
     * @param steps how many distances, at least 1
     */
    public static ThresholdCounts of(Scored scored, int steps) {
        double[] thresholds = new double[steps + 1];
        int[] truePositives = new int[steps + 1];
        int[] falsePositives = new int[steps + 1];
        int above = scored.size();
        int positives = 0;
        for (int k = steps; k >= 0; k--) {
            thresholds[k] = (double) k / steps;
            while (above > 0 && scored.score(above - 1) >= thresholds[k]) {
                above--;
                positives += scored.isPositive(above) ? 1 : 0;
            }
            truePositives[k] = positives;
            falsePositives[k] = scored.size() - above - positives;
        }
        return new ThresholdCounts(
                thresholds, truePositives, falsePositives, scored.positives(), scored.negatives());
    }

    /** The four counts at a threshold, by its place. */
    public Confusion at(int place) {
        return new Confusion(
                truePositives[place],
                falsePositives[place],
                positives - truePositives[place],
                negatives - falsePositives[place]);
    }
}
