package rudra.learning.tree;

import java.util.Arrays;
import rudra.learning.form.Tree;

/** The nodes of a tree while it grows. */
final class NodeList {
    private static final long[] NO_LEVELS = {};

    private int size;
    private int[] feature = new int[64];
    private double[] threshold = new double[64];
    private long[][] levels = new long[64][];
    private boolean[] missingLeft = new boolean[64];
    private int[] left = new int[64];
    private int[] right = new int[64];
    private double[] value = new double[64];
    private double[] weight = new double[64];

    /** Adds a leaf. */
    int leaf(double mean, double rows) {
        if (size == feature.length) {
            widen(2 * size);
        }
        feature[size] = -1;
        levels[size] = NO_LEVELS;
        value[size] = mean;
        weight[size] = rows;
        return size++;
    }

    /** Makes a leaf a question. */
    void split(int node, Split split, int toLeft, int toRight) {
        feature[node] = split.feature();
        threshold[node] = Double.isNaN(split.threshold()) ? 0 : split.threshold();
        levels[node] = split.levels();
        missingLeft[node] = split.missingLeft();
        left[node] = toLeft;
        right[node] = toRight;
    }

    Tree tree() {
        widen(size);
        return new Tree(feature, threshold, levels, missingLeft, left, right, value, weight);
    }

    private void widen(int length) {
        feature = Arrays.copyOf(feature, length);
        threshold = Arrays.copyOf(threshold, length);
        levels = Arrays.copyOf(levels, length);
        missingLeft = Arrays.copyOf(missingLeft, length);
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        value = Arrays.copyOf(value, length);
        weight = Arrays.copyOf(weight, length);
    }
}
