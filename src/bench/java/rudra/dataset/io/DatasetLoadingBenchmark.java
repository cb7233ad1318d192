package rudra.dataset.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/**
 * How long a table of 30 columns takes to load from CSV in 3 GB of heap, each time in a new virtual
 * machine: what an analyst waits for.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class DatasetLoadingBenchmark {
    private static final int NUMBERS = 28;
    private static final String[] WORDS = {"clerk", "none", "manager", "worker", "self employed"};

    @Param({"100000", "1000000"})
    public int rows;

    private Path file;

    /** Writes the file; done before the measurement and not part of it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("loading", ".csv");
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < NUMBERS; column++) {
                line.append('x').append(column).append(',');
            }
            writer.write(line.append("job,city\n").toString());
            for (int row = 0; row < rows; row++) {
                line.setLength(0);
                for (int column = 0; column < NUMBERS; column++) {
                    line.append(random.nextInt(1_000_000) / (column % 2 == 0 ? 1.0 : 1e4));
                    line.append(',');
                }
                line.append(WORDS[random.nextInt(WORDS.length)]).append(",town ");
                writer.write(line.append(random.nextInt(300)).append('\n').toString());
            }
        }
    }

    /** Removes the file. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    /** Reads the table. */
    @Benchmark
    public ReadInput<Dataset> load() {
        return DatasetKinds.DATASET.reader().read(InputSource.of(file), Progress.none());
    }
}
