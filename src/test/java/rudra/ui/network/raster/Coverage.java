package rudra.ui.network.raster;

/** Measures what was painted with an opaque colour on a transparent image. */
final class Coverage {

    private Coverage() {}

    /** The covered area in pixels. */
    static double of(Raster raster) {
        double sum = 0;
        for (int pixel : raster.pixels()) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }

    /** The pixels of a part of an image, row by row. */
    static int[] crop(Raster raster, int left, int top, int width, int height) {
        int[] part = new int[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(
                    raster.pixels(), (top + row) * raster.width() + left, part, row * width, width);
        }
        return part;
    }
}
