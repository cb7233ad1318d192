package rudra.dataset.io.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import rudra.dataset.io.database.DatabaseSource.OnServer;

/** Connections to PostgreSQL, read-only by transaction and by session. */
final class ServerDatabases {
    private static final int SECONDS_TO_WAIT = 10;

    private ServerDatabases() {}

    static Connection connect(DatabaseSource source, OnServer server, Optional<String> password)
            throws SQLException {
        Connection connection = described(source, server, password).getConnection();
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Everything that the driver is told; from parts, each of which can only be what it is. */
    static PGSimpleDataSource described(
            DatabaseSource source, OnServer server, Optional<String> password) {
        PGSimpleDataSource described = new PGSimpleDataSource();
        described.setServerNames(new String[] {server.host()});
        described.setPortNumbers(new int[] {server.port()});
        described.setDatabaseName(server.database());
        if (!source.user().isEmpty()) {
            described.setUser(source.user());
        }
        password.ifPresent(described::setPassword);
        described.setApplicationName("Rudra Workbench");
        described.setConnectTimeout(SECONDS_TO_WAIT);
        described.setLoginTimeout(SECONDS_TO_WAIT);
        described.setReadOnly(true);
        described.setReadOnlyMode("always");
        // Backslashes are no escapes, and large tables are read from their beginning each time.
        described.setOptions(
                "-c default_transaction_read_only=on -c standard_conforming_strings=on"
                        + " -c synchronize_seqscans=off");
        return described;
    }
}
