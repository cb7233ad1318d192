package rudra.ui.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * The parts that a Portable Network Graphics file is made of: eight bits a channel, straight alpha,
 * each row predicted from the row above (Portable Network Graphics Specification, third edition,
 * W3C 2025).
 */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte COLOUR_WITH_ALPHA = 6;
    private static final byte FILTER_UP = 2;

    private final DataOutputStream out;
    private final int width;
    private final int height;

    /** Writes the signature and the header. */
    PngChunks(OutputStream stream, int width, int height) throws IOException {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height + " is no image.");
        }
        this.out = new DataOutputStream(stream);
        this.width = width;
        this.height = height;
        out.write(SIGNATURE);
        byte[] form = {DEPTH, COLOUR_WITH_ALPHA, 0, 0, 0};
        write("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(form).array());
    }

    /** Writes one chunk: its length, its type, its content and the check over both. */
    void write(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    /** Writes what ends a file; the stream stays open. */
    void end() throws IOException {
        write("IEND", new byte[0]);
        out.flush();
    }

    /**
     * The pixels of an image of this size, compressed.
     *
     * @throws IllegalArgumentException if there are not {@code width × height} pixels
     */
    byte[] compressed(int[] argb) throws IOException {
        if (argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    argb.length + " pixels do not make an image of " + width + " × " + height);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            byte[] above = new byte[4 * width];
            byte[] row = new byte[4 * width];
            byte[] filtered = new byte[4 * width + 1];
            filtered[0] = FILTER_UP;
            for (int y = 0; y < height; y++) {
                readRow(argb, y * width, row);
                for (int k = 0; k < row.length; k++) {
                    filtered[k + 1] = (byte) (row[k] - above[k]);
                }
                deflater.write(filtered);
                byte[] done = above;
                above = row;
                row = done;
            }
        }
        return bytes.toByteArray();
    }

    private static void readRow(int[] argb, int start, byte[] row) {
        for (int k = 0; k < row.length; k += 4) {
            int pixel = argb[start + k / 4];
            row[k] = (byte) (pixel >>> 16);
            row[k + 1] = (byte) (pixel >>> 8);
            row[k + 2] = (byte) pixel;
            row[k + 3] = (byte) (pixel >>> 24);
        }
    }
}
