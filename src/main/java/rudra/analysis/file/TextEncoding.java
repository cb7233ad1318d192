package rudra.analysis.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text file become characters.
 *
 * @param charset the character set
 * @param markLength the length in bytes of the byte-order mark at the start; 0 for none
 * @param guessed whether the file does not prove the character set
 */
public record TextEncoding(Charset charset, int markLength, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What people call it. */
    public String description() {
        String name = charset.name().replace("windows", "Windows");
        return markLength > 0 ? name + " with a byte-order mark" : name;
    }

    /** A character set that the user named; a byte-order mark is still skipped. */
    static TextEncoding named(Charset charset, byte[] head) {
        TextEncoding marked = byMark(head);
        boolean same =
                marked.markLength > 0
                        && (marked.charset.equals(charset)
                                || charset.equals(StandardCharsets.UTF_16));
        return same ? marked : new TextEncoding(charset, 0, false);
    }

    /**
     * The encoding of a whole file: by its mark, by the zero bytes of UTF-16, UTF-8 where all bytes
     * are valid, and otherwise Windows-1252, which is a guess.
     */
    static TextEncoding detect(byte[] head, InputStream wholeFile) throws IOException {
        TextEncoding marked = byMark(head);
        if (marked.markLength > 0) {
            return marked;
        }
        if (zeroShare(head, 1) > 0.4 && zeroShare(head, 0) < 0.1) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (zeroShare(head, 0) > 0.4 && zeroShare(head, 1) < 0.1) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
        }
        return isUtf8(wholeFile)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, false)
                : new TextEncoding(WINDOWS_1252, 0, true);
    }

    /** Whether the bytes cannot be text: zeros where no UTF-16 explains them, control bytes. */
    static boolean looksBinary(byte[] head) {
        if (byMark(head).markLength > 0) {
            return false;
        }
        double even = zeroShare(head, 0);
        double odd = zeroShare(head, 1);
        if (even > 0 || odd > 0) {
            return !(Math.max(even, odd) > 0.4 && Math.min(even, odd) < 0.1);
        }
        int control = 0;
        for (byte b : head) {
            boolean whitespace = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            control += b >= 0 && b < ' ' && !whitespace ? 1 : 0;
        }
        return control > head.length / 20;
    }

    private static TextEncoding byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0, true);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zeros among the bytes at even (0) or odd (1) places. */
    private static double zeroShare(byte[] head, int parity) {
        int zeros = 0;
        int all = 0;
        for (int i = parity; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) zeros / all;
    }

    private static boolean isUtf8(InputStream stream) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        boolean end = false;
        while (!end) {
            int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decoder.decode(bytes, characters, end).isError()) {
                return false;
            }
            characters.clear();
            bytes.compact();
        }
        return true;
    }
}
