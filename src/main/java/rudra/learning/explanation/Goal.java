package rudra.learning.explanation;

/**
 * Where a score is to be.
 *
 * @param low the least score that will do
 * @param high the greatest
 */
public record Goal(double low, double high) {

    /** As much or more. */
    public static Goal atLeast(double score) {
        return new Goal(score, Double.POSITIVE_INFINITY);
    }

    /** As much or less. */
    public static Goal atMost(double score) {
        return new Goal(Double.NEGATIVE_INFINITY, score);
    }

    /** Less. */
    public static Goal below(double score) {
        return atMost(Math.nextDown(score));
    }

    /** Whether a score will do. */
    public boolean holds(double score) {
        return low <= score && score <= high;
    }

    /** How far a score is from one that will do; below 0 where it is too small. */
    double missed(double score) {
        return score < low ? score - low : Math.max(0, score - high);
    }
}
