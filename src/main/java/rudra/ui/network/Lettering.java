package rudra.ui.network;

import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import rudra.ui.network.raster.Argb;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Raster;
import rudra.ui.network.raster.View;

/**
 * What is written above a picture that is painted away from the UI thread: only the toolkit can
 * draw letters, and only on its thread.
 */
public final class Lettering {
    private final Overlay names = new Overlay(() -> {});

    /** Letters in a font. */
    public Lettering(Font font) {
        names.sample().setFont(font);
    }

    /** Writes the names of the largest nodes where there is room. O(nodes), on the UI thread. */
    public void names(GraphicsContext pen, PreparedDrawing drawing, View view, Look look) {
        names.drawLabels(pen, drawing, view, look);
    }

    /**
     * What a pen draws on a transparent sheet, on the UI thread.
     *
     * @param width of the sheet in pixels of the picture
     * @param height of the sheet in pixels of the picture
     * @param ratio pixels of the picture per pixel of the user interface, in which the pen draws
     * @return {@code width × height} pixels row by row from the top, ARGB premultiplied
     */
    public static int[] pixels(
            int width, int height, double ratio, Consumer<GraphicsContext> drawing) {
        Canvas canvas = new Canvas(width, height);
        canvas.getGraphicsContext2D().scale(ratio, ratio);
        drawing.accept(canvas.getGraphicsContext2D());
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        WritableImage image = canvas.snapshot(transparent, null);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }

    /**
     * Lays letters over a picture, on any thread.
     *
     * @param letters as {@link #pixels} gives them
     * @return the pixels of the picture, ARGB straight; the picture is worth nothing afterwards
     */
    public static int[] over(int[] letters, Raster picture) {
        int[] pixels = picture.pixels();
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = Argb.straight(Argb.over(letters[k], pixels[k]));
        }
        return pixels;
    }
}
