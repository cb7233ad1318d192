package rudra.learning.tree;

import java.util.List;
import java.util.random.RandomGenerator;
import rudra.learning.form.Tree;

/**
 * Grows one tree. Rows are split where the squared distance from the mean of the target falls most,
 * which for two classes is Gini's impurity (Breiman, Friedman, Olshen and Stone 1984). Costs
 * O(depth × features tried × rows). Not thread-safe.
 */
final class TreeGrower {
    private final List<BinnedFeature> features;
    private final TreeRows all;
    private final TreeLimits limits;
    private final RandomGenerator random;
    private final int[] order;
    private final NodeList nodes = new NodeList();
    private final SplitSearch search;

    /** Prepares to grow. */
    TreeGrower(
            List<BinnedFeature> features, TreeRows all, TreeLimits limits, RandomGenerator random) {
        this.features = features;
        this.all = all;
        this.limits = limits;
        this.random = random;
        this.order = java.util.stream.IntStream.range(0, features.size()).toArray();
        this.search = new SplitSearch(features, all, limits.leastInLeaf());
    }

    Tree grow() {
        int[] rows = new int[all.target().length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (all.draws()[row] > 0) {
                rows[count++] = row;
            }
        }
        grow(rows, 0, count, 0);
        return nodes.tree();
    }

    private int grow(int[] rows, int from, int to, int depth) {
        double[] target = all.target();
        double draws = 0;
        double weight = 0;
        double sum = 0;
        boolean pure = true;
        for (int k = from; k < to; k++) {
            draws += all.draws()[rows[k]];
            weight += all.weights()[rows[k]];
            sum += all.weights()[rows[k]] * target[rows[k]];
            pure &= target[rows[k]] == target[rows[from]];
        }
        int node = nodes.leaf(sum / weight, weight);
        if (pure || depth >= limits.depth() || draws < 2 * limits.leastInLeaf()) {
            return node;
        }
        Split split = best(new SplitSearch.Node(rows, from, to, draws, weight, sum));
        if (split != null) {
            int middle = partition(rows, from, to, split);
            int left = grow(rows, from, middle, depth + 1);
            int right = grow(rows, middle, to, depth + 1);
            nodes.split(node, split, left, right);
        }
        return node;
    }

    /** The best split of features drawn at random; further ones are drawn where none splits. */
    private @org.jspecify.annotations.Nullable Split best(SplitSearch.Node node) {
        Split best = null;
        for (int k = 0; k < order.length && (k < limits.tried() || best == null); k++) {
            int other = k + random.nextInt(order.length - k);
            int feature = order[other];
            order[other] = order[k];
            order[k] = feature;
            Split found = search.best(feature, node);
            if (found != null && (best == null || found.gain() > best.gain())) {
                best = found;
            }
        }
        return best;
    }

    private int partition(int[] rows, int from, int to, Split split) {
        short[] bins = features.get(split.feature()).of();
        int left = from;
        int right = to - 1;
        while (left <= right) {
            if (split.goesLeft()[bins[rows[left]]]) {
                left++;
            } else {
                int row = rows[left];
                rows[left] = rows[right];
                rows[right--] = row;
            }
        }
        return left;
    }
}
