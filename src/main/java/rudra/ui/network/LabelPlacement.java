package rudra.ui.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Sizes;
import rudra.ui.network.raster.View;

/**
 * Chooses which nodes are named: the largest in the window first, as long as no name covers another
 * none lies across a larger node's disc, and the window cuts none. A name stands to the right of
 * its disc, or left of it, below or above, wherever it hides the fewest nodes (the four-position
 * model of Christensen, Marks and Shieber, "An empirical study of algorithms for point-feature
 * label placement", ACM Transactions on Graphics 14(3), 1995).
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
                tryOut(node, text);
            }
        }
    }

    private void tryOut(int node, String text) {
        around(node, text)
                .filter(this::isWhole)
                .filter(candidate -> placed.stream().noneMatch(candidate::covers))
                .filter(candidate -> !hidesLarger(candidate))
                .min(Comparator.comparingInt(this::nodesHidden))
                .ifPresent(placed::add);
    }

    /** The best position first: of equals, the first is taken. */
    private Stream<Placed> around(int node, String text) {
        double width = widthOf.applyAsDouble(text);
        double x = x(node);
        double y = y(node);
        double aside = radius(node) + GAP;
        double above = radius(node) + LINE_HEIGHT / 2 + 1;
        return Stream.of(
                new Placed(node, text, x + aside, y, width),
                new Placed(node, text, x - aside - width, y, width),
                new Placed(node, text, x - width / 2, y + above, width),
                new Placed(node, text, x - width / 2, y - above, width));
    }

    /**
     * Counts centres in the name's rectangle and a little around it, which is what most nodes
     * measure.
     */
    private int nodesHidden(Placed label) {
        double ratio = view.pixelRatio();
        double margin = GAP + SMALLEST_NAMED_RADIUS;
        return drawing.index()
                .inRectangle(
                        view,
                        ratio * (label.x - margin),
                        ratio * (label.y - LINE_HEIGHT / 2 - margin),
                        ratio * (label.x + label.width + margin),
                        ratio * (label.y + LINE_HEIGHT / 2 + margin))
                .cardinality();
    }

    /**
     * Whether a name lies across the disc of a larger node, which would seem to be the named one.
     */
    private boolean hidesLarger(Placed label) {
        double ratio = view.pixelRatio();
        double reach = radius(drawing.byRank(0));
        return drawing
                .index()
                .inRectangle(
                        view,
                        ratio * (label.x - reach),
                        ratio * (label.y - LINE_HEIGHT / 2 - reach),
                        ratio * (label.x + label.width + reach),
                        ratio * (label.y + LINE_HEIGHT / 2 + reach))
                .stream()
                .anyMatch(node -> radius(node) > radius(label.node) && touches(label, node));
    }

    private boolean touches(Placed label, int node) {
        double dx = x(node) - Math.clamp(x(node), label.x, label.x + label.width);
        double half = LINE_HEIGHT / 2;
        double dy = y(node) - Math.clamp(y(node), label.y - half, label.y + half);
        return Math.hypot(dx, dy) < radius(node);
    }

    /** Whether the window shows all of a name. */
    private boolean isWhole(Placed label) {
        double height = view.height() / view.pixelRatio();
        return label.x >= 0
                && label.x + label.width <= view.width() / view.pixelRatio()
                && label.y - LINE_HEIGHT / 2 >= 0
                && label.y + LINE_HEIGHT / 2 <= height;
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
