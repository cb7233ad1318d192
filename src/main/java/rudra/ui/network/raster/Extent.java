package rudra.ui.network.raster;

/** An upright rectangle in a drawing's own unit. */
public record Extent(double minX, double minY, double maxX, double maxY) {

    static Extent around(float[] x, float[] y) {
        if (x.length == 0) {
            return new Extent(0, 0, 0, 0);
        }
        double minX = x[0];
        double minY = y[0];
        double maxX = x[0];
        double maxY = y[0];
        for (int i = 1; i < x.length; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        return new Extent(minX, minY, maxX, maxY);
    }

    /** From left to right. */
    public double width() {
        return maxX - minX;
    }

    /** From top to bottom. */
    public double height() {
        return maxY - minY;
    }

    /**
     * The area, at least a hundredth of that of the square around: nodes on one line fill some
     * space, too.
     */
    double area() {
        double side = Math.max(width(), height());
        return Math.max(width() * height(), side * side / 100);
    }
}
