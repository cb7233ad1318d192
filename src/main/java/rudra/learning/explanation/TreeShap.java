package rudra.learning.explanation;

import rudra.learning.form.Tree;

/**
 * Exact path-dependent contributions of features to the value of one tree for one row, in O(leaves
 * × depth²) (Lundberg and others 2020, From local explanations to global understanding with
 * explainable AI for trees, Nature Machine Intelligence 2, algorithm 2). Not thread-safe: it works
 * in memory of its own.
 */
final class TreeShap {
    private final Tree tree;
    private final int[] feature;
    private final double[] zero;
    private final double[] one;
    private final double[] weight;
    private double[] row = {};
    private double[] contributions = {};

    TreeShap(Tree tree) {
        this.tree = tree;
        int depth = depth(tree) + 2;
        int size = depth * (depth + 1) / 2;
        feature = new int[size];
        zero = new double[size];
        one = new double[size];
        weight = new double[size];
    }

    private static int depth(Tree tree) {
        int[] depth = new int[tree.size()];
        int deepest = 0;
        for (int node = 0; node < depth.length; node++) {
            if (tree.feature()[node] >= 0) {
                // A node stands before those that follow it.
                depth[tree.left()[node]] = depth[node] + 1;
                depth[tree.right()[node]] = depth[node] + 1;
            }
            deepest = Math.max(deepest, depth[node]);
        }
        return deepest;
    }

    /** The value of a tree for a row of which nothing is known. */
    static double expected(Tree tree) {
        return expected(tree, 0);
    }

    private static double expected(Tree tree, int node) {
        if (tree.feature()[node] < 0) {
            return tree.value()[node];
        }
        int left = tree.left()[node];
        int right = tree.right()[node];
        double share = share(tree, node, left);
        return share * expected(tree, left) + (1 - share) * expected(tree, right);
    }

    /** The share of a node's training rows that a child has. */
    private static double share(Tree tree, int node, int child) {
        double both = tree.weight()[tree.left()[node]] + tree.weight()[tree.right()[node]];
        return both > 0 ? tree.weight()[child] / both : 0.5;
    }

    /** Adds the contribution of each feature for a row. */
    void addTo(double[] sums, double[] values) {
        row = values;
        contributions = sums;
        descend(0, 0, 0, 1, 1, -1);
    }

    /**
     * Goes on with a path of different features; that of each level has a part of the arrays to
     * itself.
     *
     * @param from where the path of the level above begins
     * @param length how many features it has
     */
    private void descend(
            int node, int from, int length, double zeroShare, double oneShare, int split) {
        int begin = from + length;
        for (int k = 0; k < length; k++) {
            feature[begin + k] = feature[from + k];
            zero[begin + k] = zero[from + k];
            one[begin + k] = one[from + k];
            weight[begin + k] = weight[from + k];
        }
        extend(begin, length, zeroShare, oneShare, split);
        int asked = tree.feature()[node];
        if (asked < 0) {
            leaf(begin, length, tree.value()[node]);
            return;
        }
        boolean left = tree.goesLeft(node, row[asked]);
        int hot = left ? tree.left()[node] : tree.right()[node];
        int cold = left ? tree.right()[node] : tree.left()[node];
        double incomingZero = 1;
        double incomingOne = 1;
        int last = length;
        int before = find(begin, length, asked);
        if (before > 0) {
            incomingZero = zero[begin + before];
            incomingOne = one[begin + before];
            unwind(begin, length, before);
            last--;
        }
        double share = share(tree, node, hot);
        descend(hot, begin, last + 1, incomingZero * share, incomingOne, asked);
        descend(cold, begin, last + 1, incomingZero * (1 - share), 0, asked);
    }

    private int find(int begin, int last, int asked) {
        for (int k = 1; k <= last; k++) {
            if (feature[begin + k] == asked) {
                return k;
            }
        }
        return 0;
    }

    private void extend(int begin, int last, double zeroShare, double oneShare, int split) {
        feature[begin + last] = split;
        zero[begin + last] = zeroShare;
        one[begin + last] = oneShare;
        weight[begin + last] = last == 0 ? 1 : 0;
        for (int k = last - 1; k >= 0; k--) {
            weight[begin + k + 1] += oneShare * weight[begin + k] * (k + 1) / (last + 1);
            weight[begin + k] = zeroShare * weight[begin + k] * (last - k) / (last + 1);
        }
    }

    /** Takes a feature out of the path, as if it had never been put in. */
    private void unwind(int begin, int last, int place) {
        double oneShare = one[begin + place];
        double zeroShare = zero[begin + place];
        double next = weight[begin + last];
        for (int k = last - 1; k >= 0; k--) {
            if (oneShare != 0) {
                double own = weight[begin + k];
                weight[begin + k] = next * (last + 1) / ((k + 1) * oneShare);
                next = own - weight[begin + k] * zeroShare * (last - k) / (last + 1);
            } else if (zeroShare != 0) {
                weight[begin + k] = weight[begin + k] * (last + 1) / (zeroShare * (last - k));
            }
        }
        for (int k = place; k < last; k++) {
            feature[begin + k] = feature[begin + k + 1];
            zero[begin + k] = zero[begin + k + 1];
            one[begin + k] = one[begin + k + 1];
        }
    }

    /** The sum of the weights that unwinding a feature would leave. */
    private double unwound(int begin, int last, int place) {
        double oneShare = one[begin + place];
        double zeroShare = zero[begin + place];
        double next = weight[begin + last];
        double sum = 0;
        for (int k = last - 1; k >= 0; k--) {
            if (oneShare != 0) {
                double own = next * (last + 1) / ((k + 1) * oneShare);
                sum += own;
                next = weight[begin + k] - own * zeroShare * (last - k) / (last + 1);
            } else if (zeroShare != 0) {
                sum += weight[begin + k] * (last + 1) / (zeroShare * (last - k));
            }
        }
        return sum;
    }

    private void leaf(int begin, int last, double value) {
        for (int k = 1; k <= last; k++) {
            double change = one[begin + k] - zero[begin + k];
            contributions[feature[begin + k]] += unwound(begin, last, k) * change * value;
        }
    }
}
