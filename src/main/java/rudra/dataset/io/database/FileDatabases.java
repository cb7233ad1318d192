package rudra.dataset.io.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Connections to databases in files, which cannot write to them and reach nothing else. */
final class FileDatabases {
    private static final String H2_ENDING = ".mv.db";
    private static final String USUAL_H2_USER = "sa";
    private static final int MILLISECONDS_TO_WAIT = 3_000;

    private FileDatabases() {}

    static Connection connect(DatabaseSource source, Path file, Optional<String> password)
            throws SQLException {
        return switch (source.kind()) {
            case H2 -> h2(source, file, password);
            case DUCKDB -> duckDb(file);
            case SQLITE -> sqlite(file);
            case POSTGRESQL -> throw new SQLException("PostgreSQL is on a server.");
        };
    }

    /** Looks first: to open a database of H2 is to run the programs that it brings along. */
    private static Connection h2(DatabaseSource source, Path file, Optional<String> password)
            throws SQLException {
        String path = file.toAbsolutePath().normalize().toString();
        H2Contents.refusePrograms(source, path);
        Properties properties = new Properties();
        properties.setProperty("user", source.user().isEmpty() ? USUAL_H2_USER : source.user());
        properties.setProperty("password", password.orElse(""));
        properties.setProperty("ACCESS_MODE_DATA", "r");
        properties.setProperty("IFEXISTS", "TRUE");
        properties.setProperty("DB_CLOSE_ON_EXIT", "FALSE");
        properties.setProperty("TRACE_LEVEL_FILE", "0");
        String base = path.substring(0, path.length() - H2_ENDING.length());
        return opened(new org.h2.Driver().connect("jdbc:h2:file:" + base, properties));
    }

    private static Connection duckDb(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("access_mode", "READ_ONLY");
        properties.setProperty("threads", "1");
        // Rows come as they are read, instead of all being held first.
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        Connection connection =
                opened(new DuckDBDriver().connect("jdbc:duckdb:" + absolute(file), properties));
        return confined(
                connection,
                "SET memory_limit = '2GB'",
                "SET temp_directory = ''",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }

    private static Connection sqlite(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(MILLISECONDS_TO_WAIT);
        Connection connection =
                opened(new JDBC().connect("jdbc:sqlite:" + absolute(file), config.toProperties()));
        return confined(
                connection, "PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON", "BEGIN");
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static Connection opened(@Nullable Connection connection) throws SQLException {
        if (connection == null) {
            throw new SQLException("The driver does not know such a file.");
        }
        return connection;
    }

    private static Connection confined(Connection connection, String... settings)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : List.of(settings)) {
                statement.execute(setting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
