package rudra.ui.simulation.watch;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.simulation.Simulation;
import rudra.simulation.SimulationCourse;
import rudra.simulation.StepRecord;
import rudra.simulation.analysis.ResultCollector;
import rudra.simulation.analysis.StepEvent;

/** Computes a run step by step, on whatever thread asks. Not thread-safe. */
public final class Recorder {
    private final SimulationCourse course;
    private final ResultCollector collector;
    private final KeptSteps kept;
    private int told;

    /** A run before its first step. O(n + exposures). */
    public Recorder(Simulation simulation, Seed seed) {
        this.course = simulation.begin(seed);
        this.collector = new ResultCollector(simulation.network(), simulation.scenario());
        this.kept = KeptSteps.of(simulation.network().size(), simulation.scenario().steps());
    }

    /** The moment before the first step. */
    public Moment start() {
        StepFrame frame = StepFrame.before(course.states());
        return new Moment(0, Optional.of(frame), Optional.empty(), List.of());
    }

    /** Which steps' institutions are kept. */
    public KeptSteps kept() {
        return kept;
    }

    /** Whether the last step is done. */
    public boolean isFinished() {
        return course.isFinished();
    }

    /**
     * Computes the next step.
     *
     * @throws rudra.analysis.AnalysisException if the run diverges
     * @throws rudra.job.CancelledException if cancelled
     */
    public Moment next(Progress progress) {
        StepRecord record = course.advance(progress);
        collector.step(record);
        List<StepEvent> events = collector.events();
        List<StepEvent> fresh = List.copyOf(events.subList(told, events.size()));
        told = events.size();
        Optional<StepFrame> frame =
                kept.keeps(record.step()) ? Optional.of(StepFrame.of(record)) : Optional.empty();
        return new Moment(record.step(), frame, Optional.of(collector.steps().getLast()), fresh);
    }
}
