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
import rudra.simulation.history.SimulationHistory;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** How long a run with strategies takes, on networks of the seeded fitness generator. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class SimulationBenchmark {
    @Param({"500x50", "5000x100", "10000x50", "10000x100"})
    public String institutionsAndSteps;

    @Param({"best-response", "logit"})
    public String behaviour;

    private Simulation simulation;

    @Setup
    public void generate() {
        String[] parts = institutionsAndSteps.split("x", -1);
        Network network =
                new FitnessNetwork(Integer.parseInt(parts[0]), 10, 0.8, 0.2).generate(Seed.DEFAULT);
        simulation = Simulation.of(network, scenario(network, Integer.parseInt(parts[1])));
    }

    private Scenario scenario(Network network, int steps) {
        Scenario quiet = Scenario.defaults();
        return new Scenario(
                steps,
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
                behaviour.equals("logit")
                        ? Behaviour.Logit.defaults()
                        : Behaviour.BestResponse.defaults(),
                quiet.contagion(),
                quiet.estimator());
    }

    @Benchmark
    public String run() {
        SimulationHistory history =
                SimulationHistory.digesting(simulation.network(), simulation.scenario());
        simulation.run(Seed.DEFAULT, history, Progress.none());
        return history.digest();
    }
}
