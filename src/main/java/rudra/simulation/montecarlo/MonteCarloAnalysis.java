package rudra.simulation.montecarlo;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.job.CancelledException;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.RunSummary;

/**
 * The analysis {@code simulation.monte-carlo}. Runs times a simulation's cost; memory grows with
 * runs × steps and with the institutions in the worst runs.
 */
public record MonteCarloAnalysis(InputDeclaration<Network> network)
        implements Analysis<MonteCarloParameters, MonteCarloResult> {
    private static final int AT_ONCE = 16;

    /** Numbers that are kept until the end: 160 MB of them. */
    private static final long KEPT_AT_MOST = 20_000_000;

    private static final int LEAST_RUNS = 2;

    @Override
    public String id() {
        return "simulation.monte-carlo";
    }

    @Override
    public String citation() {
        return "Glasserman (2003), Monte Carlo Methods in Financial Engineering, Springer";
    }

    @Override
    public Class<MonteCarloParameters> parameterType() {
        return MonteCarloParameters.class;
    }

    @Override
    public Class<MonteCarloResult> resultType() {
        return MonteCarloResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public MonteCarloResult run(MonteCarloParameters p, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        requireRoom(p, read.size());
        Ensemble ensemble =
                new Ensemble(
                        Simulation.of(read, p.scenario()),
                        p.uncertainty(),
                        p.sampling(),
                        inputs.seed());
        PolicyRunners runners = PolicyRunners.of(ensemble, p.alternatives());
        RunCollector collector = new RunCollector(p, read.size(), RunSummary.CHANNELS.size());
        AlternativeCollector alternatives =
                new AlternativeCollector(p.runs(), p.alternatives().size());
        try {
            new OrderedWork(p.runs(), AT_ONCE, "Simulating")
                    .run(
                            number -> runners.run(number, progress.ofOnePiece()),
                            (number, runs) -> {
                                collector.take(runs.getFirst());
                                alternatives.take(runs.subList(1, runs.size()));
                            },
                            progress);
        } catch (CancelledException e) {
            if (collector.runs() < LEAST_RUNS) {
                throw e;
            }
            // What was done is told; the result says how much that is.
        }
        return new ResultMaker(read, p, collector).result(alternatives.runs());
    }

    private static void requireRoom(MonteCarloParameters p, int institutions) {
        long eachRun =
                (long) Quantity.COUNT * p.scenario().steps() + 3L * (1 + p.alternatives().size());
        long numbers =
                p.runs() * eachRun + (long) WorstRuns.keptOf(p.level(), p.runs()) * institutions;
        if (numbers > KEPT_AT_MOST) {
            long most = Math.max(2, (long) ((double) p.runs() / numbers * KEPT_AT_MOST));
            throw AnalysisException.usage(
                    Problem.of(
                                    "monte-carlo.too-large",
                                    "So many runs of %d steps and %d institutions would not fit into memory: at most about %,d."
                                            .formatted(p.scenario().steps(), institutions, most))
                            .inField("runs"));
        }
    }
}
