package rudra.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Sizes;
import rudra.ui.network.raster.View;

/**
 * Chooses which nodes are named: the largest in the window first, beside their discs, as long as no
 * name covers another.
 */
final class LabelPlacement {

    static final double LINE_HEIGHT = 15;
    private static final int LABELS_AT_MOST = 60;
    private static final int TRIALS_AT_MOST = 240;
    private static final double SMALLEST_NAMED_RADIUS = 2.5;
    private static final double GAP = 3;

    private final PreparedDrawing drawing;
    private final View view;
    private final Sizes sizes;
    private final ToDoubleFunction<String> widthOf;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A name and the rectangle it fills, in pixels of the user interface.
     *
     * @param node whose name it is
     * @param text the name
     * @param x left end
     * @param y middle height
     * @param width of the text
     */
    record Placed(int node, String text, double x, double y, double width) {

        boolean covers(Placed other) {
            return x < other.x + other.width + GAP
                    && other.x < x + width + GAP
                    && Math.abs(y - other.y) < LINE_HEIGHT;
        }
    }

    private LabelPlacement(PreparedDrawing drawing, View view, ToDoubleFunction<String> widthOf) {
        this.drawing = drawing;
        this.view = view;
        this.sizes = drawing.sizes(view);
        this.widthOf = widthOf;
    }

    /**
     * Chooses and places names; O(nodes) in time, with at most {@value #LABELS_AT_MOST} names.
     *
     * @param widthOf the width of a text in pixels of the user interface
     */
    static List<Placed> of(PreparedDrawing drawing, View view, ToDoubleFunction<String> widthOf) {
        LabelPlacement placement = new LabelPlacement(drawing, view, widthOf);
        placement.place();
        return placement.placed;
    }

    private void place() {
        int trials = 0;
        int nodes = drawing.drawing().nodes();
        for (int rank = 0;
                rank < nodes && trials < TRIALS_AT_MOST && placed.size() < LABELS_AT_MOST;
                rank++) {
            int node = drawing.byRank(rank);
            if (radius(node) < SMALLEST_NAMED_RADIUS) {
                return;
            }
            String text = drawing.drawing().label().get(node);
            if (!text.isEmpty() && isInWindow(node)) {
                trials++;
                tryOut(beside(node, text));
            }
        }
    }

    private void tryOut(Placed candidate) {
        if (placed.stream().noneMatch(candidate::covers)) {
            placed.add(candidate);
        }
    }

    private Placed beside(int node, String text) {
        return new Placed(
                node, text, x(node) + radius(node) + GAP, y(node), widthOf.applyAsDouble(text));
    }

    private boolean isInWindow(int node) {
        double width = view.width() / view.pixelRatio();
        double height = view.height() / view.pixelRatio();
        return x(node) >= 0 && x(node) <= width && y(node) >= 0 && y(node) <= height;
    }

    private double x(int node) {
        return view.screenX(drawing.drawing().x()[node]) / view.pixelRatio();
    }

    private double y(int node) {
        return view.screenY(drawing.drawing().y()[node]) / view.pixelRatio();
    }

    private double radius(int node) {
        return sizes.node() * drawing.drawing().radius()[node] / view.pixelRatio();
    }
}
