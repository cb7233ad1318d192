package rudra.network.layout;

/**
 * Where the nodes are: node {@code i} is at {@code (x[i], y[i])}, y pointing down as on a screen.
 *
 * <p>The arrays belong to this record and are handed out without a copy, because a drawing reads
 * them sixty times a second; readers must not write to them.
 *
 * @param x abscissae, one a node, in the layout's own unit
 * @param y ordinates, one a node
 */
public record Positions(float[] x, float[] y) {

    public Positions {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x has " + x.length + " places, y has " + y.length);
        }
    }

    /** The number of nodes. */
    public int size() {
        return x.length;
    }

    /** The distance between nodes {@code i} and {@code j}. */
    public double distance(int i, int j) {
        return Math.hypot(x[i] - x[j], y[i] - y[j]);
    }
}
