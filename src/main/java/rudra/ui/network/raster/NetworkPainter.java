package rudra.ui.network.raster;

import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Paints drawings: background, edges, then nodes from the largest to the smallest, so that none is
 * hidden by a larger one. Not thread-safe: it keeps its buffer from one painting to the next.
 */
public final class NetworkPainter {

    private static final double FADED_EDGE = 0.3;
    private static final double FADED_NODE = 0.3;

    private InkLayer layer = new InkLayer(0, 0);

    /**
     * Paints over the whole image.
     *
     * @param abandoned asked every few hundred edges; true stops the painting, whose image is then
     *     worth nothing
     * @return whether the painting was finished
     * @throws IllegalArgumentException if image and view differ in size
     */
    public boolean paint(
            Raster raster,
            PreparedDrawing prepared,
            PaintRequest request,
            BooleanSupplier abandoned) {
        View view = request.view();
        if (raster.width() != view.width() || raster.height() != view.height()) {
            throw new IllegalArgumentException("The image is not as large as the view");
        }
        raster.fill(request.look().background());
        if (!paintEdges(raster, prepared, request, abandoned)) {
            return false;
        }
        paintNodes(raster, prepared, request);
        return !abandoned.getAsBoolean();
    }

    private boolean paintEdges(
            Raster raster,
            PreparedDrawing prepared,
            PaintRequest request,
            BooleanSupplier abandoned) {
        if (layer.width() != raster.width() || layer.height() != raster.height()) {
            layer = new InkLayer(raster.width(), raster.height());
        }
        layer.clear();
        Drawing drawing = prepared.drawing();
        Sizes sizes = prepared.sizes(request.view());
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

    private void paintNodes(Raster raster, PreparedDrawing prepared, PaintRequest request) {
        Drawing drawing = prepared.drawing();
        NodePainter nodes = new NodePainter(raster, prepared, request);
        Emphasis emphasis = request.emphasis();
        BitSet clear = emphasis.withNeighbours(drawing);
        for (int i : prepared.largestFirst()) {
            if (!clear.get(i)) {
                nodes.node(i, emphasis.any() ? FADED_NODE : 1);
            }
        }
        for (int i : prepared.largestFirst()) {
            if (clear.get(i)) {
                nodes.node(i, 1);
            }
        }
        emphasis.selected().stream().filter(i -> i < drawing.nodes()).forEach(nodes::selected);
    }
}
