package rudra.learning.search;

/**
 * A point that was tried.
 *
 * @param number of the point, from 0; a point that is tried on more rows keeps it
 * @param point in the unit cube
 * @param share of the training rows on which it was tried
 * @param score how good it was, more is better; not-a-number counts as worst
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tried(int number, double[] point, double share, double score) {

    /** The score, by which points are ordered. */
    double rank() {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
}
