package rudra.learning.form;

import java.util.stream.IntStream;

/**
 * A decision tree as arrays, a place a node; the root is node 0.
 *
 * @param feature the feature that a node asks for; -1 for a leaf
 * @param threshold a number up to it goes left; passed over for categories and leaves
 * @param levels for a category, the levels that go left, a bit each; empty otherwise
 * @param missingLeft whether a missing value, or a level never seen, goes left
 * @param left the node that follows to the left
 * @param right the node that follows to the right
 * @param value the mean of the target of the training rows in the node
 * @param weight how much the training rows in the node count together: their number where all count
 *     the same
 */
public record Tree(
        int[] feature,
        double[] threshold,
        long[][] levels,
        boolean[] missingLeft,
        int[] left,
        int[] right,
        double[] value,
        double[] weight) {

    /**
     * Checks that every path ends in a leaf: a node stands before those that follow it.
     *
     * @throws IllegalArgumentException if lengths differ or a node leads back or nowhere
     */
    public Tree {
        int size = feature.length;
        boolean alike =
                IntStream.of(
                                threshold.length,
                                levels.length,
                                missingLeft.length,
                                left.length,
                                right.length,
                                value.length,
                                weight.length)
                        .allMatch(length -> length == size);
        if (size == 0 || !alike) {
            throw new IllegalArgumentException("A tree has at least one node, all of one length.");
        }
        for (int node = 0; node < size; node++) {
            boolean leads =
                    Math.min(left[node], right[node]) > node
                            && Math.max(left[node], right[node]) < size;
            if (feature[node] >= 0 && !leads) {
                throw new IllegalArgumentException("Node " + node + " leads back or nowhere.");
            }
        }
    }

    /** The number of nodes. */
    public int size() {
        return feature.length;
    }

    /** Whether a value goes left at a node. */
    public boolean goesLeft(int node, double x) {
        if (Double.isNaN(x)) {
            return missingLeft[node];
        }
        long[] bits = levels[node];
        if (bits.length == 0) {
            return x <= threshold[node];
        }
        int level = (int) x;
        return level >>> 6 < bits.length && (bits[level >>> 6] >>> level & 1) != 0;
    }
}
