package rudra.network.layout;

import java.util.Arrays;

/**
 * An undirected, weighted graph as the layouts need it: compressed sparse rows holding each link in
 * both its ends' rows, rows sorted by neighbour, parallel and opposite links merged by adding their
 * weights, loops left out.
 *
 * <p>The same links in any order give the same graph, bit for bit, hence the same layout. Building
 * takes time and memory linear in nodes and links.
 */
public final class LayoutGraph {

    private final int[] offsets;
    private final int[] neighbours;
    private final float[] weights;

    private LayoutGraph(int[] offsets, int[] neighbours, float[] weights) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /**
     * Builds a graph from directed or undirected links.
     *
     * @param nodes the number of nodes
     * @param from one end of each link, in [0, nodes)
     * @param to the other end of each link, as long as {@code from}
     * @param weight the strength of each link; a weight that is not a positive finite number counts
     *     as the absence of the link
     * @throws IllegalArgumentException if the lengths differ
     * @throws IndexOutOfBoundsException if an end is not a node
     */
    public static LayoutGraph of(int nodes, int[] from, int[] to, double[] weight) {
        if (from.length != to.length || from.length != weight.length) {
            throw new IllegalArgumentException(
                    "Links of different lengths: "
                            + from.length
                            + ", "
                            + to.length
                            + ", "
                            + weight.length);
        }
        return merged(nodes, HalfLinks.sortedByEnds(nodes, from, to, weight));
    }

    /** Builds a graph whose links are all equally strong. */
    public static LayoutGraph of(int nodes, int[] from, int[] to) {
        double[] ones = new double[from.length];
        Arrays.fill(ones, 1);
        return of(nodes, from, to, ones);
    }

    private static LayoutGraph merged(int nodes, HalfLinks links) {
        int[] offsets = new int[nodes + 1];
        int[] neighbours = new int[links.size()];
        float[] weights = new float[links.size()];
        int kept = 0;
        for (int k = 0; k < links.size(); ) {
            int end = links.endOfParallels(k);
            neighbours[kept] = links.to()[k];
            weights[kept] = (float) Math.min(links.sumOfParallels(k, end), Float.MAX_VALUE);
            kept++;
            offsets[links.from()[k] + 1] = kept;
            k = end;
        }
        for (int i = 0; i < nodes; i++) {
            offsets[i + 1] = Math.max(offsets[i + 1], offsets[i]);
        }
        return new LayoutGraph(
                offsets, Arrays.copyOf(neighbours, kept), Arrays.copyOf(weights, kept));
    }

    /** The number of nodes. */
    public int nodes() {
        return offsets.length - 1;
    }

    /** The number of links, each pair of linked nodes counted once. */
    public int links() {
        return neighbours.length / 2;
    }

    /** The number of nodes linked with node {@code i}. */
    public int degree(int i) {
        return offsets[i + 1] - offsets[i];
    }

    /** Where the row of node {@code i} begins; it ends where that of {@code i + 1} begins. */
    int rowStart(int i) {
        return offsets[i];
    }

    /** The neighbour at position {@code k} of the rows. */
    int neighbour(int k) {
        return neighbours[k];
    }

    /** The weight of the link at position {@code k} of the rows. */
    float weight(int k) {
        return weights[k];
    }

    /** The number of entries of all rows: twice the number of links. */
    int entries() {
        return neighbours.length;
    }

    /**
     * The same graph without the nodes that have no link; node {@code k} of it is {@code linked[k]}
     * of this one.
     */
    LayoutGraph onlyLinked(int[] linked) {
        int[] renumbered = new int[nodes()];
        int[] rows = new int[linked.length + 1];
        for (int k = 0; k < linked.length; k++) {
            renumbered[linked[k]] = k;
            rows[k + 1] = rows[k] + degree(linked[k]);
        }
        int[] ends = new int[neighbours.length];
        for (int k = 0; k < ends.length; k++) {
            ends[k] = renumbered[neighbours[k]];
        }
        return new LayoutGraph(rows, ends, weights);
    }
}
