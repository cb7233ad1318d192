package rudra.simulation.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database in memory that can reach nothing but the places it is given: no other file, no
 * network, no extension. It computes on the thread that asks, so that sums are made in one order.
 * Not thread-safe. The first one in a process loads the library, which takes about 0.3 s.
 */
final class DuckDb implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DuckDb.class);

    private static final String MEMORY = "512MB";

    private final DuckDBConnection connection;

    private DuckDb(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A database that may write and read in one folder. */
    static DuckDb in(Path folder) {
        return confined("SET allowed_directories = " + list(Stream.of(folder)));
    }

    /** A database that may read the given files. */
    static DuckDb reading(Stream<Path> files) {
        return confined("SET allowed_paths = " + list(files));
    }

    private static DuckDb confined(String permission) {
        try {
            DuckDBConnection connection = open();
            try (Statement statement = connection.createStatement()) {
                for (String setting : settings(permission)) {
                    statement.execute(setting);
                }
                return new DuckDb(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw HistoryFailure.noDatabase(e);
        } catch (LinkageError e) {
            throw HistoryFailure.noDatabase(e);
        }
    }

    private static DuckDBConnection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        // Rows come as they are read, instead of all being held first.
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
        return connection.unwrap(DuckDBConnection.class);
    }

    private static List<String> settings(String permission) {
        return List.of(
                "SET memory_limit = '" + MEMORY + "'",
                "SET temp_directory = ''",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                permission,
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }

    private static String list(Stream<Path> places) {
        return places.map(DuckDb::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A place as a text in SQL. */
    static String literal(Path place) {
        return "'" + place.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    /** A name of a table or column in SQL. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(sql);
        }
    }

    /** A database in memory has nothing to lose when closing it fails: that is only logged. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("The database of a history could not be closed", e);
        }
    }
}
