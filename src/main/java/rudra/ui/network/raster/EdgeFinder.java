package rudra.ui.network.raster;

import java.util.OptionalInt;

/**
 * Finds the edge at a place, by its distance from the curve that is painted. Looks at all edges, of
 * most only at the rectangle around them: for a click, not for every move of a hand.
 */
public final class EdgeFinder {
    private static final int PIECES = 16;

    private final Drawing drawing;
    private final View view;
    private final double bow;

    /** A search in a drawing as a view and a look show it. */
    public EdgeFinder(Drawing drawing, View view, Look look) {
        this.drawing = drawing;
        this.view = view;
        this.bow = 2 * look.curvature();
    }

    /**
     * The edge nearest to a pixel, no farther than so many pixels; of equals the one painted last.
     * O(edges).
     */
    public OptionalInt nearest(double screenX, double screenY, double slack) {
        int best = -1;
        double nearest = slack;
        for (int e = 0; e < drawing.edges(); e++) {
            if (isNear(e, screenX, screenY, slack)) {
                double away = distance(e, screenX, screenY);
                if (away <= nearest) {
                    nearest = away;
                    best = e;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Whether the place is in the triangle's rectangle, in which the whole curve lies. */
    private boolean isNear(int e, double x, double y, double slack) {
        double x0 = startX(e);
        double x1 = endX(e);
        double y0 = startY(e);
        double y1 = endY(e);
        double bowX = bowX(x0, x1, y0, y1);
        double bowY = bowY(x0, x1, y0, y1);
        return x >= Math.min(Math.min(x0, x1), bowX) - slack
                && x <= Math.max(Math.max(x0, x1), bowX) + slack
                && y >= Math.min(Math.min(y0, y1), bowY) - slack
                && y <= Math.max(Math.max(y0, y1), bowY) + slack;
    }

    private double distance(int e, double x, double y) {
        double x0 = startX(e);
        double x1 = endX(e);
        double y0 = startY(e);
        double y1 = endY(e);
        double bowX = bowX(x0, x1, y0, y1);
        double bowY = bowY(x0, x1, y0, y1);
        double nearest = Double.POSITIVE_INFINITY;
        double fromX = x0;
        double fromY = y0;
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double toX = at(t, x0, bowX, x1);
            double toY = at(t, y0, bowY, y1);
            nearest = Math.min(nearest, toPiece(x, y, fromX, fromY, toX, toY));
            fromX = toX;
            fromY = toY;
        }
        return nearest;
    }

    private double bowX(double x0, double x1, double y0, double y1) {
        return (x0 + x1) / 2 + bow * (y1 - y0);
    }

    private double bowY(double x0, double x1, double y0, double y1) {
        return (y0 + y1) / 2 - bow * (x1 - x0);
    }

    private double startX(int e) {
        return view.screenX(drawing.x()[drawing.from()[e]]);
    }

    private double startY(int e) {
        return view.screenY(drawing.y()[drawing.from()[e]]);
    }

    private double endX(int e) {
        return view.screenX(drawing.x()[drawing.to()[e]]);
    }

    private double endY(int e) {
        return view.screenY(drawing.y()[drawing.to()[e]]);
    }

    private static double at(double t, double start, double middle, double end) {
        double s = 1 - t;
        return s * s * start + 2 * s * t * middle + t * t * end;
    }

    /** From a place to the nearest place of a straight piece. */
    private static double toPiece(double x, double y, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = dx * dx + dy * dy;
        double along = length > 0 ? ((x - x0) * dx + (y - y0) * dy) / length : 0;
        double t = Math.clamp(along, 0, 1);
        return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
    }
}
