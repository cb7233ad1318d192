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

    int[] largestFirst() {
        return largestFirst;
    }
}
