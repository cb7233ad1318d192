package rudra.ui.simulation.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import rudra.analysis.Seed;
import rudra.simulation.Simulation;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.simulation.analysis.StepEvent;

/** What is known so far of one run, in the order of its steps. For the UI thread. */
public final class Recording {
    private final Simulation simulation;
    private final Seed seed;
    private final KeptSteps kept;
    private final NavigableMap<Integer, StepFrame> frames = new TreeMap<>();
    private final List<StepResult> steps = new ArrayList<>();
    private final List<StepEvent> events = new ArrayList<>();

    /** A recording without any moment. */
    public Recording(Simulation simulation, Seed seed, KeptSteps kept) {
        this.simulation = simulation;
        this.seed = seed;
        this.kept = kept;
    }

    /** Takes the next moment. */
    public void add(Moment moment) {
        moment.frame().ifPresent(frame -> frames.put(moment.step(), frame));
        moment.totals().ifPresent(steps::add);
        events.addAll(moment.events());
    }

    /** The network and the scenario. */
    public Simulation simulation() {
        return simulation;
    }

    /** The seed of the run. */
    public Seed seed() {
        return seed;
    }

    /** Of which steps the institutions are kept. */
    public KeptSteps kept() {
        return kept;
    }

    /** How many steps are done. */
    public int done() {
        return steps.size();
    }

    /** The institutions at the end of a step, or of the last one before it that is kept. */
    public Optional<StepFrame> frame(int step) {
        return Optional.ofNullable(frames.floorEntry(step)).map(entry -> entry.getValue());
    }

    /** All institutions together, one element a step; a view that grows. */
    public List<StepResult> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** What happened, in words; a view that grows. */
    public List<StepEvent> events() {
        return Collections.unmodifiableList(events);
    }
}
