package rudra.simulation.ensemble;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Scenario;

/**
 * Runs of one scenario, numbered from 0, that differ in what is uncertain. Run k is a pure function
 * of the simulation, the uncertainty, the sampling, the seed and k; whatever policies the scenario
 * has, it meets the same random numbers. Immutable and thread-safe.
 */
public final class Ensemble {
    private static final int AT_ONCE = 64;

    private final Simulation simulation;
    private final Variation variation;
    private final Seed seed;
    private final Optional<SobolPoints> sobol;

    /**
     * Runs of a simulation.
     *
     * @throws AnalysisException of sort {@code USAGE}, naming the field, if further losses are to
     *     strike after the last step
     */
    public Ensemble(Simulation simulation, Uncertainty uncertainty, Sampling sampling, Seed seed) {
        requireInTime(simulation.scenario(), uncertainty);
        this.simulation = simulation;
        this.variation = new Variation(simulation.network(), uncertainty);
        this.seed = seed;
        this.sobol =
                sampling == Sampling.SOBOL
                        ? Optional.of(
                                new SobolPoints(Variation.shared(simulation.scenario()), seed))
                        : Optional.empty();
    }

    private static void requireInTime(Scenario scenario, Uncertainty uncertainty) {
        if (uncertainty.assets() instanceof AssetLosses.Gaussian losses
                && losses.step() > scenario.steps()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "uncertainty.too-late",
                                    "Losses strike in step %d, but there are only %d steps."
                                            .formatted(losses.step(), scenario.steps()))
                            .inField("uncertainty.assets.step"));
        }
    }

    /** The same runs, with the same random numbers, of the scenario with other policies. */
    public Ensemble with(Scenario other) {
        return new Ensemble(this, other);
    }

    private Ensemble(Ensemble same, Scenario other) {
        requireInTime(other, same.variation.uncertainty());
        this.simulation = new Simulation(same.simulation.network(), other, same.simulation.model());
        this.variation = same.variation;
        this.seed = same.seed;
        this.sobol = same.sobol;
    }

    /** The simulation as it is without uncertainty. */
    public Simulation simulation() {
        return simulation;
    }

    /** The scenario of a run, with the shocks that it drew. */
    public Scenario scenario(int number) {
        RandomGenerator random = seed.stream(number);
        random.nextLong();
        Factors factors =
                new Factors(
                        new Seed(random.nextLong()),
                        sobol.map(points -> points.of(number)).orElse(new double[0]));
        return variation.of(simulation.scenario(), factors);
    }

    /** The seed of a run: with its scenario it gives the run again, alone. */
    public Seed seed(int number) {
        return new Seed(seed.stream(number).nextLong());
    }

    /**
     * One run.
     *
     * @param number its number, from 0
     * @param progress looked at for cancellation, and told of every step
     * @throws AnalysisException of sort {@code FAILURE} if the simulation diverges
     * @throws rudra.job.CancelledException if cancelled
     */
    public RunSummary run(int number, Progress progress) {
        Scenario drawn = scenario(number);
        RunSummarizer summarizer = new RunSummarizer(simulation.network().size(), drawn.steps());
        new Simulation(simulation.network(), drawn, simulation.model())
                .run(seed(number), summarizer, progress);
        return summarizer.summary(number);
    }

    /**
     * The first runs, on as many threads as there are to use.
     *
     * @param runs how many
     * @param taker takes each run in the order of its number, on the calling thread; what it took
     *     stands if cancelled
     * @param progress told of every run that is done; looked at for cancellation in every step
     * @throws AnalysisException of sort {@code FAILURE} if a simulation diverges
     * @throws rudra.job.CancelledException if cancelled
     */
    public void run(int runs, Consumer<RunSummary> taker, Progress progress) {
        new OrderedWork(runs, AT_ONCE, "Simulating")
                .run(
                        number -> run(number, progress.ofOnePiece()),
                        (number, summary) -> taker.accept(summary),
                        progress);
    }
}
