package rudra.analysis.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.Problem;

/**
 * Replaces a file whole or not at all: the content goes to a temporary file beside it, is forced to
 * the disk and then moved into place. Where writing fails, the old file is as it was.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream, which the caller closes. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes or replaces a file.
     *
     * @throws AnalysisException of sort {@code FAILURE} and code {@code file.not-written} if the
     *     folder cannot be written to or the disk is full
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        try {
            Path temporary =
                    target.resolveSibling("." + target.getFileName() + UUID.randomUUID() + ".part");
            try {
                writeForced(temporary, content);
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    /**
     * Leaves a file of a run. Where that fails the run goes on without, and its record tells why.
     *
     * @param name what the file is called within the folder
     */
    public static void leave(ArtefactFolder folder, String name, Content content) {
        try {
            write(folder.path().resolve(name), content);
        } catch (AnalysisException e) {
            folder.missing(e);
        }
    }

    private static void writeForced(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static AnalysisException notWritten(Path file, IOException cause) {
        String message =
                "The file could not be written ("
                        + FileProblems.reason(cause)
                        + "). What was there before is unchanged. Choose another folder or make"
                        + " room on the disk.";
        return new AnalysisException(
                AnalysisException.Sort.FAILURE,
                List.of(Problem.of("file.not-written", message).inFile(file.toString())),
                cause);
    }
}
