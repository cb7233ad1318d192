package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.job.Progress;

final class DatabaseReadingTest {
    private static final String LOANS =
            "CREATE TABLE loans (id BIGINT, amount DECIMAL(12, 2), rate DOUBLE PRECISION,"
                    + " job VARCHAR(20), opened DATE, seen TIMESTAMP, ok BOOLEAN)";
    private static final String[] ROWS = {
        "INSERT INTO loans VALUES (9007199254740993, 1200.50, 0.1, 'clerk', '1899-12-31',"
                + " '2019-03-04 05:06:07', TRUE)",
        "INSERT INTO loans VALUES (9007199254740995, NULL, NULL, NULL, NULL, NULL, NULL)",
    };

    @TempDir private Path folder;

    private static ReadInput<Dataset> read(
            Path file, Map<String, String> options, Optional<String> password) {
        return DatasetReading.read(new InputSource(file, options), password, Progress.none());
    }

    private static ReadInput<Dataset> read(Path file, Map<String, String> options) {
        return read(file, options, Optional.empty());
    }

    private static Problem refused(Path file, Map<String, String> options) {
        return assertThrows(AnalysisException.class, () -> read(file, options))
                .problems()
                .getFirst();
    }

    private static List<String> column(Dataset dataset, String name) {
        Column column =
                dataset.column(name)
                        .or(() -> dataset.column(name.toUpperCase(Locale.ROOT)))
                        .orElseThrow();
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private Path h2(String password, String... statements) throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", "sa");
        owner.setProperty("password", password);
        run(
                new org.h2.Driver().connect("jdbc:h2:file:" + folder.resolve("bank"), owner),
                statements);
        return folder.resolve("bank.mv.db");
    }

    private Path duck(String... statements) throws SQLException {
        Path file = folder.resolve("bank.duckdb");
        run(new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties()), statements);
        return file;
    }

    private Path sqlite(String... statements) throws SQLException {
        Path file = folder.resolve("bank.sqlite");
        run(new JDBC().connect("jdbc:sqlite:" + file, new Properties()), statements);
        return file;
    }

    private static String[] loans(String... more) {
        String[] all = new String[ROWS.length + 1 + more.length];
        all[0] = LOANS;
        System.arraycopy(ROWS, 0, all, 1, ROWS.length);
        System.arraycopy(more, 0, all, 1 + ROWS.length, more.length);
        return all;
    }

    private static void assertLoans(Dataset loans) {
        assertEquals(List.of("9007199254740993", "9007199254740995"), column(loans, "id"));
        assertEquals(List.of("1200.5", ""), column(loans, "amount"));
        assertEquals(List.of("0.1", ""), column(loans, "rate"));
        assertEquals(List.of("clerk", ""), column(loans, "job"));
        assertEquals(List.of("1899-12-31", ""), column(loans, "opened"));
        assertEquals(List.of("2019-03-04T05:06:07", ""), column(loans, "seen"));
    }

    @Test
    void theOnlyTableOfH2IsReadWithItsTypes() throws SQLException {
        Dataset loans = read(h2("", loans()), Map.of()).value();
        assertLoans(loans);
        assertEquals(List.of("true", ""), column(loans, "ok"));
        assertEquals("bank", loans.name());
    }

    @Test
    void theOnlyTableOfDuckDbIsReadWithItsTypes() throws SQLException {
        Dataset loans = read(duck(loans()), Map.of()).value();
        assertLoans(loans);
        assertEquals(List.of("true", ""), column(loans, "ok"));
    }

    @Test
    void cellsOfSqliteAreWhatTheyAre() throws SQLException {
        Dataset loans = read(sqlite(loans()), Map.of()).value();
        assertLoans(loans);
        assertEquals(ColumnKind.DATE, loans.column("opened").orElseThrow().kind());
        assertEquals(List.of("1", ""), column(loans, "ok"));
    }

    @Test
    void aTableIsNamedWhateverItsCapitalsAndQuotes() throws SQLException {
        Path file =
                h2(
                        "",
                        "CREATE TABLE loans (x INT)",
                        "CREATE TABLE \"odd \"\"name\"\"; DROP TABLE loans\" (y INT)",
                        "INSERT INTO loans VALUES (1)",
                        "INSERT INTO \"odd \"\"name\"\"; DROP TABLE loans\" VALUES (2)");
        assertEquals(List.of("X"), read(file, Map.of("table", "loans")).value().names());
        assertEquals(List.of("X"), read(file, Map.of("table", "public.Loans")).value().names());
        Map<String, String> odd = Map.of("table", "odd \"name\"; DROP TABLE loans");
        assertEquals(List.of("Y"), read(file, odd).value().names());
        Problem none = refused(file, Map.of("table", "deposits"));
        assertEquals("database.table-wrong", none.code());
        assertTrue(none.message().contains("PUBLIC.LOANS"), none.message());
        assertEquals("table", refused(file, Map.of()).field().orElse(""));
    }

    @Test
    void aQueryIsAskedOfEach() throws SQLException {
        Map<String, String> query =
                Map.of("query", "SELECT job, amount * 2 AS twice FROM loans WHERE job IS NOT NULL");
        for (Path file : List.of(h2("", loans()), duck(loans()), sqlite(loans()))) {
            assertEquals(List.of("2401"), column(read(file, query).value(), "twice"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM loans",
                "SELECT 1; DROP TABLE loans",
                "SELECT * INTO copied FROM loans"
            })
    void whatIsNoSelectIsRefusedAndNothingChanges(String query) throws SQLException, IOException {
        for (Path file : List.of(h2("", loans()), duck(loans()), sqlite(loans()))) {
            byte[] before = Files.readAllBytes(file);
            Problem refusal = refused(file, Map.of("query", query));
            assertEquals("query.not-one-select", refusal.code());
            assertEquals("query", refusal.field().orElse(""));
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void readingLeavesTheFolderAsItWas() throws SQLException, IOException {
        for (Path file : List.of(h2("", loans()), duck(loans()), sqlite(loans()))) {
            byte[] before = Files.readAllBytes(file);
            int files = folder.toFile().list().length;
            read(file, Map.of());
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(files, folder.toFile().list().length);
        }
    }

    @Test
    void aWrongQueryIsToldInTheWordsOfTheDatabase() throws SQLException {
        Problem refusal = refused(duck(loans()), Map.of("query", "SELECT nothing FROM loans"));
        assertEquals("database.not-read", refusal.code());
        assertTrue(refusal.message().contains("nothing"), refusal.message());
    }

    @Test
    void viewsThatReachForFilesFindNone() throws SQLException, IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "secret\n1\n");
        Path file = duck("CREATE VIEW v AS SELECT * FROM '" + other + "'");
        assertEquals("database.not-read", refused(file, Map.of("table", "v")).code());
    }

    @Test
    void aDatabaseThatBringsProgramsAlongIsNotOpened() throws SQLException {
        Path file =
                h2(
                        "",
                        "CREATE TABLE loans (x INT)",
                        "CREATE ALIAS stop FOR \"java.lang.System.exit\"");
        assertEquals("database.programs", refused(file, Map.of()).code());
    }

    @Test
    void aTableLinkedByAUrlIsNeverConnectedTo() throws SQLException {
        Path file =
                h2(
                        "",
                        "CREATE TABLE loans (x INT)",
                        "CREATE FORCE LINKED TABLE other(NULL, 'jdbc:h2:mem:x', 'sa', '', 'T')");
        assertEquals("database.programs", refused(file, Map.of("table", "loans")).code());
    }

    @Test
    void aPasswordComesFromTheEnvironmentOnly() throws SQLException {
        Path file = h2("secret", loans());
        Problem refusal = refused(file, Map.of());
        assertEquals("database.password", refusal.code());
        assertTrue(refusal.message().contains("RUDRA_DATABASE_PASSWORD"), refusal.message());
        assertLoans(read(file, Map.of(), Optional.of("secret")).value());
    }

    @Test
    void aNameThatCouldBeMoreThanANameIsRefused() throws SQLException, IOException {
        Path file = h2("", loans());
        Path odd = Files.copy(file, folder.resolve("bank;INIT=DROP TABLE loans.mv.db"));
        assertEquals("database.name-unsafe", refused(odd, Map.of()).code());
        Path other = Files.copy(sqlite(loans()), folder.resolve("a?mode=rwc.sqlite"));
        assertEquals("database.name-unsafe", refused(other, Map.of()).code());
    }

    @Test
    void theRunRemembersTheTableAndRepeatingRefusesAnother() throws SQLException {
        Path file = sqlite(loans());
        Map<String, String> inForce = read(file, Map.of()).options();
        assertEquals("sqlite", inForce.get("format"));
        assertEquals(read(file, Map.of()).value().digest(), inForce.get("digest"));
        assertLoans(read(file, inForce).value());
        run(
                new JDBC().connect("jdbc:sqlite:" + file, new Properties()),
                "UPDATE loans SET rate = 0.2 WHERE rate = 0.1");
        Problem refusal = refused(file, inForce);
        assertEquals("dataset.other-rows", refusal.code());
        assertEquals("digest", refusal.field().orElse(""));
    }

    @Test
    void aCopyUnderAnotherNameIsReadAsWhatItWas() throws SQLException, IOException {
        for (Path file : List.of(h2("", loans()), duck(loans()), sqlite(loans()))) {
            Map<String, String> inForce = read(file, Map.of()).options();
            Path copy = Files.copy(file, folder.resolve("0123" + file.getFileName().hashCode()));
            ReadInput<Dataset> again = read(copy, inForce);
            assertEquals(inForce.get("digest"), again.value().digest());
            assertEquals(List.of(copy), again.files());
        }
    }

    @Test
    void bytesAreLeftOutAndTold() throws SQLException {
        ReadInput<Dataset> read =
                read(duck("CREATE TABLE t AS SELECT 1 AS x, [1] AS tags"), Map.of());
        assertEquals(List.of("x"), read.value().names());
        assertEquals("tags", read.findings().getFirst().problem().field().orElse(""));
    }

    @Test
    void filesThatAreNoDatabasesAreRefusedInWords() throws IOException {
        for (String name : List.of("a.mv.db", "a.duckdb", "a.sqlite")) {
            Path file = Files.writeString(folder.resolve(name), "x,y\n1,2\n".repeat(2000));
            assertTrue(refused(file, Map.of()).code().startsWith("database.not-"), name);
        }
    }

    @Test
    void aDatabaseIsKnownByItsFirstBytes() throws SQLException, IOException {
        Path file = Files.move(sqlite(loans()), folder.resolve("bank.db"));
        assertLoans(read(file, Map.of()).value());
        Map<String, String> options = new HashMap<>(Map.of("format", "delimited"));
        assertEquals("file.not-text", refused(file, options).code());
    }
}
