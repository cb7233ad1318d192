package rudra.simulation.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.simulation.history.ColumnValues.Numbers;
import rudra.simulation.history.ColumnValues.Texts;

final class HistoryTest {
    private static final List<String> ALL =
            Histories.INSTITUTIONS.columns().stream().map(Column::name).toList();

    @TempDir Path folder;

    @Test
    void everyValueIsReadAsItWasWritten() {
        Histories.write(folder, 3, 100);
        try (History history = History.in(folder)) {
            assertEquals(Histories.LAYOUTS, history.tables());
            for (int step = 0; step < 3; step++) {
                HistoryRows rows = history.steps("institutions", step, step, ALL, Progress.none());
                List<ColumnValues> written = Histories.institutions(step, 100).columns();
                int[] steps = new int[100];
                Arrays.fill(steps, step);
                assertArrayEquals(steps, rows.steps());
                assertArrayEquals(texts(written, 0), rows.texts("institution"));
                assertArrayEquals(bits(written, 1), bits(rows.numbers("equity")));
                assertArrayEquals(bits(written, 2), bits(rows.numbers("spread")));
                assertArrayEquals(
                        ((ColumnValues.Counts) written.get(3)).values(),
                        rows.counts("failed_neighbours"));
                assertArrayEquals(
                        ((ColumnValues.Flags) written.get(4)).values(), rows.flags("failed"));
                assertArrayEquals(texts(written, 5), rows.texts("action"));
            }
        }
    }

    @Test
    void manyRowsWrittenInPartsStandInTheirOrder() throws IOException {
        String written = Histories.write(folder, 30, 10_000);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("history-institutions.parquet", "history-steps.parquet"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        try (History history = History.in(folder)) {
            assertEquals(written, history.digest(Progress.none()));
            HistoryRows series =
                    history.series("institutions", "B7777", List.of("equity"), Progress.none());
            assertArrayEquals(IntStream.range(0, 30).toArray(), series.steps());
            double[] expected =
                    IntStream.range(0, 30)
                            .mapToDouble(step ->
                                    ((Numbers)
                                                    Histories.institutions(step, 10_000)
                                                            .columns()
                                                            .get(1))
                                            .values()[7777])
                            .toArray();
            assertArrayEquals(expected, series.numbers("equity"));
        }
    }

    @Test
    void stepsAreReadFromOneToAnother() {
        Histories.write(folder, 6, 4);
        try (History history = History.in(folder)) {
            HistoryRows rows = history.steps("steps", 2, 4, List.of("loss"), Progress.none());
            assertArrayEquals(new int[] {2, 3, 4}, rows.steps());
            assertArrayEquals(new double[] {2 / 3.0, 1, 4 / 3.0}, rows.numbers("loss"));
        }
    }

    @Test
    void aStepsNumbersBecomeOne() {
        try (HistoryWriter writer = HistoryWriter.begin(folder, List.of(Histories.STEPS))) {
            writer.append(losses(0, 1, 2, 6));
            writer.append(losses(2, 4, -8));
            writer.finish();
        }
        try (History history = History.in(folder)) {
            assertArrayEquals(new double[] {9, -4}, perStep(history, Aggregate.SUM));
            assertArrayEquals(new double[] {3, -2}, perStep(history, Aggregate.MEAN));
            assertArrayEquals(new double[] {1, -8}, perStep(history, Aggregate.LEAST));
            assertArrayEquals(new double[] {2, -2}, perStep(history, Aggregate.MEDIAN));
            assertArrayEquals(new double[] {6, 4}, perStep(history, Aggregate.GREATEST));
        }
    }

    private static StepRows losses(int step, double... values) {
        return new StepRows(Histories.STEPS, step, List.of(new Numbers(values)));
    }

    private static double[] perStep(History history, Aggregate aggregate) {
        HistoryRows rows = history.perStep("steps", "loss", aggregate, Progress.none());
        assertArrayEquals(new int[] {0, 2}, rows.steps());
        return rows.numbers("value");
    }

    @Test
    void aTableIsExportedAsCsvAtFullPrecision() throws IOException {
        TableLayout layout =
                TableLayout.of(
                        "events",
                        Column.text("words"),
                        Column.number("loss"),
                        Column.count("creditors"),
                        Column.flag("failed"));
        StepRows rows =
                new StepRows(
                        layout,
                        14,
                        List.of(
                                new Texts(new String[] {"B17 fails; B03, too", "B03 \"hoards\""}),
                                new Numbers(new double[] {0.1 + 0.2, Double.NaN}),
                                new ColumnValues.Counts(new long[] {12, 0}),
                                new ColumnValues.Flags(new boolean[] {true, false})));
        try (HistoryWriter writer = HistoryWriter.begin(folder, List.of(layout))) {
            writer.append(rows);
            writer.finish();
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (History history = History.in(folder)) {
            history.writeCsv("events", csv, Progress.none());
        }
        assertEquals(
                """
                step,words,loss,creditors,failed
                14,"B17 fails; B03, too",0.30000000000000004,12,true
                14,"B03 ""hoards""\",,0,false
                """,
                csv.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aTableThatNoStepAddedToIsReadAsEmpty() {
        Histories.write(folder, 0, 0);
        try (History history = History.in(folder)) {
            assertEquals(0, history.steps("steps", 0, 9, List.of("loss"), Progress.none()).size());
        }
    }

    @Test
    void negativeZeroIsKeptAsZeroAndEveryNotANumberAsOne() {
        double[] strange = {
            -0.0, 0.0, Double.longBitsToDouble(0x7ff8_0000_dead_beefL), Double.NaN, -0.0
        };
        HistoryDigest digest = new HistoryDigest(List.of(Histories.STEPS));
        digest.add(losses(0, strange));
        try (HistoryWriter writer = HistoryWriter.begin(folder, List.of(Histories.STEPS))) {
            writer.append(losses(0, strange));
            writer.finish();
        }
        try (History history = History.in(folder)) {
            double[] read =
                    history.steps("steps", 0, 0, List.of("loss"), Progress.none()).numbers("loss");
            assertArrayEquals(bits(new double[] {0, 0, Double.NaN, Double.NaN, 0}), bits(read));
            assertEquals(digest.value(), history.digest(Progress.none()));
        }
    }

    @Test
    void readingAndExportingStopWhereTheyAreCancelled() {
        Histories.write(folder, 2, 5000);
        Progress cancelled =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        try (History history = History.in(folder)) {
            assertThrows(
                    CancelledException.class,
                    () -> history.steps("institutions", 0, 1, ALL, cancelled));
            assertThrows(
                    CancelledException.class,
                    () ->
                            history.writeCsv(
                                    "institutions", OutputStream.nullOutputStream(), cancelled));
        }
    }

    @Test
    void aFolderOfAnyNameWillDo() throws IOException {
        Path strange = Files.createDirectory(folder.resolve("it's [5] o'clock; {ü}"));
        String digest = Histories.write(strange, 15, 10_000);
        try (History history = History.in(strange)) {
            assertEquals(digest, history.digest(Progress.none()));
        }
    }

    @Test
    void aDamagedFileIsRefusedInWords() throws IOException {
        Histories.write(folder, 2, 1000);
        Path file = folder.resolve("history-institutions.parquet");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        AnalysisException e =
                assertThrows(AnalysisException.class, () -> History.in(folder).close());
        assertEquals("history.unreadable", e.problems().getFirst().code());
        assertEquals(file.toString(), e.problems().getFirst().file().orElseThrow());
    }

    @Test
    void aFileWhoseMiddleIsDamagedIsRefusedOrReadsDifferently() throws IOException {
        String digest = Histories.write(folder, 2, 1000);
        Path file = folder.resolve("history-institutions.parquet");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 64, (byte) 0x55);
        Files.write(file, bytes);
        try (History history = History.in(folder)) {
            assertNotEquals(digest, history.digest(Progress.none()));
        } catch (AnalysisException e) {
            assertEquals("history.unreadable", e.problems().getFirst().code());
        }
    }

    @Test
    void aParquetFileOfAnotherProgramIsRefusedInWords() throws Exception {
        Path file = folder.resolve("history-prices.parquet");
        try (DuckDb database = DuckDb.in(folder)) {
            database.execute(
                    "COPY (SELECT 1 AS step, 2.5 AS price) TO %s (FORMAT parquet)"
                            .formatted(DuckDb.literal(file)));
        }
        AnalysisException e =
                assertThrows(AnalysisException.class, () -> History.in(folder).close());
        assertEquals("history.foreign", e.problems().getFirst().code());
        assertTrue(e.getMessage().contains("no history of a simulation"), e.getMessage());
    }

    @Test
    void missingFilesTablesAndColumnsAreNamed() {
        AnalysisException none =
                assertThrows(AnalysisException.class, () -> History.in(folder).close());
        assertEquals("history.foreign", none.problems().getFirst().code());
        Histories.write(folder, 1, 2);
        try (History history = History.in(folder)) {
            AnalysisException table =
                    assertThrows(
                            AnalysisException.class,
                            () -> history.steps("banks", 0, 0, List.of(), Progress.none()));
            assertTrue(table.getMessage().contains("institutions, steps"), table.getMessage());
            AnalysisException column =
                    assertThrows(
                            AnalysisException.class,
                            () ->
                                    history.series(
                                            "institutions",
                                            "B1",
                                            List.of("profit"),
                                            Progress.none()));
            assertEquals("history.no-column", column.problems().getFirst().code());
            assertTrue(column.getMessage().contains("equity"), column.getMessage());
        }
    }

    private static String[] texts(List<ColumnValues> columns, int index) {
        return ((Texts) columns.get(index)).values();
    }

    private static long[] bits(List<ColumnValues> columns, int index) {
        return bits(((Numbers) columns.get(index)).values());
    }

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
