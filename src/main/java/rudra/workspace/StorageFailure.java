package rudra.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Says in words what a disk or a database reported. */
final class StorageFailure {
    private StorageFailure() {}

    /**
     * The failure for an error of the file system.
     *
     * @param doing what was being done, such as {@code The run could not be recorded}
     * @param place the file or folder concerned
     */
    static AnalysisException of(String doing, Path place, IOException cause) {
        Problem problem =
                switch (cause) {
                    case AccessDeniedException denied ->
                            Problem.of(
                                    "workspace.no-permission",
                                    doing
                                            + ", because this account may not write there. Choose another"
                                            + " folder, or ask for the permission.");
                    case IOException full when isFull(full) -> full(doing);
                    default ->
                            Problem.of(
                                    "workspace.disk",
                                    doing + ". The system says: " + reason(cause) + ".");
                };
        return failure(problem.inFile(fileOf(cause, place)), cause);
    }

    /** The failure for an error of the database. */
    static AnalysisException of(String doing, Path place, SQLException cause) {
        Problem problem =
                isFull(cause)
                        ? full(doing)
                        : Problem.of(
                                "workspace.database",
                                doing
                                        + ". The database says: "
                                        + firstLine(String.valueOf(cause.getMessage())));
        return failure(problem.inFile(place.toString()), cause);
    }

    /** The failure for a file system that can only be read. */
    static AnalysisException of(String doing, Path place, ReadOnlyFileSystemException cause) {
        return failure(
                Problem.of(
                                "workspace.no-permission",
                                doing + ", because the disk can only be read.")
                        .inFile(place.toString()),
                cause);
    }

    /** A failure of the machine, with what led to it. */
    static AnalysisException failure(Problem problem, Throwable cause) {
        return new AnalysisException(AnalysisException.Sort.FAILURE, List.of(problem), cause);
    }

    /** Whether an error anywhere in the chain says that there is no room left. */
    static boolean isFull(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saysFull(String.valueOf(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    /** The words of Linux and macOS, of a quota or size limit, and of Windows. */
    private static boolean saysFull(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        return text.contains("no space left")
                || text.contains("quota exceeded")
                || text.contains("file too large")
                || text.contains("not enough space");
    }

    private static Problem full(String doing) {
        return Problem.of(
                "workspace.disk-full",
                doing
                        + ", because the disk is full. What was recorded before is safe. Make room and"
                        + " try again.");
    }

    private static String fileOf(IOException cause, Path place) {
        return cause instanceof FileSystemException named && named.getFile() != null
                ? named.getFile()
                : place.toString();
    }

    private static String reason(IOException cause) {
        return cause instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : firstLine(cause.toString());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
