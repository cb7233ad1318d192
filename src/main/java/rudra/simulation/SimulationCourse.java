package rudra.simulation;

import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.job.Progress;

/**
 * A run that goes forward one step at a time, so that somebody can watch, wait and go on; its steps
 * are those of {@link Simulation#run}, to the last bit. Not thread-safe; may be advanced by one
 * thread after the other.
 */
public final class SimulationCourse {
    private final SimulationRun run;
    private final int steps;
    private int done;
    private boolean isBroken;

    SimulationCourse(Simulation simulation, Seed seed) {
        this.run = new SimulationRun(simulation, seed);
        this.steps = simulation.scenario().steps();
    }

    /** The states now: after the steps that are done, or before the first. */
    public InstitutionStates states() {
        return run.states();
    }

    /** How many steps are done. */
    public int done() {
        return done;
    }

    /** Whether the last step is done. */
    public boolean isFinished() {
        return done == steps;
    }

    /**
     * Runs the next step. A step that fails or is cancelled leaves the books half changed: the
     * course ends there.
     *
     * @param progress looked at for cancellation
     * @throws AnalysisException of sort {@code FAILURE} as {@link Simulation#run}
     * @throws rudra.job.CancelledException if cancelled
     * @throws IllegalStateException if the course is finished, or ended in a step before
     */
    public StepRecord advance(Progress progress) {
        if (isFinished() || isBroken) {
            throw new IllegalStateException("There is no further step.");
        }
        progress.checkCancelled();
        isBroken = true;
        StepRecord record = run.advance(done + 1, progress);
        isBroken = false;
        done++;
        return record;
    }
}
