package rudra.analysis.picture;

/**
 * The part of a picture that two numeric axes span.
 *
 * @param left its left edge, in pixels
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param x the values from left to right
 * @param y the values from the bottom up
 */
public record Plane(double left, double top, double right, double bottom, Scale x, Scale y) {

    /** The place of a value of the horizontal axis. */
    public double x(double value) {
        return left + x.share(value) * (right - left);
    }

    /** The place of a value of the vertical axis. */
    public double y(double value) {
        return bottom - y.share(value) * (bottom - top);
    }

    /** The value of the horizontal axis at a place, at most the ends of the axis. */
    public double valueAtX(double place) {
        return x.value(Math.clamp((place - left) / (right - left), 0, 1));
    }

    /** The value of the vertical axis at a place, at most the ends of the axis. */
    public double valueAtY(double place) {
        return y.value(Math.clamp((bottom - place) / (bottom - top), 0, 1));
    }

    /** Whether a place is inside. */
    public boolean holds(double placeX, double placeY) {
        return placeX >= left && placeX <= right && placeY >= top && placeY <= bottom;
    }
}
