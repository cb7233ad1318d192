package rudra.ui.network;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Raster;
import rudra.ui.network.raster.View;

/**
 * A finished painting: what it shows and the image of it.
 *
 * @param drawing what was painted
 * @param view through which it was painted
 * @param surface what it was painted on
 */
record Frame(PreparedDrawing drawing, View view, Surface surface) {

    /** An image whose pixels a painter writes and a window shows. */
    static final class Surface {

        private final Raster raster;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Surface(int width, int height) {
            int[] pixels = new int[Math.multiplyExact(width, height)];
            raster = new Raster(width, height, pixels);
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        Raster raster() {
            return raster;
        }

        boolean fits(View view) {
            return raster.width() == view.width() && raster.height() == view.height();
        }

        /** The image with the pixels as they are now; on the user interface's thread. */
        WritableImage refreshed() {
            buffer.updateBuffer(all -> null);
            return image;
        }
    }
}
