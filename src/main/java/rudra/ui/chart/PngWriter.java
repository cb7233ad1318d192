package rudra.ui.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes images as Portable Network Graphics: eight bits a channel, straight alpha, one compressed
 * block, each row predicted from the row above (Portable Network Graphics Specification, third
 * edition, W3C 2025).
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte COLOUR_WITH_ALPHA = 6;
    private static final byte FILTER_UP = 2;

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
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    argb.length + " pixels do not make an image of " + width + " × " + height);
        }
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(width, height));
        chunk(data, "IDAT", compressed(width, height, argb));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {DEPTH, COLOUR_WITH_ALPHA, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] compressed(int width, int height, int[] argb) throws IOException {
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

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
