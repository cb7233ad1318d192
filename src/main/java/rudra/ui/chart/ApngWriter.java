package rudra.ui.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.IntFunction;
import rudra.analysis.AnalysisException;
import rudra.analysis.file.AtomicFile;

/**
 * Writes films as animated Portable Network Graphics, which begin again when they end: one frame
 * after the other goes to the stream, so that no more than one is in memory. Programs that know no
 * films show the first frame (Portable Network Graphics Specification, third edition, W3C 2025,
 * chunks {@code acTL}, {@code fcTL} and {@code fdAT}).
 */
public final class ApngWriter {
    private static final int FOR_EVER = 0;
    private static final int MOST_MILLIS = 0xFFFF;
    private static final short MILLIS_A_SECOND = 1000;
    private static final byte KEEP = 0;
    private static final byte REPLACE = 0;

    private final PngChunks chunks;
    private final int width;
    private final int height;
    private int sequence;

    private ApngWriter(PngChunks chunks, int width, int height) {
        this.chunks = chunks;
        this.width = width;
        this.height = height;
    }

    /**
     * One picture of a film.
     *
     * @param argb the pixels row by row from the top, colours with straight alpha
     * @param millis how long it is shown, 0 to 65,535 ms
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Frame(int[] argb, int millis) {

        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if the time cannot be written
         */
        public Frame {
            if (millis < 0 || millis > MOST_MILLIS) {
                throw new IllegalArgumentException(
                        "A frame cannot be shown for " + millis + " ms.");
            }
        }
    }

    /**
     * Writes or replaces a file; where writing fails, the old one is as it was.
     *
     * @param frames how many there are, at least 1
     * @param frame makes each of them, in order, when it is written; it may throw to stop
     * @throws AnalysisException of sort {@code FAILURE} if the file cannot be written
     * @throws IllegalArgumentException if a frame has not {@code width × height} pixels
     */
    public static void write(
            Path file, int width, int height, int frames, IntFunction<Frame> frame) {
        AtomicFile.write(file, out -> write(out, width, height, frames, frame));
    }

    /** As {@link #write(Path, int, int, int, IntFunction)}, into a stream that stays open. */
    public static void write(
            OutputStream out, int width, int height, int frames, IntFunction<Frame> frame)
            throws IOException {
        if (frames < 1) {
            throw new IllegalArgumentException("A film needs a frame.");
        }
        PngChunks chunks = new PngChunks(out, width, height);
        chunks.write("acTL", ByteBuffer.allocate(8).putInt(frames).putInt(FOR_EVER).array());
        ApngWriter film = new ApngWriter(chunks, width, height);
        for (int i = 0; i < frames; i++) {
            film.add(frame.apply(i), i == 0);
        }
        chunks.end();
    }

    private void add(Frame frame, boolean first) throws IOException {
        byte[] control =
                ByteBuffer.allocate(26)
                        .putInt(sequence++)
                        .putInt(width)
                        .putInt(height)
                        .putInt(0)
                        .putInt(0)
                        .putShort((short) frame.millis())
                        .putShort(MILLIS_A_SECOND)
                        .put(KEEP)
                        .put(REPLACE)
                        .array();
        chunks.write("fcTL", control);
        byte[] pixels = chunks.compressed(frame.argb());
        if (first) {
            chunks.write("IDAT", pixels);
        } else {
            ByteBuffer numbered = ByteBuffer.allocate(4 + pixels.length);
            chunks.write("fdAT", numbered.putInt(sequence++).put(pixels).array());
        }
    }
}
