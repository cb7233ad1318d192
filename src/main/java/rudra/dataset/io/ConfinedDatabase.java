package rudra.dataset.io;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;

/**
 * A database in memory that can read one file and reach nothing else: no other file, no network, no
 * extension. Not thread-safe.
 */
final class ConfinedDatabase implements AutoCloseable {
    private static final String MEMORY = "512MB";

    private final Connection connection;

    private ConfinedDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * A database that may read a file.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the library cannot be loaded
     */
    static ConfinedDatabase reading(Path file) throws SQLException {
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties());
            ConfinedDatabase database = new ConfinedDatabase(connection);
            database.confine(file);
            return database;
        } catch (LinkageError e) {
            Problem problem =
                    Problem.of(
                            "parquet.no-library",
                            "The library that reads Parquet cannot be loaded on this system. Export"
                                    + " the table as CSV and open that.");
            throw new AnalysisException(Sort.FAILURE, List.of(problem), e);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        // Rows come as they are read, instead of all being held first.
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return properties;
    }

    private void confine(Path file) throws SQLException {
        try (Statement statement = statement()) {
            for (String setting :
                    List.of(
                            "SET memory_limit = '" + MEMORY + "'",
                            "SET temp_directory = ''",
                            "SET preserve_insertion_order = true",
                            "SET autoinstall_known_extensions = false",
                            "SET autoload_known_extensions = false",
                            "SET allowed_paths = [" + literal(file) + "]",
                            "SET enable_external_access = false",
                            "SET lock_configuration = true")) {
                statement.execute(setting);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A place as a text in SQL. */
    static String literal(Path place) {
        return "'" + place.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
