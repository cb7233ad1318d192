package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One H2 database in one file, open in this process. Thread-safe. */
final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    static final String FILE_SUFFIX = ".mv.db";

    /** An interrupted thread closes a plain file channel, and with it the database. */
    private static final String UNINTERRUPTED = "jdbc:h2:async:";

    /** By default, a commit may be half a second away from the file when the process dies. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /** Texts up to this length stand in their row, not in a place of their own. */
    private static final int LONGEST_TEXT_IN_ROW = 1 << 15;

    private final Path file;
    private final String url;
    private final Backups backups;
    private final InstantSource clock;

    /** Shared while connecting, held alone while shutting down: what is shut stays shut. */
    private final ReadWriteLock opening = new ReentrantReadWriteLock();

    private boolean closed;

    private Database(Path file, Backups backups, InstantSource clock) {
        this.file = file;
        String name = file.toString();
        this.url =
                UNINTERRUPTED + name.substring(0, name.length() - FILE_SUFFIX.length()) + SETTINGS;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * Opens a database, or makes an empty one.
     *
     * @param file an absolute path that ends in {@code .mv.db}
     * @param backups where a backup is put before tables change
     */
    static Database open(Path file, Backups backups, InstantSource clock) throws SQLException {
        Database database = new Database(file, backups, clock);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET MAX_LENGTH_INPLACE_LOB " + LONGEST_TEXT_IN_ROW);
            Migrator.prepare(connection);
        } catch (SQLException e) {
            database.shutDownAfter(e);
            throw e;
        }
        return database;
    }

    /** Fills a file with what a backup holds, and closes it. */
    static void restore(Path file, Path backup, InstantSource clock) throws SQLException {
        Database database = new Database(file, new Backups(file.resolveSibling("backups")), clock);
        try (Connection connection = database.connect()) {
            Backups.restore(connection, backup);
        } finally {
            database.shutDown();
        }
    }

    Path file() {
        return file;
    }

    /** A connection; the database stays open when it is closed. */
    Connection connect() throws SQLException {
        opening.readLock().lock();
        try {
            if (closed) {
                // Connecting would open the file again, without the workspace's lock.
                throw new SQLException("The workspace is closed.");
            }
            return anyConnection();
        } finally {
            opening.readLock().unlock();
        }
    }

    private Connection anyConnection() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        // Not by the manager of drivers, which would load every other database's driver too.
        return new Driver().connect(url, properties);
    }

    /** Brings a room's tables to what this program expects. */
    void migrate(MigrationSet migrations) throws SQLException {
        try (Connection connection = connect()) {
            new Migrator(connection, migrations, file).run(backups, clock.instant());
        }
    }

    /** Whether some room has tables here. */
    boolean hasTables() throws SQLException {
        try (Connection connection = connect()) {
            return Migrator.anythingApplied(connection);
        }
    }

    /** Writes everything to the file and closes it; does nothing a second time. */
    void shutDown() throws SQLException {
        opening.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            try (Connection connection = anyConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        } finally {
            opening.writeLock().unlock();
        }
    }

    private void shutDownAfter(SQLException cause) {
        if (isDamage(cause) || StorageFailure.isFull(cause)) {
            return; // H2 has closed the file itself.
        }
        try {
            shutDown();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Has the next start restore the database, where an error says that the file is damaged. */
    void noteDamage(SQLException error) {
        if (!isDamage(error)) {
            return;
        }
        try {
            Files.writeString(damageMark(file), String.valueOf(error.getMessage()));
        } catch (IOException e) {
            LOG.warn("The damage of {} could not be noted", file, e);
        }
    }

    /** The file beside a damaged database that says so. */
    static Path damageMark(Path file) {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    /** Whether an error means that the file does not hold what H2 wrote. */
    static boolean isDamage(SQLException error) {
        return error.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                || storeError(error)
                        .map(code ->
                                code == DataUtils.ERROR_FILE_CORRUPT
                                        || code == DataUtils.ERROR_READING_FAILED
                                        || code == DataUtils.ERROR_CHUNK_NOT_FOUND
                                        || code == DataUtils.ERROR_BLOCK_NOT_FOUND
                                        || code == DataUtils.ERROR_SERIALIZATION
                                        || code == DataUtils.ERROR_INTERNAL)
                        .orElse(false);
    }

    /** Whether an error means that a newer H2 wrote the file. */
    static boolean isNewer(SQLException error) {
        return error.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1
                || storeError(error)
                        .map(code -> code == DataUtils.ERROR_UNSUPPORTED_FORMAT)
                        .orElse(false);
    }

    /** Whether an error means that another program has opened the file. */
    static boolean isInUse(SQLException error) {
        return error.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    private static Optional<Integer> storeError(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store) {
                return Optional.of(store.getErrorCode());
            }
        }
        return Optional.empty();
    }
}
