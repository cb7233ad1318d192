package rudra.simulation.comparison;

import java.util.Optional;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.simulation.Simulation;
import rudra.simulation.SimulationCourse;
import rudra.simulation.SimulationObserver;
import rudra.simulation.StepRecord;
import rudra.simulation.analysis.ResultCollector;
import rudra.simulation.analysis.SimulationResult;
import rudra.simulation.history.SimulationHistory;

/**
 * Two runs from one seed, and where they part.
 *
 * @param a the result of the first
 * @param b the result of the second
 * @param parting where they part; empty where they never do
 */
record TwoRuns(SimulationResult a, SimulationResult b, Optional<Parting> parting) {

    /** Runs both step by step, so that no more than a step of each is kept. */
    static TwoRuns of(Simulation a, Simulation b, Seed seed, Progress progress) {
        SimulationCourse courseA = a.begin(seed);
        SimulationCourse courseB = b.begin(seed);
        Side sideA = new Side(a);
        Side sideB = new Side(b);
        Optional<Parting> parting = Optional.empty();
        int steps = a.scenario().steps();
        for (int step = 1; step <= steps; step++) {
            progress.update((double) (step - 1) / steps, "Step " + step + " of both runs");
            StepRecord inA = courseA.advance(progress);
            StepRecord inB = courseB.advance(progress);
            if (parting.isEmpty()) {
                parting = Parting.between(inA, inB);
            }
            sideA.observer().step(inA);
            sideB.observer().step(inB);
        }
        return new TwoRuns(sideA.result(), sideB.result(), parting);
    }

    /** What is gathered of one run. */
    private record Side(ResultCollector collector, SimulationHistory history) {

        Side(Simulation simulation) {
            this(
                    new ResultCollector(simulation.network(), simulation.scenario()),
                    SimulationHistory.digesting(simulation.network(), simulation.scenario()));
        }

        SimulationObserver observer() {
            return collector.and(history);
        }

        SimulationResult result() {
            return collector.result(history.digest());
        }
    }
}
