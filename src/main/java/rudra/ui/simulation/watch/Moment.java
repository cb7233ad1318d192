package rudra.ui.simulation.watch;

import java.util.List;
import java.util.Optional;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.simulation.analysis.StepEvent;

/**
 * What is kept of one step, or of the moment before the first.
 *
 * @param step its number; 0 before the first
 * @param frame the institutions; empty where not every step's are kept
 * @param totals all institutions together; empty before the first step
 * @param events what happened, in words
 */
public record Moment(
        int step, Optional<StepFrame> frame, Optional<StepResult> totals, List<StepEvent> events) {

    /** Copies the list. */
    public Moment {
        events = List.copyOf(events);
    }
}
