package rudra.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import rudra.analysis.AnalysisException;

/**
 * The one source of connections to the workspace's database, for every room that keeps tables in
 * it. Thread-safe. A room calls {@link #migrate} once, before its first work.
 */
public final class Connections {
    private final Database database;

    Connections(Database database) {
        this.database = database;
    }

    /**
     * Makes or changes a room's tables to what this program expects; a backup is taken before a
     * change.
     *
     * @throws AnalysisException of sort {@code FAILURE} with code {@code workspace.newer} if a
     *     newer program made them
     */
    public void migrate(MigrationSet migrations) {
        try {
            database.migrate(migrations);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Does something in one transaction: all of it is on the disk when the call returns, or none of
     * it.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the database fails
     */
    public <T> T inTransaction(SqlWork<T> work) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private AnalysisException failure(SQLException cause) {
        database.noteDamage(cause);
        return StorageFailure.of("The database of the workspace failed", database.file(), cause);
    }
}
