package rudra.network.layout;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rudra.job.Progress;

/**
 * One iteration of the force-directed layout, ten links a node, all forces summed and all nodes
 * moved.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForceBenchmark {

    @Param({"1000", "10000", "50000"})
    int nodes;

    private ForceSimulation simulation;

    @Setup
    public void settle() {
        SplittableRandom random = new SplittableRandom(1);
        int[] from = random.ints(10L * nodes, 0, nodes).toArray();
        int[] to = random.ints(10L * nodes, 0, nodes).toArray();
        LayoutGraph graph = LayoutGraph.of(nodes, from, to);
        Positions start = new SpectralStart(graph, 1, Progress.none()).places();
        simulation = new ForceSimulation(graph, start, ForceParameters.defaults());
    }

    @Benchmark
    public void step() {
        simulation.step(1, Progress.none());
    }
}
