package rudra.ui.network.raster;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A drawing with what is derived from it once and read in every view: the order of painting, how
 * crowded it is, where its nodes are. Immutable and thread-safe; made off the user interface's
 * thread.
 */
public final class PreparedDrawing {

    private final Drawing drawing;
    private final int[] largestFirst;
    private final Sizes.Density density;
    private final NodeIndex index;

    private PreparedDrawing(
            Drawing drawing, int[] largestFirst, Sizes.Density density, NodeIndex index) {
        this.drawing = drawing;
        this.largestFirst = largestFirst;
        this.density = density;
        this.index = index;
    }

    /** Prepares a drawing; O(nodes log nodes + edges). */
    public static PreparedDrawing of(Drawing drawing) {
        int[] order =
                IntStream.range(0, drawing.nodes())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -drawing.radius()[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new PreparedDrawing(
                drawing, order, Sizes.Density.of(drawing), new NodeIndex(drawing));
    }

    /** What is drawn. */
    public Drawing drawing() {
        return drawing;
    }

    /** Whether a draft shows less than the full detail. */
    public boolean hasDraft() {
        return EdgePainter.isSampledInDraft(drawing);
    }

    /** Finds nodes by place. */
    public NodeIndex index() {
        return index;
    }

    /** The sizes of nodes and edges in a view. */
    public Sizes sizes(View view) {
        return density.sizes(view);
    }

    /** The node at a rank, 0 being the largest. */
    public int byRank(int rank) {
        return largestFirst[rank];
    }

    /**
     * The node that comes so many steps after another in the order of size, around the end;
     * O(nodes). There must be a node.
     *
     * @param node where to begin; where negative, steps forward begin before the largest and steps
     *     back behind the smallest
     * @param steps forward to smaller nodes, negative to larger ones
     */
    public int after(int node, int steps) {
        int rank = steps > 0 ? -1 : 0;
        for (int k = 0; k < largestFirst.length && node >= 0; k++) {
            if (largestFirst[k] == node) {
                rank = k;
            }
        }
        return largestFirst[Math.floorMod(rank + steps, largestFirst.length)];
    }

    int[] largestFirst() {
        return largestFirst;
    }
}
