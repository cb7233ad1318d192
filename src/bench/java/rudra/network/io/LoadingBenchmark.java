package rudra.network.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;

/**
 * How long a network takes to load from two CSV files in 1 GB of heap, each time in a new virtual
 * machine: what an analyst waits for.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class LoadingBenchmark {

    @Param({"10000", "100000"})
    public int institutions;

    private Path folder;

    /** Writes the files; done before the measurement and not part of it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("loading");
        Network network = new FitnessNetwork(institutions, 10, 0.5, 0.2).generate(Seed.DEFAULT);
        new NetworkExport().writeExposures(network, folder.resolve("e.csv"));
        new NetworkExport().writeInstitutions(network, folder.resolve("i.csv"));
    }

    /** Removes the files. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(folder.resolve("e.csv"));
        Files.delete(folder.resolve("i.csv"));
        Files.delete(folder);
    }

    /** Reads the network with its balance sheets. */
    @Benchmark
    public ReadInput<Network> load() {
        String table = folder.resolve("i.csv").toString();
        return NetworkKind.NETWORK
                .reader()
                .read(
                        new InputSource(folder.resolve("e.csv"), Map.of("institutions", table)),
                        Progress.none());
    }
}
