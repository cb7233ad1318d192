package rudra.learning.metric;

/**
 * Where the scores of both classes lie.
 *
 * @param negatives the share of the negative rows whose score lies in each of the ranges
 * @param positives the same of the positive rows
 */
@SuppressWarnings("ArrayRecordComponent")
public record ScoreShares(double[] negatives, double[] positives) {

    /** Counts rows in ranges of equal width from 0 to 1. Linear in the number of rows. */
    public static ScoreShares of(Scored scored, int ranges) {
        double[] negatives = new double[ranges];
        double[] positives = new double[ranges];
        for (int k = 0; k < scored.size(); k++) {
            int range = Math.clamp((int) (scored.score(k) * ranges), 0, ranges - 1);
            if (scored.isPositive(k)) {
                positives[range] += 1.0 / scored.positives();
            } else {
                negatives[range] += 1.0 / scored.negatives();
            }
        }
        return new ScoreShares(negatives, positives);
    }
}
