package rudra.ui.network.raster;

import java.util.Arrays;

/**
 * An image in memory: {@code width × height} pixels, row by row from the top, ARGB premultiplied by
 * alpha. Not thread-safe; one painter writes at a time.
 */
public final class Raster {

    private final int width;
    private final int height;
    private final int[] pixels;

    /** A transparent image. */
    public Raster(int width, int height) {
        this(width, height, new int[Math.multiplyExact(width, height)]);
    }

    /**
     * An image over an array that the caller owns, such as that of a {@code PixelBuffer}.
     *
     * @throws IllegalArgumentException if the array is not {@code width × height} long
     */
    public Raster(int width, int height, int[] pixels) {
        if (width < 0 || height < 0 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels do not make an image of " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** The number of columns. */
    public int width() {
        return width;
    }

    /** The number of rows. */
    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    public int[] pixels() {
        return pixels;
    }

    /** Makes every pixel the given ARGB colour (straight alpha). */
    public void fill(int argb) {
        Arrays.fill(pixels, Argb.premultiplied(argb));
    }

    /**
     * Lays a colour over one pixel (Porter and Duff's source-over).
     *
     * @param index of the pixel
     * @param premultiplied the colour, premultiplied by its alpha
     * @param coverage the share of the pixel that is covered, 0 to 255
     */
    void blend(int index, int premultiplied, int coverage) {
        int source = coverage == 255 ? premultiplied : Argb.times(premultiplied, coverage);
        pixels[index] = Argb.over(source, pixels[index]);
    }
}
