package rudra.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * An open workspace: one folder with everything that was ever run.
 *
 * <p>The first process that opens a folder writes to it; others read, and leave their runs in its
 * inbox. Thread-safe. Opening takes a moment of disk work and belongs in a job.
 */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final OpenParts parts;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Workspace(Path folder, OpenParts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /** The folder of the user's account on this system. */
    public static Path defaultFolder() {
        return UserDataFolder.of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Opens a workspace, for writing if nobody else writes; the folder is made if it is not there.
     * A damaged database is moved aside and restored: see {@link #notices()}.
     *
     * @param folder where it is
     * @param who who opens it, as others will be told
     * @throws AnalysisException of sort {@code FAILURE} with code {@code workspace.not-a-folder},
     *     {@code .folder-name}, {@code .no-permission}, {@code .disk-full}, {@code .disk}, {@code
     *     .newer}, {@code .database-in-use} or {@code .database}
     */
    public static Workspace open(Path folder, Opener who) {
        return open(folder, who, InstantSource.system());
    }

    /** Opens a workspace by the given clock. */
    static Workspace open(Path folder, Opener who, InstantSource clock) {
        Path place = folder.toAbsolutePath().normalize();
        String opening = "The workspace could not be opened";
        try {
            prepare(place);
            return new Workspace(place, OpenParts.open(place, who, clock));
        } catch (IOException e) {
            throw StorageFailure.of(opening, place, e);
        } catch (ReadOnlyFileSystemException e) {
            throw StorageFailure.of(opening, place, e);
        } catch (SQLException e) {
            throw StorageFailure.of(opening, place, e);
        }
    }

    private static void prepare(Path folder) throws IOException {
        // H2 takes what follows a semicolon in a path for settings, which may run code.
        if (folder.toString().indexOf(';') >= 0) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "workspace.folder-name",
                                    "The path of a workspace may not hold a semicolon. Choose another"
                                            + " folder.")
                            .inFile(folder.toString()));
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw StorageFailure.failure(
                    Problem.of(
                                    "workspace.not-a-folder",
                                    "A workspace is a folder, but there is a file of this name. Choose"
                                            + " another folder.")
                            .inFile(String.valueOf(e.getFile())),
                    e);
        }
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
    }

    /** Whether this process writes, and who does where not. */
    public Access access() {
        return parts.access();
    }

    /** What had to be mended when the workspace was opened, in words for people. */
    public List<Problem> notices() {
        return parts.notices();
    }

    /** All past runs. */
    public RunHistory history() {
        return parts.history();
    }

    /** Files by digest; a process that only reads the workspace may put files too. */
    public ContentStore store() {
        return parts.store();
    }

    /**
     * The connections to the database.
     *
     * @throws AnalysisException of sort {@code FAILURE} with code {@code workspace.read-only} if
     *     another process writes
     */
    public Connections connections() {
        return parts.connections();
    }

    /**
     * Takes the day's backup if it was not taken yet, closes everything and lets others write. A
     * backup that cannot be taken is logged. Closing again does nothing.
     *
     * @throws AnalysisException of sort {@code FAILURE} if closing failed
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            parts.close();
        } catch (IOException e) {
            throw StorageFailure.of("The workspace could not be closed", folder, e);
        } catch (SQLException e) {
            throw StorageFailure.of("The workspace could not be closed", folder, e);
        }
    }
}
