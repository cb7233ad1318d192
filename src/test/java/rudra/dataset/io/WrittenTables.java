package rudra.dataset.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.sqlite.JDBC;

/** The same small table in files of every form, for tests. */
public final class WrittenTables {
    private static final String[] ROWS = {
        "CREATE TABLE loans (x DOUBLE PRECISION, job VARCHAR(9))",
        "INSERT INTO loans VALUES (1.5, 'clerk')",
        "INSERT INTO loans VALUES (2, 'none')",
    };

    private WrittenTables() {}

    /** One file of each form but that of sources. */
    public static List<Path> ofEveryForm(Path folder) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("loans.csv"), "x,job\n1.5,clerk\n2,none\n"),
                Files.writeString(
                        folder.resolve("loans.arff"),
                        """
                        @relation r
                        @attribute x real
                        @attribute job {clerk,none}
                        @data
                        1.5,clerk
                        2,none
                        """),
                Files.writeString(
                        folder.resolve("loans.jsonl"),
                        "{\"x\":1.5,\"job\":\"clerk\"}\n{\"x\":2,\"job\":\"none\"}\n"),
                new WrittenWorkbook()
                        .sheet(
                                "Loans",
                                WrittenWorkbook.texts(1, "x", "job"),
                                WrittenWorkbook.number("A2", "1.5")
                                        + WrittenWorkbook.text("B2", "clerk"),
                                WrittenWorkbook.number("A3", "2")
                                        + WrittenWorkbook.text("B3", "none"))
                        .write(folder.resolve("loans.xlsx")),
                parquet(folder),
                h2(folder),
                duckDb(folder),
                sqlite(folder));
    }

    /** A database of SQLite. */
    public static Path sqlite(Path folder) throws IOException {
        Path file = folder.resolve("loans.sqlite");
        try {
            return written(file, new JDBC().connect("jdbc:sqlite:" + file, new Properties()), ROWS);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Path parquet(Path folder) throws IOException {
        Path file = folder.resolve("loans.parquet");
        try {
            return written(
                    file,
                    new DuckDBDriver().connect("jdbc:duckdb:", new Properties()),
                    ROWS[0],
                    ROWS[1],
                    ROWS[2],
                    "COPY loans TO '" + file + "' (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Path duckDb(Path folder) throws IOException {
        Path file = folder.resolve("loans.duckdb");
        try {
            return written(
                    file,
                    new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties()),
                    ROWS);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Path h2(Path folder) throws IOException {
        Properties owner = new Properties();
        owner.setProperty("user", "sa");
        owner.setProperty("password", "");
        try {
            return written(
                    folder.resolve("loans.mv.db"),
                    new org.h2.Driver().connect("jdbc:h2:file:" + folder.resolve("loans"), owner),
                    ROWS);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Path written(Path file, Connection connection, String... statements)
            throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return file;
    }
}
