package rudra.simulation;

import java.util.List;
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
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** How long many runs of 500 institutions over 50 steps take, on all of the machine's cores. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class EnsembleBenchmark {
    private static final int STEPS = 50;

    @Param({"250", "1000"})
    public int runs;

    private Ensemble ensemble;

    @Setup
    public void generate() {
        Network network = new FitnessNetwork(500, 10, 0.8, 0.2).generate(Seed.DEFAULT);
        Scenario quiet = Scenario.defaults();
        Scenario scenario =
                new Scenario(
                        STEPS,
                        List.of(
                                new TimelineShock.Institution(
                                        5, Shock.failing(network.institutions().id(0))),
                                new TimelineShock.Volatility(10, 10, 2),
                                new TimelineShock.Funding(12, 3, List.of(), 0.05)),
                        List.of(),
                        quiet.market(),
                        quiet.regulation(),
                        List.of(),
                        quiet.strategies(),
                        quiet.behaviour(),
                        quiet.contagion(),
                        quiet.estimator());
        ensemble =
                new Ensemble(
                        Simulation.of(network, scenario),
                        Uncertainty.defaults(),
                        Sampling.PSEUDO_RANDOM,
                        Seed.DEFAULT);
    }

    @Benchmark
    public double run() {
        double[] sum = new double[1];
        ensemble.run(runs, summary -> sum[0] += summary.loss(), Progress.none());
        return sum[0];
    }
}
