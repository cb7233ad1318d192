package rudra.simulation.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rudra.job.Progress;
import rudra.simulation.history.ColumnValues.Numbers;
import rudra.simulation.history.ColumnValues.Texts;

/** A history of 10,000 institutions, 100 steps and 15 columns of random values. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class HistoryBenchmark {
    private static final int INSTITUTIONS = 10_000;
    private static final int STEPS = 100;
    private static final int NUMBERS = 13;
    private static final List<String> ACTIONS = List.of("lend", "hold", "hoard", "sell");
    private static final TableLayout LAYOUT = layout();

    private final List<StepRows> steps = new ArrayList<>();
    private Path folder;
    private History history;

    private static TableLayout layout() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(TableLayout.INSTITUTION));
        for (int c = 0; c < NUMBERS; c++) {
            columns.add(Column.number("x" + c));
        }
        columns.add(Column.text("action"));
        return new TableLayout("institutions", columns);
    }

    /** Makes the values, and a history to read. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        String[] ids = new String[INSTITUTIONS];
        Arrays.setAll(ids, i -> "B" + i);
        for (int step = 1; step <= STEPS; step++) {
            List<ColumnValues> columns = new ArrayList<>();
            columns.add(new Texts(ids));
            for (int c = 0; c < NUMBERS; c++) {
                columns.add(new Numbers(random.doubles(INSTITUTIONS).toArray()));
            }
            String[] actions = new String[INSTITUTIONS];
            Arrays.setAll(actions, i -> ACTIONS.get(random.nextInt(ACTIONS.size())));
            columns.add(new Texts(actions));
            steps.add(new StepRows(LAYOUT, step, columns));
        }
        folder = Files.createTempDirectory("history");
        writeTo(folder);
        history = History.in(folder);
    }

    /** Removes the history. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        history.close();
        delete(folder);
    }

    private void writeTo(Path place) {
        try (HistoryWriter writer = HistoryWriter.begin(place, List.of(LAYOUT))) {
            steps.forEach(writer::append);
            writer.finish();
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public void write() throws IOException {
        Path place = Files.createTempDirectory("history");
        writeTo(place);
        delete(place);
    }

    @Benchmark
    public String digest() {
        HistoryDigest digest = new HistoryDigest(List.of(LAYOUT));
        steps.forEach(digest::add);
        return digest.value();
    }

    @Benchmark
    public HistoryRows seriesOfAllColumns() {
        List<String> all = LAYOUT.columns().stream().map(Column::name).toList();
        return history.series(LAYOUT.name(), "B7777", all, Progress.none());
    }

    @Benchmark
    public HistoryRows seriesOfOneColumn() {
        return history.series(LAYOUT.name(), "B7777", List.of("x3"), Progress.none());
    }

    @Benchmark
    public HistoryRows oneStep() {
        List<String> all = LAYOUT.columns().stream().map(Column::name).toList();
        return history.steps(LAYOUT.name(), 50, 50, all, Progress.none());
    }

    @Benchmark
    public HistoryRows sumPerStep() {
        return history.perStep(LAYOUT.name(), "x3", Aggregate.SUM, Progress.none());
    }

    @Benchmark
    public void exportAsCsv() throws IOException {
        history.writeCsv(LAYOUT.name(), OutputStream.nullOutputStream(), Progress.none());
    }
}
