package rudra.ui.chart;

import java.io.IOException;
import java.io.OutputStream;

/** Writes images as Portable Network Graphics: eight bits a channel, straight alpha. */
public final class PngWriter {
    private PngWriter() {}

    /**
     * Writes one image and leaves the stream open.
     *
     * @param width the number of columns, at least 1
     * @param height the number of rows, at least 1
     * @param argb the pixels row by row from the top, colours with straight alpha
     * @throws IllegalArgumentException if there are not {@code width × height} pixels, or none
     */
    public static void write(OutputStream out, int width, int height, int[] argb)
            throws IOException {
        PngChunks chunks = new PngChunks(out, width, height);
        chunks.write("IDAT", chunks.compressed(argb));
        chunks.end();
    }
}
