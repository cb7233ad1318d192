package rudra.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.InstitutionGame;
import rudra.simulation.scenario.Scenario;

/**
 * A scenario on a network, ready to run as often as wanted, on any thread. A run is a pure function
 * of the seed; the order of institutions does not matter beyond rounding.
 *
 * <p>A step costs O(n + exposures + positions) for each round of the game and for what the
 * contagion engine needs.
 *
 * @param network the network before the first step
 * @param scenario what happens
 * @param model a model of default probabilities to use where it is confident
 */
public record Simulation(Network network, Scenario scenario, Optional<DefaultEstimator> model) {

    /**
     * Checks that the network has everything that the scenario names.
     *
     * @throws AnalysisException of sort {@code USAGE} with a problem for each field
     */
    public Simulation {
        Targets.check(network, scenario);
    }

    /** A simulation without a model. */
    public static Simulation of(Network network, Scenario scenario) {
        return new Simulation(network, scenario, Optional.empty());
    }

    /**
     * Runs.
     *
     * @param seed from which all random numbers follow
     * @param observer told of every finished step; what it was told stands if the run is cancelled
     * @param progress told of every step, looked at for cancellation
     * @throws AnalysisException of sort {@code FAILURE} if a figure is no finite number any more or
     *     explodes, naming step and institution
     * @throws rudra.job.CancelledException if cancelled
     */
    public void run(Seed seed, SimulationObserver observer, Progress progress) {
        SimulationCourse course = begin(seed);
        while (!course.isFinished()) {
            double fraction = (double) course.done() / scenario.steps();
            progress.update(fraction, "Step " + (course.done() + 1));
            observer.step(course.advance(progress));
        }
    }

    /**
     * Begins a run that goes forward when it is told to.
     *
     * @param seed from which all random numbers follow
     */
    public SimulationCourse begin(Seed seed) {
        return new SimulationCourse(this, seed);
    }

    /**
     * What each action would have brought an institution in a step, in its components. Runs again
     * up to that step.
     *
     * @param seed the seed of the run
     * @param step the step, from 1 to the number of steps
     * @param institution the institution, by position
     * @throws IllegalArgumentException if there is no such step or institution
     */
    public PayoffTable payoffs(Seed seed, int step, int institution, Progress progress) {
        return payoffs(seed, step, institution, _ -> {}, progress).getLast();
    }

    /**
     * What each action would have brought an institution in every step from the first to the given
     * one. Runs again up to that step.
     *
     * @param seed the seed of the run
     * @param last the last step to look at, from 1 to the number of steps
     * @param institution the institution, by position
     * @param observer told of every step
     * @return one table a step
     * @throws IllegalArgumentException if there is no such step or institution
     */
    public List<PayoffTable> payoffs(
            Seed seed, int last, int institution, SimulationObserver observer, Progress progress) {
        boolean isInNetwork = institution >= 0 && institution < network.size();
        if (!isInNetwork || last < 1 || last > scenario.steps()) {
            throw new IllegalArgumentException("There is no such step or institution.");
        }
        SimulationRun run = new SimulationRun(this, seed);
        List<PayoffTable> tables = new ArrayList<>();
        for (int step = 1; step <= last; step++) {
            progress.checkCancelled();
            progress.update((double) (step - 1) / last, "Step " + step);
            PayoffKeeper keeper = new PayoffKeeper(institution);
            run.watch(keeper);
            StepRecord record = run.advance(step, progress);
            observer.step(record);
            tables.add(keeper.table(record));
        }
        return List.copyOf(tables);
    }

    /** Looks at a game as soon as it is settled, while it can still be asked. */
    @FunctionalInterface
    interface DecisionWatcher {
        void settled(InstitutionGame game, Action[] chosen);

        static DecisionWatcher none() {
            return (game, chosen) -> {};
        }
    }
}
