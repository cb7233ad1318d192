package rudra.workspace;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something to be done in the workspace's database.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface SqlWork<T> {

    /**
     * Does the work within one transaction, which the caller ends.
     *
     * @throws SQLException what the database reported
     */
    T run(Connection connection) throws SQLException;
}
