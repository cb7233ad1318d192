package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.Problem;

/**
 * Opens the workspace's database; where it is damaged or gone, moves what is left aside and
 * restores the newest backup that can be read. Nothing is deleted.
 */
final class DatabaseOpener {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOpener.class);
    private static final String NAME = "rudra" + Database.FILE_SUFFIX;

    private final Path folder;
    private final Path file;
    private final Backups backups;
    private final InstantSource clock;

    DatabaseOpener(Path folder, Backups backups, InstantSource clock) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * An open database.
     *
     * @param database the database
     * @param notice what had to be done to open it, where anything had
     */
    record Opened(Database database, Optional<Problem> notice) {}

    Opened open() throws IOException, SQLException {
        if (Files.exists(Database.damageMark(file))) {
            return restored("was damaged");
        }
        if (!Files.exists(file) || Files.size(file) == 0) {
            return hasBackups() ? restored("was missing or empty") : plain();
        }
        try {
            Opened opened = plain();
            if (opened.database().hasTables() || !hasBackups()) {
                return opened;
            }
            opened.database().shutDown();
            return restored("was empty");
        } catch (SQLException e) {
            throwIfNotDamaged(e);
            LOG.warn("{} is damaged. {}", file, e.getMessage());
            return restored("was damaged");
        }
    }

    private Opened plain() throws SQLException {
        return new Opened(Database.open(file, backups, clock), Optional.empty());
    }

    private boolean hasBackups() throws IOException {
        return !backups.newestFirst().isEmpty();
    }

    private void throwIfNotDamaged(SQLException error) throws SQLException {
        if (Database.isInUse(error)) {
            throw StorageFailure.failure(
                    Problem.of(
                                    "workspace.database-in-use",
                                    "Another program has opened the database of the workspace. Close"
                                            + " it there and try again.")
                            .inFile(file.toString()),
                    error);
        }
        if (Database.isNewer(error)) {
            throw StorageFailure.failure(
                    Problem.of(
                                    "workspace.newer",
                                    "A newer version of the program wrote the database of the"
                                            + " workspace. Use that version, or another folder. Nothing"
                                            + " was changed.")
                            .inFile(file.toString()),
                    error);
        }
        if (!Database.isDamage(error) || StorageFailure.isFull(error)) {
            throw error;
        }
    }

    private Opened restored(String state) throws IOException, SQLException {
        Optional<Path> aside = moveAside();
        Optional<Path> backup = restoreNewest();
        Files.deleteIfExists(Database.damageMark(file));
        String words =
                "The database of the workspace "
                        + state
                        + aside.map(path -> "; it was moved to " + path).orElse("")
                        + backup.map(path -> ". The backup " + path.getFileName() + " was restored")
                                .orElse(". There was no backup that could be read")
                        + ", and the runs were completed from the journal.";
        Problem notice = Problem.of("workspace.restored", words).inFile(file.toString());
        LOG.warn("{}", notice);
        return new Opened(Database.open(file, backups, clock), Optional.of(notice));
    }

    private Optional<Path> moveAside() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path target =
                folder.resolve("set-aside")
                        .resolve("rudra-" + Backups.stamp(clock.instant()) + Database.FILE_SUFFIX);
        Files.createDirectories(target.getParent());
        DurableFile.move(file, target);
        return Optional.of(target);
    }

    /** Restores beside the real file, so that dying half-way leaves no half of a database. */
    private Optional<Path> restoreNewest() throws IOException {
        Path draft = folder.resolve("restoring" + Database.FILE_SUFFIX);
        for (Path backup : backups.newestFirst()) {
            Files.deleteIfExists(draft);
            try {
                Database.restore(draft, backup, clock);
                DurableFile.move(draft, file);
                return Optional.of(backup);
            } catch (SQLException e) {
                LOG.warn("The backup {} cannot be restored. {}", backup, e.getMessage());
            }
        }
        Files.deleteIfExists(draft);
        return Optional.empty();
    }
}
