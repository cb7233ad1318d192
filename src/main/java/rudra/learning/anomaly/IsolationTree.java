package rudra.learning.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import rudra.learning.Features;
import rudra.learning.Shuffle;
import rudra.learning.form.Tree;

/** Grows one tree by random cuts. For one tree. */
final class IsolationTree {
    private static final double EULER = 0.5772156649015329;
    private static final long[] NO_LEVELS = {};

    private final Features rows;
    private final RandomGenerator random;
    private final List<Node> nodes = new ArrayList<>();

    private record Node(
            int feature, double threshold, int left, int right, double path, int size) {}

    IsolationTree(Features rows, RandomGenerator random) {
        this.rows = rows;
        this.random = random;
    }

    /**
     * The mean length of an unsuccessful search in a binary tree of so many rows: 2 H(n − 1) − 2 (n
     * − 1) / n.
     */
    static double typicalPath(int size) {
        if (size <= 2) {
            return size == 2 ? 1 : 0;
        }
        return 2 * (Math.log(size - 1.0) + EULER) - 2 * (size - 1.0) / size;
    }

    Tree grow(int[] drawn) {
        int height = (int) Math.ceil(Math.log(Math.max(2, drawn.length)) / Math.log(2));
        grow(drawn, 0, height);
        int size = nodes.size();
        long[][] levels = new long[size][];
        Arrays.fill(levels, NO_LEVELS);
        return new Tree(
                nodes.stream().mapToInt(Node::feature).toArray(),
                nodes.stream().mapToDouble(Node::threshold).toArray(),
                levels,
                new boolean[size],
                nodes.stream().mapToInt(Node::left).toArray(),
                nodes.stream().mapToInt(Node::right).toArray(),
                nodes.stream().mapToDouble(Node::path).toArray(),
                nodes.stream().mapToDouble(Node::size).toArray());
    }

    /** The number of the node that parts these rows. */
    private int grow(int[] own, int depth, int height) {
        int node = nodes.size();
        double path = depth + typicalPath(own.length);
        nodes.add(new Node(-1, 0, 0, 0, path, own.length));
        int feature = depth < height && own.length > 1 ? varying(own) : -1;
        if (feature < 0) {
            return node;
        }
        double[] column = rows.column(feature);
        double low = Arrays.stream(own).mapToDouble(row -> column[row]).min().orElseThrow();
        double high = Arrays.stream(own).mapToDouble(row -> column[row]).max().orElseThrow();
        double cut = random.nextDouble(low, high);
        int[] below = Arrays.stream(own).filter(row -> column[row] <= cut).toArray();
        int[] above = Arrays.stream(own).filter(row -> column[row] > cut).toArray();
        int left = grow(below, depth + 1, height);
        int right = grow(above, depth + 1, height);
        nodes.set(node, new Node(feature, cut, left, right, path, own.length));
        return node;
    }

    /** A feature drawn from those that differ among the rows; -1 if none does. */
    private int varying(int[] own) {
        int[] order = Shuffle.rows(rows.width(), random);
        for (int feature : order) {
            double[] column = rows.column(feature);
            for (int row : own) {
                if (column[row] != column[own[0]]) {
                    return feature;
                }
            }
        }
        return -1;
    }
}
