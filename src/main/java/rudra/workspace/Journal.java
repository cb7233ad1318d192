package rudra.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.RunRecord;

/**
 * All that was ever recorded of runs, one line of JSON after the other in {@code history.jsonl}: a
 * line when a run begins and one when it ends. Only the writer of the workspace appends; others
 * read meanwhile, up to the last whole line. Not thread-safe.
 */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private static final int CHUNK_BYTES = 1 << 16;

    private final Path path;

    /** Not a channel: an interrupt of the thread would close it in the middle of a line. */
    private final RandomAccessFile file;

    private Journal(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /** Opens the journal to append; a line that a dying process left unfinished is ended. */
    static Journal open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Journal journal = new Journal(path, file);
        try {
            journal.endLastLine();
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return journal;
    }

    /** The number of bytes, all of them in whole lines. */
    long length() throws IOException {
        return file.length();
    }

    /**
     * Appends records and returns when they are on the disk.
     *
     * @throws IOException if they could not be written; the journal then is as it was before
     */
    void append(Collection<RunRecord> runs) throws IOException {
        long before = file.length();
        try {
            file.seek(before);
            file.write(lines(runs));
            file.getFD().sync();
        } catch (IOException e) {
            // Shortening needs no room on a full disk.
            file.setLength(before);
            throw e;
        }
    }

    /** Reads the records from a position on; O(bytes from there). */
    long readFrom(long position, Consumer<RunRecord> reader) throws IOException {
        return readFrom(path, position, reader);
    }

    /**
     * Reads the records from a position on. What is no record of a run is passed over, and logged.
     *
     * @param position a position that an earlier call returned, or 0
     * @return the position after the last whole line
     */
    static long readFrom(Path path, long position, Consumer<RunRecord> reader) throws IOException {
        long end = position;
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(position);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                int start = 0;
                for (int i = 0; i < count; i++) {
                    if (chunk[i] == '\n') {
                        line.write(chunk, start, i - start);
                        readLine(path, end, line.toByteArray(), reader);
                        end += line.size() + 1L;
                        line.reset();
                        start = i + 1;
                    }
                }
                line.write(chunk, start, count - start);
            }
        }
        return end;
    }

    /** The lines of some records, as the journal holds them. */
    static byte[] lines(Collection<RunRecord> runs) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (RunRecord run : runs) {
            lines.writeBytes(RunJson.write(run));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static void readLine(
            Path path, long position, byte[] line, Consumer<RunRecord> reader) {
        try {
            reader.accept(RunJson.read(line));
        } catch (RunJson.UnreadableException e) {
            LOG.warn("{} at byte {} is passed over. {}", path, position, e.getMessage());
        }
    }

    private void endLastLine() throws IOException {
        long length = file.length();
        if (length == 0) {
            return;
        }
        file.seek(length - 1);
        if (file.read() != '\n') {
            file.write('\n');
            file.getFD().sync();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
