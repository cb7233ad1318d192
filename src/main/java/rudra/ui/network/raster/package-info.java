/**
 * Paints a network into an array of pixels, off the user interface's thread and without a toolkit.
 *
 * <p>Coordinates are pixels with the origin at the upper left corner and pixel {@code (i, j)}
 * covering the square from {@code (i, j)} to {@code (i + 1, j + 1)}. Colours given to this package
 * are ARGB with straight alpha; the pixels it writes are ARGB premultiplied by alpha, which is what
 * a JavaFX {@code PixelBuffer} takes.
 */
@NullMarked
package rudra.ui.network.raster;

import org.jspecify.annotations.NullMarked;
