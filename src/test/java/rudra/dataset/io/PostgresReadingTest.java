package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.job.CancelledException;
import rudra.job.Progress;

/**
 * Against a real server: {@code RUDRA_TEST_POSTGRESQL=host:port:database:user:password}. Every
 * table is made up by the query, so that any empty database will do.
 */
final class PostgresReadingTest {
    @TempDir private Path folder;
    private String[] server = {};

    @BeforeEach
    void needsAServer() {
        String given = System.getenv("RUDRA_TEST_POSTGRESQL");
        assumeTrue(given != null, "no server named by RUDRA_TEST_POSTGRESQL: skipped");
        server = given.split(":");
    }

    private Path described(String query) throws IOException {
        return Files.write(
                folder.resolve("server.yaml"),
                List.of(
                        "kind: postgresql",
                        "host: " + server[0],
                        "port: " + server[1],
                        "database: " + server[2],
                        "user: " + server[3],
                        "query: |",
                        "  " + query));
    }

    private Dataset read(String query, Optional<String> password) throws IOException {
        Path yaml = described(query);
        return DatasetReading.read(new InputSource(yaml, Map.of()), password, Progress.none())
                .value();
    }

    @Test
    void aQueryThatBringsNoRowForLongIsStopped() throws IOException {
        Path yaml = described("SELECT pg_sleep(600)::text AS x");
        Optional<String> password = Optional.of(server[4]);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThrows(
                                CancelledException.class,
                                () ->
                                        DatasetReading.read(
                                                new InputSource(yaml, Map.of()),
                                                password,
                                                new StoppedOnceBegun())));
    }

    private Dataset read(String query) throws IOException {
        return read(query, Optional.of(server[4]));
    }

    private Problem refused(String query) {
        return assertThrows(AnalysisException.class, () -> read(query)).problems().getFirst();
    }

    private static List<String> column(Dataset dataset, String name) {
        Column column = dataset.column(name).orElseThrow();
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    @Test
    void typesAreRead() throws IOException {
        Dataset rows =
                read(
                        "SELECT * FROM (VALUES (1, 2.5::numeric, 'NaN'::numeric, true, 'word',"
                                + " DATE '1899-12-31', TIMESTAMP '2019-03-04 05:06:07',"
                                + " TIMESTAMPTZ '2019-03-04 05:06:07+02', 9007199254740993),"
                                + " (2, NULL, 1, NULL, NULL, NULL, NULL, NULL, 9007199254740995))"
                                + " t(i, n, nan, b, w, d, ts, tz, big)");
        assertEquals(List.of("1", "2"), column(rows, "i"));
        assertEquals(List.of("2.5", ""), column(rows, "n"));
        assertEquals(List.of("", "1"), column(rows, "nan"));
        assertEquals(List.of("true", ""), column(rows, "b"));
        assertEquals(List.of("1899-12-31", ""), column(rows, "d"));
        assertEquals(List.of("2019-03-04T05:06:07", ""), column(rows, "ts"));
        assertEquals(List.of("2019-03-04T03:06:07", ""), column(rows, "tz"));
        assertEquals(List.of("9007199254740993", "9007199254740995"), column(rows, "big"));
    }

    @Test
    void manyRowsComeInBlocks() throws IOException {
        assertEquals(100_000, read("SELECT * FROM generate_series(1, 100000) t(i)").size());
    }

    @Test
    void theServerItselfRefusesToWrite() throws IOException {
        assertEquals(
                List.of("on"),
                column(read("SELECT current_setting('transaction_read_only') AS state"), "state"));
    }

    @Test
    void refusalsAreInWords() {
        assertTrue(refused("SELECT nothing").message().contains("nothing"));
        Problem none =
                assertThrows(AnalysisException.class, () -> read("SELECT 1", Optional.of("wrong")))
                        .problems()
                        .getFirst();
        assertEquals("database.password", none.code());
        assertTrue(none.message().contains("RUDRA_DATABASE_PASSWORD"));
    }
}
