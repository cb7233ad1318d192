package rudra.ui.network.raster;

import java.util.BitSet;
import java.util.List;

/**
 * Everything that is drawn of a network, node by node and edge by edge, in plain arrays. The arrays
 * belong to the drawing and are read by painters on other threads: they must not be written to any
 * more.
 *
 * @param x abscissa of each node, in any unit
 * @param y ordinate of each node, down
 * @param radius of each node, in pixels at the size at which the whole drawing fits its window, if
 *     it is not crowded
 * @param fill ARGB colour of each node
 * @param label of each node; may be empty
 * @param from the node at which each edge begins
 * @param to the node at which each edge ends
 * @param edgeWidth of each edge, in pixels likewise
 * @param edgeColour ARGB colour of each edge
 * @param hollow the nodes that are drawn as rings and not as discs, so that who cannot tell colours
 *     apart sees them too; not to be changed
 */
public record Drawing(
        float[] x,
        float[] y,
        float[] radius,
        int[] fill,
        List<String> label,
        int[] from,
        int[] to,
        float[] edgeWidth,
        int[] edgeColour,
        BitSet hollow) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if the arrays of the nodes, or those of the edges, differ in
     *     length
     */
    public Drawing {
        int nodes = x.length;
        if (y.length != nodes
                || radius.length != nodes
                || fill.length != nodes
                || label.size() != nodes) {
            throw new IllegalArgumentException("The columns of the nodes differ in length");
        }
        int edges = from.length;
        if (to.length != edges || edgeWidth.length != edges || edgeColour.length != edges) {
            throw new IllegalArgumentException("The columns of the edges differ in length");
        }
        label = List.copyOf(label);
    }

    /** A drawing of which all nodes are discs. */
    public Drawing(
            float[] x,
            float[] y,
            float[] radius,
            int[] fill,
            List<String> label,
            int[] from,
            int[] to,
            float[] edgeWidth,
            int[] edgeColour) {
        this(x, y, radius, fill, label, from, to, edgeWidth, edgeColour, new BitSet());
    }

    /** A drawing of nothing. */
    public static Drawing empty() {
        float[] none = {};
        return new Drawing(
                none, none, none, new int[0], List.of(), new int[0], new int[0], none, new int[0]);
    }

    /** The number of nodes. */
    public int nodes() {
        return x.length;
    }

    /** The number of edges. */
    public int edges() {
        return from.length;
    }

    /** The same drawing with its nodes elsewhere. */
    public Drawing at(float[] newX, float[] newY) {
        return new Drawing(
                newX, newY, radius, fill, label, from, to, edgeWidth, edgeColour, hollow);
    }

    /** The rectangle around the centres of the nodes. */
    public Extent extent() {
        return Extent.around(x, y);
    }
}
