package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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

/** What it costs to open a workspace of 10,000 runs, to record a run in it and to look at it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WorkspaceBenchmark {
    private static final int RUNS = 10_000;

    private Path folder;
    private int next = RUNS;

    /** An open workspace of its own. */
    @State(Scope.Benchmark)
    public static class Opened {
        private Workspace workspace;

        /** Opens it before the first measurement. */
        @Setup(Level.Trial)
        public void open(WorkspaceBenchmark benchmark) {
            workspace = Workspace.open(benchmark.folder, Opener.thisProcess("Benchmark"));
        }

        /** Closes it after the last. */
        @TearDown(Level.Trial)
        public void close() {
            workspace.close();
        }
    }

    /** In another process, so that this one has loaded nothing when it opens the workspace. */
    @Setup(Level.Trial)
    public void prepare() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("workspace");
        try (OtherProcess other = OtherProcess.start("prepare", folder, Integer.toString(RUNS))) {
            other.exit();
        }
    }

    /** Deletes the folder. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** The first opening in a fresh virtual machine. */
    @Benchmark
    @Fork(7)
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Workspace openCold() {
        return Workspace.open(folder, Opener.thisProcess("Benchmark"));
    }

    /** The record of a run, beginning and end: two forced writes to the journal, two commits. */
    @Benchmark
    @Fork(1)
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 5, time = 2)
    public void record(Opened opened) {
        int number = next++;
        opened.workspace.history().begin(Runs.running(number));
        opened.workspace.history().finish(Runs.done(number));
    }

    /** The newest hundred runs. */
    @Benchmark
    @Fork(1)
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 5, time = 2)
    public RunPage listNewest(Opened opened) {
        return opened.workspace.history().list(RunQuery.newest());
    }

    /** A text looked for in all runs. */
    @Benchmark
    @Fork(1)
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 5, time = 2)
    public RunPage searchText(Opened opened) {
        return opened.workspace.history().list(RunQuery.newest().withText("bank-99"));
    }
}
