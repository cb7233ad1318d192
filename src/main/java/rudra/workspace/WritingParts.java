package rudra.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.Problem;

/** A workspace to which this process writes. */
final class WritingParts implements OpenParts {
    private static final Logger LOG = LoggerFactory.getLogger(WritingParts.class);

    /** No process copies a file into the store for longer. */
    private static final Duration LONGEST_COPY = Duration.ofDays(1);

    /** The tables of this room. */
    static final MigrationSet MIGRATIONS =
            new MigrationSet("workspace", Workspace.class, List.of("sql/001-runs.sql"));

    private final WorkspaceLock lock;
    private final Database database;
    private final Backups backups;
    private final Connections connections;
    private final WrittenHistory history;
    private final ContentStore store;
    private final List<Problem> notices;
    private final InstantSource clock;

    private WritingParts(
            Path folder,
            WorkspaceLock lock,
            DatabaseOpener.Opened opened,
            Backups backups,
            InstantSource clock)
            throws IOException {
        this.lock = lock;
        this.database = opened.database();
        this.backups = backups;
        this.connections = new Connections(database);
        connections.migrate(MIGRATIONS);
        this.store = OpenParts.storeOf(folder);
        store.removeUnfinished(clock.instant().minus(LONGEST_COPY));
        this.notices = opened.notice().stream().toList();
        this.clock = clock;
        // Last: it holds a file open, which a failure after it would leave so.
        this.history =
                WrittenHistory.open(
                        folder.resolve(JOURNAL), connections, OpenParts.inboxOf(folder));
    }

    /** Opens everything under a lock that is ours; gives the lock back if that fails. */
    static WritingParts open(Path folder, WorkspaceLock lock, InstantSource clock)
            throws IOException, SQLException {
        Backups backups = new Backups(folder.resolve("backups"));
        boolean open = false;
        try {
            DatabaseOpener.Opened opened = new DatabaseOpener(folder, backups, clock).open();
            try {
                WritingParts parts = new WritingParts(folder, lock, opened, backups, clock);
                open = true;
                return parts;
            } finally {
                if (!open) {
                    opened.database().shutDown();
                }
            }
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    @Override
    public Access access() {
        return new Access.Writing();
    }

    @Override
    public List<Problem> notices() {
        return notices;
    }

    @Override
    public RunHistory history() {
        return history;
    }

    @Override
    public ContentStore store() {
        return store;
    }

    @Override
    public Connections connections() {
        return connections;
    }

    @Override
    public void close() throws IOException, SQLException {
        try (lock;
                history) {
            takeBackupOfTheDay();
            database.shutDown();
        }
    }

    /** A backup that cannot be taken keeps nobody from closing: the journal has the runs. */
    private void takeBackupOfTheDay() {
        try (Connection connection = database.connect()) {
            if (!backups.hasOneOf(clock.instant())) {
                backups.take(connection, clock.instant());
            }
        } catch (SQLException e) {
            database.noteDamage(e);
            LOG.warn("The backup of the day could not be taken", e);
        } catch (IOException e) {
            LOG.warn("The backup of the day could not be taken", e);
        }
    }
}
