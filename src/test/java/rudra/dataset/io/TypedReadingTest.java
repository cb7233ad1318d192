package rudra.dataset.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;

final class TypedReadingTest {
    @TempDir private Path folder;

    private static ReadInput<Dataset> read(Path file, Map<String, String> options) {
        return DatasetKinds.DATASET.reader().read(new InputSource(file, options), Progress.none());
    }

    private Path lines(String... lines) {
        return file("loans.jsonl", String.join("\n", lines).getBytes(UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A Parquet file of what SQL selects, under a name with a quote in it. */
    private Path parquet(String select) {
        Path file = folder.resolve("loans of '08.parquet");
        try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = database.createStatement()) {
            statement.execute(
                    "COPY (%s) TO '%s' (FORMAT parquet)"
                            .formatted(select, file.toString().replace("'", "''")));
            return file;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Problem refused(Path file, Map<String, String> options) {
        return assertThrows(AnalysisException.class, () -> read(file, options))
                .problems()
                .getFirst();
    }

    private static Column column(Dataset dataset, String name) {
        return dataset.column(name).orElseThrow();
    }

    private static double number(Dataset dataset, String name, int row) {
        return assertInstanceOf(NumberColumn.class, column(dataset, name)).value(row);
    }

    private static List<String> texts(Dataset dataset, String name) {
        Column column = column(dataset, name);
        String[] texts = new String[column.size()];
        Arrays.setAll(texts, column::text);
        return List.of(texts);
    }

    @Test
    void aLineOfJsonIsARowAndCellsAreWhatTheyAre() {
        Dataset loans =
                read(
                                lines(
                                        "{\"amount\": 12.5, \"zip\": \"00501\", \"paid\": true}",
                                        "",
                                        "{\"paid\": false, \"amount\": 1e3, \"since\": \"2019-03-04\"}",
                                        "{\"amount\": null, \"zip\": \"NA\"}"),
                                Map.of())
                        .value();
        assertEquals(List.of("amount", "zip", "paid", "since"), loans.names());
        assertEquals(3, loans.size());
        assertEquals(12.5, number(loans, "amount", 0));
        assertEquals(1000, number(loans, "amount", 1));
        assertTrue(column(loans, "amount").isMissing(2));
        assertEquals(List.of("00501", "", ""), texts(loans, "zip"));
        assertEquals(List.of("true", "false", ""), texts(loans, "paid"));
        assertEquals(ColumnKind.DATE, column(loans, "since").kind());
        assertEquals(List.of("", "2019-03-04", ""), texts(loans, "since"));
    }

    @Test
    void anObjectWithinAnObjectIsColumnsAndAListIsLeftOutAndTold() {
        ReadInput<Dataset> read =
                read(
                        lines(
                                "{\"bank\": {\"name\": \"A\", \"size\": 3}, \"tags\": [1]}",
                                "{\"bank\": {\"name\": \"B\"}, \"tags\": []}"),
                        Map.of());
        assertEquals(List.of("bank.name", "bank.size"), read.value().names());
        assertEquals(1, read.findings().size());
        assertEquals("tags", read.findings().getFirst().problem().field().orElse(""));
    }

    @Test
    void aColumnOfNumbersAndWordsIsWordsAndTold() {
        Path file = lines("{\"x\": 1}", "{\"x\": \"none\"}", "{\"x\": 2.5}");
        ReadInput<Dataset> read = read(file, Map.of());
        assertEquals(List.of("1", "none", "2.5"), texts(read.value(), "x"));
        Problem told = read.findings().getFirst().problem();
        assertEquals("dataset.column-mixed", told.code());
        assertEquals(2, told.line().orElse(-1));
        Dataset named = read(file, Map.of("missing", "none")).value();
        assertEquals(2.5, number(named, "x", 2));
    }

    @Test
    void wholeNumbersThatNoDoubleHoldsStayApart() {
        Dataset rows =
                read(lines("{\"id\": 9007199254740993}", "{\"id\": 9007199254740995}"), Map.of())
                        .value();
        assertEquals(List.of("9007199254740993", "9007199254740995"), texts(rows, "id"));
    }

    @Test
    void typesCanBeNamedAndColumnsSkippedInJsonToo() {
        Path file = lines("{\"a\": \"1,200.5\", \"b\": 7, \"c\": 1}");
        Dataset rows = read(file, Map.of("types", "a=number,b=category,c=skip")).value();
        assertEquals(List.of("a", "b"), rows.names());
        assertEquals(1200.5, number(rows, "a", 0));
        assertEquals(ColumnKind.CATEGORY, column(rows, "b").kind());
        Problem refusal =
                refused(lines("{\"a\": 1}", "{\"a\": \"x\"}"), Map.of("types", "a=number"));
        assertEquals("dataset.cell-of-another-type", refusal.code());
        assertEquals(2, refusal.line().orElse(-1));
    }

    @Test
    void aLineThatIsNoObjectIsRefusedWithItsLine() {
        assertEquals(2, refused(lines("{\"x\": 1}", "{\"x\": "), Map.of()).line().orElse(-1));
        assertEquals("jsonl.line-broken", refused(lines("[{\"x\": 1}]"), Map.of()).code());
        assertEquals("jsonl.line-broken", refused(lines("{\"x\": 1, \"x\": 2}"), Map.of()).code());
        assertEquals("jsonl.line-broken", refused(lines("{\"x\": 1} {}"), Map.of()).code());
    }

    @Test
    void aParquetFileHasItsTypes() {
        Dataset loans =
                read(
                                parquet(
                                        """
                                        SELECT * FROM (VALUES
                                          (1, 2.5::DOUBLE, 7.25::DECIMAL(9, 2), 'clerk', true,
                                           DATE '1899-12-31', TIMESTAMP '2019-03-04 05:06:07'),
                                          (NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                                          (3, -1, 0, 'none', false, DATE '2020-02-29', TIMESTAMP '2020-02-29'))
                                        t("n", "x ""y""\", price, job, paid, born, seen)
                                        """),
                                Map.of())
                        .value();
        assertEquals(
                List.of("n", "x \"y\"", "price", "job", "paid", "born", "seen"), loans.names());
        assertEquals("loans of '08", loans.name());
        assertEquals(3, number(loans, "n", 2));
        assertEquals(-1, number(loans, "x \"y\"", 2));
        assertEquals(7.25, number(loans, "price", 0));
        assertEquals(List.of("clerk", "", "none"), texts(loans, "job"));
        assertEquals(List.of("true", "", "false"), texts(loans, "paid"));
        assertEquals(List.of("1899-12-31", "", "2020-02-29"), texts(loans, "born"));
        assertEquals(List.of("2019-03-04T05:06:07", "", "2020-02-29"), texts(loans, "seen"));
        loans.columns().forEach(column -> assertEquals(1, column.missing(), column.name()));
    }

    @Test
    void longIdentifiersStayApartAndListsAreLeftOutOfParquet() {
        ReadInput<Dataset> read =
                read(
                        parquet(
                                "SELECT 9007199254740992 + 2 * i + 1 AS id, [i] AS tags"
                                        + " FROM range(2) t(i)"),
                        Map.of());
        assertEquals(List.of("id"), read.value().names());
        assertEquals(List.of("9007199254740993", "9007199254740995"), texts(read.value(), "id"));
        assertEquals("tags", read.findings().getFirst().problem().field().orElse(""));
    }

    @Test
    void rowsOfALargeParquetFileKeepTheirOrder() {
        Dataset rows =
                read(parquet("SELECT i, i * 0.5 AS half FROM range(300000) t(i)"), Map.of())
                        .value();
        assertEquals(300_000, rows.size());
        for (int row : new int[] {0, 122_880, 299_999}) {
            assertEquals(row, number(rows, "i", row));
            assertEquals(row * 0.5, number(rows, "half", row));
        }
    }

    @Test
    void whatIsNoParquetFileIsRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(parquet("SELECT 1 AS x FROM range(5000)"));
        Path cut = file("cut.parquet", Arrays.copyOf(whole, whole.length - 10));
        assertEquals("parquet.unreadable", refused(cut, Map.of()).code());
        assertEquals(cut.toString(), refused(cut, Map.of()).file().orElse(""));
        Path other = file("other.parquet", "a,b\n1,2\n".getBytes(UTF_8));
        assertEquals("parquet.unreadable", refused(other, Map.of()).code());
        Path missing = folder.resolve("none.parquet");
        assertEquals("file.missing", refused(missing, Map.of()).code());
        Path empty = parquet("SELECT 1 AS x WHERE false");
        assertEquals("dataset.no-rows", refused(empty, Map.of()).code());
    }
}
