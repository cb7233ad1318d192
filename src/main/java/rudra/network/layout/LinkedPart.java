package rudra.network.layout;

import java.util.stream.IntStream;

/**
 * The nodes that have links, which forces can place, apart from those that have none, which stand
 * in rows below them.
 *
 * @param nodes the linked nodes, ascending
 * @param isolated the others, ascending
 * @param graph the graph of the linked nodes, numbered by their position in {@code nodes}
 */
record LinkedPart(int[] nodes, int[] isolated, LayoutGraph graph) {

    private static final double ASPECT_WITHOUT_LINKS = 1.5;

    static LinkedPart of(LayoutGraph whole) {
        int[] linked = IntStream.range(0, whole.nodes()).filter(i -> whole.degree(i) > 0).toArray();
        int[] isolated =
                IntStream.range(0, whole.nodes()).filter(i -> whole.degree(i) == 0).toArray();
        return new LinkedPart(linked, isolated, whole.onlyLinked(linked));
    }

    /**
     * Places of all nodes: the linked ones as given, the isolated ones in rows below, as wide as
     * the drawing above.
     */
    Positions withIsolated(Positions linked) {
        float[] x = new float[nodes.length + isolated.length];
        float[] y = new float[x.length];
        for (int k = 0; k < nodes.length; k++) {
            x[nodes[k]] = linked.x()[k];
            y[nodes[k]] = linked.y()[k];
        }
        if (isolated.length > 0) {
            placeRows(
                    x,
                    y,
                    nodes.length > 0 ? Box.around(linked.x(), linked.y()) : new Box(0, 0, 0, 0));
        }
        return new Positions(x, y);
    }

    private void placeRows(float[] x, float[] y, Box above) {
        float spacing = nodes.length > 0 ? spacing(above) : 1;
        int square = (int) Math.ceil(Math.sqrt(ASPECT_WITHOUT_LINKS * isolated.length));
        int columns =
                Math.clamp(Math.max(square, (int) (above.width() / spacing)), 1, isolated.length);
        float left = above.centreX() - (columns - 1) * spacing / 2;
        float top = above.maxY() + 2 * spacing;
        for (int k = 0; k < isolated.length; k++) {
            x[isolated[k]] = left + (k % columns) * spacing;
            int row = k / columns;
            y[isolated[k]] = top + row * spacing;
        }
    }

    /** A little less than the linked nodes' own mean spacing. */
    private float spacing(Box above) {
        double area =
                Math.max(
                        (double) above.width() * above.height(),
                        0.01 * above.side() * above.side());
        return (float) Math.max(0.6 * Math.sqrt(area / nodes.length), 1e-3);
    }
}
