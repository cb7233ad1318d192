package rudra.analysis.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;

/**
 * A text file whose encoding is known.
 *
 * @param path where it is
 * @param encoding how its bytes become characters
 * @param head its first characters, at most {@value #HEAD_LENGTH}
 * @param isWhole whether the head is the whole file
 */
public record TextFile(Path path, TextEncoding encoding, String head, boolean isWhole) {
    /** How many bytes of a file are looked at to tell what it is. */
    static final int HEAD_LENGTH = 1 << 21;

    /**
     * Opens a file and finds its encoding: one pass over the file unless a character set is named.
     *
     * @param named the character set that the user named, if any
     * @throws AnalysisException of sort {@code INPUT} if it is missing, a folder, empty, binary or
     *     may not be read
     */
    public static TextFile open(Path path, Optional<Charset> named, Progress progress) {
        FileProblems.requireReadable(path);
        try (InputStream first = Files.newInputStream(path);
                InputStream second = new Watched(path, progress)) {
            byte[] head = first.readNBytes(HEAD_LENGTH);
            FileProblems.requireText(path, head);
            TextEncoding encoding =
                    named.isPresent()
                            ? TextEncoding.named(named.get(), head)
                            : TextEncoding.detect(head, second);
            int mark = encoding.markLength();
            String text = new String(head, mark, head.length - mark, encoding.charset());
            if (text.isBlank()) {
                throw FileProblems.refusal(
                        path, "file.empty", "The file holds nothing but empty lines.");
            }
            return new TextFile(path, encoding, text, head.length < HEAD_LENGTH);
        } catch (IOException e) {
            throw FileProblems.unreadable(path, e);
        }
    }

    /** The name without its folder, for messages. */
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /**
     * A reader of the whole file behind its byte-order mark. Reading reports the share of bytes
     * read and stops where the work was cancelled.
     */
    public Reader reader(Progress progress) throws IOException {
        InputStream stream = new Watched(path, progress);
        stream.skipNBytes(encoding.markLength());
        return new InputStreamReader(stream, encoding.charset());
    }

    /** The exception of a failure while this file was read. */
    public AnalysisException unreadable(IOException cause) {
        return FileProblems.unreadable(path, cause);
    }

    /** Counts what is read and looks for cancellation with every block. */
    private static final class Watched extends FilterInputStream {
        private final Progress progress;
        private final String message;
        private final long length;
        private long read;

        Watched(Path path, Progress progress) throws IOException {
            super(Files.newInputStream(path));
            this.progress = progress;
            this.message = "Reading " + path.getFileName();
            this.length = Math.max(1, Files.size(path));
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            progress.checkCancelled();
            int now = super.read(bytes, from, count);
            read += Math.max(0, now);
            progress.update((double) read / length, message);
            return now;
        }
    }
}
