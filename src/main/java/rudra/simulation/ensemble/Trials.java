package rudra.simulation.ensemble;

import java.util.Optional;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Scenario;

/**
 * The runs by which scenarios are held against each other: each meets the same random numbers as
 * the others. A single run is the scenario itself by the seed, as it stands, without uncertainty.
 * Immutable and thread-safe.
 */
public final class Trials {
    private final Simulation simulation;
    private final Seed seed;
    private final int runs;
    private final Optional<Ensemble> ensemble;

    /**
     * Prepares runs of a simulation and of others that differ from it in their scenario.
     *
     * @param runs how many for each, at least 1
     * @throws rudra.analysis.AnalysisException as {@link Ensemble} does
     */
    public Trials(
            Simulation simulation,
            int runs,
            Uncertainty uncertainty,
            Sampling sampling,
            Seed seed) {
        this.simulation = simulation;
        this.seed = seed;
        this.runs = runs;
        this.ensemble =
                runs == 1
                        ? Optional.empty()
                        : Optional.of(new Ensemble(simulation, uncertainty, sampling, seed));
    }

    /** How many runs each scenario has. */
    public int runs() {
        return runs;
    }

    /**
     * One run of a scenario.
     *
     * @param scenario in place of the simulation's own
     * @param number which run, from 0
     * @param progress looked at for cancellation
     * @throws rudra.analysis.AnalysisException if the network does not have what the scenario
     *     names, or the simulation diverges
     * @throws rudra.job.CancelledException if cancelled
     */
    public RunSummary run(Scenario scenario, int number, Progress progress) {
        return ensemble.map(all -> all.with(scenario).run(number, progress.ofOnePiece()))
                .orElseGet(() -> alone(scenario, number, progress));
    }

    private RunSummary alone(Scenario scenario, int number, Progress progress) {
        RunSummarizer summarizer = new RunSummarizer(simulation.network().size(), scenario.steps());
        new Simulation(simulation.network(), scenario, simulation.model())
                .run(seed, summarizer, progress.ofOnePiece());
        return summarizer.summary(number);
    }
}
