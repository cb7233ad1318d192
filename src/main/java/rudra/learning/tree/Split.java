package rudra.learning.tree;

/**
 * A question that parts rows.
 *
 * @param feature the feature asked for
 * @param gain by how much the sum of squared distances falls
 * @param threshold a number up to it goes left; not-a-number for a category
 * @param goesLeft which bins go left
 * @param missingLeft whether missing cells go left
 */
record Split(int feature, double gain, double threshold, boolean[] goesLeft, boolean missingLeft) {

    /** The levels that go left, a bit each; empty for a number. */
    long[] levels() {
        if (!Double.isNaN(threshold)) {
            return new long[0];
        }
        long[] bits = new long[(goesLeft.length + 63) / 64];
        for (int level = 0; level < goesLeft.length - 1; level++) {
            bits[level >>> 6] |= goesLeft[level] ? 1L << level : 0;
        }
        return bits;
    }
}
