package rudra.ui.chart;

import java.util.Optional;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Plane;
import rudra.analysis.picture.Scale;
import rudra.analysis.picture.ScatterChart;
import rudra.analysis.picture.Span;
import rudra.analysis.picture.Zoomable;

/** Which part of a chart with two numeric axes is looked at. */
final class ChartZoom {
    private static final double LEAST_DRAG = 6;
    private static final double CLOSEST = 1e-9;

    private final Chart whole;
    private Chart shown;
    private Optional<Plane> all = Optional.empty();

    ChartZoom(Chart whole) {
        this.whole = whole;
        this.shown = whole;
    }

    /** The chart with what is looked at. */
    Chart shown() {
        return shown;
    }

    boolean isZoomed() {
        return !shown.equals(whole);
    }

    /** Remembers how far the axes of the whole chart reach. */
    void drawn(Optional<Plane> plane) {
        if (!isZoomed()) {
            all = plane;
        }
    }

    /** Looks at everything again. */
    void reset() {
        shown = whole;
    }

    /** Looks at a rectangle of the picture, unless it is a slip of the hand. */
    boolean show(Plane plane, double x1, double y1, double x2, double y2) {
        if (Math.abs(x1 - x2) < LEAST_DRAG || Math.abs(y1 - y2) < LEAST_DRAG) {
            return false;
        }
        return show(
                plane.valueAtX(Math.min(x1, x2)),
                plane.valueAtX(Math.max(x1, x2)),
                plane.valueAtY(Math.max(y1, y2)),
                plane.valueAtY(Math.min(y1, y2)));
    }

    /**
     * Magnifies about a place of the picture.
     *
     * @param factor above 1 to come closer
     */
    boolean magnify(Plane plane, double x, double y, double factor) {
        double shareX = (x - plane.left()) / (plane.right() - plane.left());
        double shareY = (plane.bottom() - y) / (plane.bottom() - plane.top());
        return show(
                end(plane.x(), shareX, -shareX / factor, all.map(Plane::x)),
                end(plane.x(), shareX, (1 - shareX) / factor, all.map(Plane::x)),
                end(plane.y(), shareY, -shareY / factor, all.map(Plane::y)),
                end(plane.y(), shareY, (1 - shareY) / factor, all.map(Plane::y)));
    }

    /** Where the view ends, at most where the whole chart does. */
    private static double end(Scale scale, double share, double from, Optional<Scale> all) {
        double value = scale.value(share + from);
        return all.map(Scale::span)
                .map(span -> Math.clamp(value, span.low(), span.high()))
                .orElse(value);
    }

    private boolean show(double left, double right, double low, double high) {
        if (!(whole instanceof Zoomable zoomable) || all.isEmpty()) {
            return false;
        }
        Span reachX = all.get().x().span();
        Span reachY = all.get().y().span();
        // Only a scatter chart does not fit its vertical axis by itself.
        boolean allY = !(whole instanceof ScatterChart) || isAll(reachY, low, high);
        if (isAll(reachX, left, right) && allY) {
            boolean changed = isZoomed();
            reset();
            return changed;
        }
        if (isTooClose(reachX, left, right) || isTooClose(reachY, low, high)) {
            return false;
        }
        shown = zoomable.within(new Span(left, right), new Span(low, high));
        return true;
    }

    private static boolean isAll(Span reach, double low, double high) {
        double slack = CLOSEST * (reach.high() - reach.low());
        return low <= reach.low() + slack && high >= reach.high() - slack;
    }

    /** Closer, the ends of the axis could no longer be told apart. */
    private static boolean isTooClose(Span reach, double low, double high) {
        double least = CLOSEST * Math.max(Math.abs(reach.low()), Math.abs(reach.high()));
        return !(high - low > least);
    }
}
