package rudra.ui.network.raster;

/**
 * The window through which a drawing is seen: a place {@code (x, y)} of the drawing is at pixel
 * {@code (offsetX + scale · x, offsetY + scale · y)}.
 *
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param scale pixels per unit of the drawing, positive
 * @param offsetX the pixel column of the drawing's origin
 * @param offsetY the pixel row of the drawing's origin
 * @param fitScale the scale at which the whole drawing fits the window
 * @param pixelRatio pixels of the image per pixel of the user interface: 2 on a dense screen
 */
public record View(
        int width,
        int height,
        double scale,
        double offsetX,
        double offsetY,
        double fitScale,
        double pixelRatio) {

    private static final double MARGIN = 0.06;
    private static final double SMALLEST_ZOOM = 0.2;
    private static final double LARGEST_ZOOM = 400;

    /** The view in which the whole drawing fits the window with a margin around it. */
    public static View fitting(Extent extent, int width, int height, double pixelRatio) {
        double inside = 1 - 2 * MARGIN;
        double scale = Math.min(inside * width / extent.width(), inside * height / extent.height());
        if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
            scale = 1;
        }
        return new View(width, height, scale, 0, 0, scale, pixelRatio).centredOn(extent);
    }

    private View centredOn(Extent extent) {
        double middleX = (extent.minX() + extent.maxX()) / 2;
        double middleY = (extent.minY() + extent.maxY()) / 2;
        return new View(
                width,
                height,
                scale,
                width / 2.0 - scale * middleX,
                height / 2.0 - scale * middleY,
                fitScale,
                pixelRatio);
    }

    /** How many times larger than at the size that fits the window. */
    public double zoom() {
        return scale / fitScale;
    }

    /** The pixel column of an abscissa. */
    public double screenX(double x) {
        return offsetX + scale * x;
    }

    /** The pixel row of an ordinate. */
    public double screenY(double y) {
        return offsetY + scale * y;
    }

    /** The abscissa at a pixel column. */
    public double drawingX(double screenX) {
        return (screenX - offsetX) / scale;
    }

    /** The ordinate at a pixel row. */
    public double drawingY(double screenY) {
        return (screenY - offsetY) / scale;
    }

    /** The drawing moved by pixels. */
    public View moved(double byX, double byY) {
        return new View(width, height, scale, offsetX + byX, offsetY + byY, fitScale, pixelRatio);
    }

    /**
     * The drawing enlarged by a factor, within bounds, with the place under the given pixel staying
     * there.
     */
    public View zoomed(double factor, double aboutX, double aboutY) {
        double bounded =
                Math.clamp(scale * factor, SMALLEST_ZOOM * fitScale, LARGEST_ZOOM * fitScale);
        double change = bounded / scale;
        return new View(
                width,
                height,
                bounded,
                aboutX + change * (offsetX - aboutX),
                aboutY + change * (offsetY - aboutY),
                fitScale,
                pixelRatio);
    }

    /** The same drawing at the same scale with this place of the drawing in the middle. */
    public View centredOn(double x, double y) {
        return moved(width / 2.0 - screenX(x), height / 2.0 - screenY(y));
    }

    /** The same places in a window of another size, the middle staying in the middle. */
    public View resized(Extent extent, int newWidth, int newHeight, double newRatio) {
        View fit = fitting(extent, newWidth, newHeight, newRatio);
        double zoom = zoom();
        double x = drawingX(width / 2.0);
        double y = drawingY(height / 2.0);
        View scaled = fit.zoomed(zoom, 0, 0);
        return scaled.centredOn(x, y);
    }

    /** The same places in an image of so many times more pixels. */
    public View magnified(double factor) {
        return new View(
                (int) Math.round(factor * width),
                (int) Math.round(factor * height),
                factor * scale,
                factor * offsetX,
                factor * offsetY,
                factor * fitScale,
                factor * pixelRatio);
    }
}
