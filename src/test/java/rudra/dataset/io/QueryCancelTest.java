package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.JDBC;
import rudra.analysis.InputSource;
import rudra.dataset.Dataset;
import rudra.job.CancelledException;
import rudra.job.Progress;

/** A query that computes for hours before its first row, asked of each database in a file. */
final class QueryCancelTest {
    /** 10¹⁶ rows are added up. */
    private static final String SLOW =
            "SELECT SUM(a.x * b.x + c.x * d.x) AS s FROM n a, n b, n c, n d";

    @TempDir private Path folder;

    enum Kind {
        H2("bank.mv.db"),
        DUCKDB("bank.duckdb"),
        SQLITE("bank.sqlite");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    private Path file(Kind kind) throws SQLException {
        Path file = folder.resolve(kind.file);
        Properties owner = new Properties();
        if (kind == Kind.H2) {
            owner.setProperty("user", "sa");
            owner.setProperty("password", "");
        }
        Connection connection =
                switch (kind) {
                    case H2 ->
                            new org.h2.Driver()
                                    .connect("jdbc:h2:file:" + folder.resolve("bank"), owner);
                    case DUCKDB -> new DuckDBDriver().connect("jdbc:duckdb:" + file, owner);
                    case SQLITE -> new JDBC().connect("jdbc:sqlite:" + file, owner);
                };
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE n (x DOUBLE PRECISION)");
            statement.execute(
                    "INSERT INTO n WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k"
                            + " WHERE i < 10000) SELECT i FROM k");
        }
        return file;
    }

    private static Dataset read(Path file, String query, Progress progress) {
        return DatasetReading.read(
                        new InputSource(file, Map.of("query", query)), Optional.empty(), progress)
                .value();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aQueryThatBringsNoRowForLongIsStopped(Kind kind) throws SQLException {
        Path file = file(kind);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThrows(
                                CancelledException.class,
                                () -> read(file, SLOW, new StoppedOnceBegun())));
        // Nothing is left behind that would keep the file from being read.
        Dataset rows = read(file, "SELECT COUNT(*) AS number FROM n", Progress.none());
        assertEquals("10000", rows.columns().getFirst().text(0));
    }
}
