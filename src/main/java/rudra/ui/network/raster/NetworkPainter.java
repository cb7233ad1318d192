package rudra.ui.network.raster;

import java.util.BitSet;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Paints one drawing, as often as views of it are asked for: background, edges, then nodes from the
 * largest to the smallest, so that none is hidden by a larger one. Not thread-safe: it keeps its
 * buffers from one painting to the next.
 */
public final class NetworkPainter {

    private static final double FADED_EDGE = 0.3;
    private static final double FADED_NODE = 0.3;

    private final Drawing drawing;
    private final int[] largestFirst;
    private final Sizes.Density density;
    private InkLayer layer = new InkLayer(0, 0);

    /** Prepares a drawing; O(nodes log nodes + edges). */
    public NetworkPainter(Drawing drawing) {
        this.drawing = drawing;
        this.density = Sizes.Density.of(drawing);
        this.largestFirst =
                IntStream.range(0, drawing.nodes())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -drawing.radius()[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** What is painted. */
    public Drawing drawing() {
        return drawing;
    }

    /** The sizes of nodes and edges in a view. */
    public Sizes sizes(View view) {
        return density.sizes(view);
    }

    /**
     * Paints over the whole image.
     *
     * @param abandoned asked every few hundred edges; true stops the painting, whose image is then
     *     worth nothing
     * @return whether the painting was finished
     * @throws IllegalArgumentException if image and view differ in size
     */
    public boolean paint(Raster raster, PaintRequest request, BooleanSupplier abandoned) {
        View view = request.view();
        if (raster.width() != view.width() || raster.height() != view.height()) {
            throw new IllegalArgumentException("The image is not as large as the view");
        }
        raster.fill(request.look().background());
        if (!paintEdges(raster, request, abandoned)) {
            return false;
        }
        paintNodes(raster, request);
        return !abandoned.getAsBoolean();
    }

    private boolean paintEdges(Raster raster, PaintRequest request, BooleanSupplier abandoned) {
        if (layer.width() != raster.width() || layer.height() != raster.height()) {
            layer = new InkLayer(raster.width(), raster.height());
        }
        layer.clear();
        Sizes sizes = sizes(request.view());
        boolean emphasised = request.emphasis().any();
        EdgePainter edges = new EdgePainter(drawing, request, sizes, layer);
        if (!edges.paint(false, emphasised ? FADED_EDGE : 1, abandoned)) {
            return false;
        }
        layer.flushTo(raster);
        if (emphasised) {
            Sizes full = sizes.withEdgesAtLeast(request.view().pixelRatio() / 2);
            if (!new EdgePainter(drawing, request, full, layer).paint(true, 1, abandoned)) {
                return false;
            }
            layer.flushTo(raster);
        }
        return true;
    }

    private void paintNodes(Raster raster, PaintRequest request) {
        NodePainter nodes =
                new NodePainter(
                        raster, drawing, request.view(), sizes(request.view()), request.look());
        Emphasis emphasis = request.emphasis();
        BitSet clear = emphasis.withNeighbours(drawing);
        for (int i : largestFirst) {
            if (!clear.get(i)) {
                nodes.node(i, emphasis.any() ? FADED_NODE : 1);
            }
        }
        for (int i : largestFirst) {
            if (clear.get(i)) {
                nodes.node(i, 1);
            }
        }
        emphasis.selected().stream().filter(i -> i < drawing.nodes()).forEach(nodes::selected);
    }
}
