package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.JDBC;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Dataset;
import rudra.dataset.io.database.DatabaseKind;
import rudra.dataset.io.database.DatabaseSource;
import rudra.dataset.io.database.Selection;
import rudra.job.Progress;

final class SourceFileTest {
    @TempDir private Path folder;

    private Path source(String... lines) {
        try {
            return Files.write(folder.resolve("source.yaml"), List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DatabaseSource read(Path file) {
        return SourceFile.read(file, Optional.empty(), Progress.none());
    }

    private static Problem refused(Path file) {
        return assertThrows(AnalysisException.class, () -> read(file)).problems().getFirst();
    }

    private Path sqlite() throws SQLException {
        Path file = folder.resolve("bank.sqlite");
        try (Connection connection = new JDBC().connect("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE loans (x INT)");
            statement.execute("INSERT INTO loans VALUES (7)");
        }
        return file;
    }

    @Test
    void aServerIsDescribedByItsParts() {
        DatabaseSource source =
                read(
                        source(
                                "kind: postgresql",
                                "host: db.bank.example",
                                "database: risk",
                                "user: analyst",
                                "query: |",
                                "  SELECT *",
                                "  FROM loans"));
        assertEquals(DatabaseKind.POSTGRESQL, source.kind());
        assertEquals(new DatabaseSource.OnServer("db.bank.example", 5432, "risk"), source.place());
        assertEquals("analyst", source.user());
        assertEquals(new Selection.Query("SELECT *\nFROM loans"), source.selection());
    }

    @Test
    void aFileIsFoundBesideItsSourceAndIsPartOfTheRun() throws SQLException {
        Path file = sqlite();
        Path yaml = source("kind: sqlite", "file: bank.sqlite", "table: loans");
        ReadInput<Dataset> read =
                DatasetKinds.DATASET.reader().read(InputSource.of(yaml), Progress.none());
        assertEquals("7", read.value().columns().getFirst().text(0));
        assertEquals(List.of(yaml, file), read.files());
        assertEquals(file.toString(), read.options().get("database"));
        assertEquals("source", read.options().get("format"));
    }

    @Test
    void theFileMayBeElsewhereWhenARunIsRepeated() throws SQLException, IOException {
        Path moved = Files.move(sqlite(), folder.resolve("abc123"));
        Path yaml = source("kind: sqlite", "file: bank.sqlite");
        Map<String, String> options = Map.of("database", moved.toString());
        ReadInput<Dataset> read =
                DatasetKinds.DATASET.reader().read(new InputSource(yaml, options), Progress.none());
        assertEquals(1, read.value().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: oracle                       | source.kind          | kind",
                "kind: h2~url: jdbc:h2:mem:x        | source.unknown-key   | url",
                "kind: h2~password: secret          | source.password      | password",
                "kind: h2                           | source.key-missing   | file",
                "kind: h2~file: x~host: y           | source.misplaced-key | host",
                "kind: postgresql~file: x           | source.misplaced-key | file",
                "kind: postgresql                   | source.key-missing   | database",
                "kind: postgresql~table: [a, b]     | source.no-value      | table",
                "kind: postgresql~database: d~port: 99999 | database.port-wrong  | port",
                "kind: postgresql~database: d~port: x     | database.port-wrong  | port",
                "kind: postgresql~database: 'd?ssl=x'     | database.name-unsafe | database",
                "kind: postgresql~database: d~host: a/b   | database.name-unsafe | host",
                "kind: postgresql~database: d~host: 'a,b' | database.name-unsafe | host",
                "kind: postgresql~database: d~query: DROP TABLE x | query.not-one-select | query",
                "kind: postgresql~table: a~query: SELECT 1 | source.table-and-query | query",
            })
    void whatIsWrongIsToldWithLineAndKey(String lines, String code, String field) {
        String[] each = lines.strip().split("~");
        Problem refusal = refused(source(each));
        assertEquals(code.strip(), refusal.code());
        assertEquals(field.strip(), refusal.field().orElse(""));
        List<String> keys = Arrays.stream(each).map(text -> text.split(":", 2)[0]).toList();
        int place = keys.indexOf(field.strip());
        assertEquals(place < 0 ? -1 : place + 1, refusal.line().orElse(-1));
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertEquals(2, refused(source("kind: h2", "file: [")).line().orElse(-1));
        assertEquals("source.no-mapping", refused(source("- h2")).code());
        assertEquals("source.broken", refused(source("kind: h2", "kind: h2")).code());
    }

    @Test
    void anUnreachableServerIsToldInWords() {
        Path yaml =
                source(
                        "kind: postgresql",
                        "host: 127.0.0.1",
                        "port: 1",
                        "database: risk",
                        "user: analyst");
        Problem refusal =
                assertThrows(
                                AnalysisException.class,
                                () ->
                                        DatasetKinds.DATASET
                                                .reader()
                                                .read(InputSource.of(yaml), Progress.none()))
                        .problems()
                        .getFirst();
        assertEquals("database.not-reached", refusal.code());
        assertTrue(refusal.message().contains("“risk” at 127.0.0.1:1"), refusal.message());
    }
}
