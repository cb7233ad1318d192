package rudra.dataset.io.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;

/**
 * A connection to a user's database that only reads. Everything is read in one transaction, so that
 * reading twice brings the same where the database can promise that. Not thread-safe.
 */
public final class OpenDatabase implements AutoCloseable {
    /** The variable of the environment from which a password comes. */
    public static final String PASSWORD_VARIABLE = "RUDRA_DATABASE_PASSWORD";

    private static final int ROWS_A_BLOCK = 4096;

    private final DatabaseSource source;
    private final Connection connection;

    private OpenDatabase(DatabaseSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    /**
     * Opens a database for reading.
     *
     * @param password the user's; none where the database asks for none
     * @throws AnalysisException of sort {@code INPUT}, in words, if it cannot be opened
     */
    public static OpenDatabase open(DatabaseSource source, Optional<String> password) {
        try {
            Connection connection =
                    switch (source.place()) {
                        case DatabaseSource.InFile(var file) ->
                                FileDatabases.connect(source, file, password);
                        case DatabaseSource.OnServer server ->
                                ServerDatabases.connect(source, server, password);
                    };
            return new OpenDatabase(source, connection);
        } catch (SQLException e) {
            throw DatabaseRefusals.notOpened(source, password.isPresent(), e);
        }
    }

    /**
     * What is asked of it, as SQL.
     *
     * @throws AnalysisException of sort {@code INPUT} if there is no table of the name
     */
    public String select() {
        try {
            return switch (source.selection()) {
                case Selection.Query(String text) -> text;
                case Selection.Table(String name) ->
                        "SELECT * FROM " + TableNames.in(connection).quoted(source, name);
                case Selection.OnlyTable _ ->
                        "SELECT * FROM " + TableNames.in(connection).only(source);
            };
        } catch (SQLException e) {
            throw DatabaseRefusals.notRead(source, e);
        }
    }

    /** Takes the rows of an answer. */
    @FunctionalInterface
    public interface Reading {
        /** Reads the rows; called once, before the first of them. */
        void read(ResultSet rows) throws SQLException;
    }

    /**
     * Asks a query.
     *
     * @param progress where it is cancelled the database is interrupted, be there rows or not
     * @throws AnalysisException of sort {@code INPUT} if the database refuses it
     * @throws rudra.job.CancelledException if it was cancelled
     */
    public void ask(String select, Progress progress, Reading reading) {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_A_BLOCK);
            try (CancelWatch _ = CancelWatch.over(statement, progress);
                    ResultSet rows = statement.executeQuery(select)) {
                reading.read(rows);
            }
        } catch (SQLException e) {
            progress.checkCancelled();
            throw DatabaseRefusals.notRead(source, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseRefusals.notRead(source, e);
        }
    }
}
