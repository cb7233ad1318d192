package rudra.simulation.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.simulation.scenario.Scenario;

/**
 * Whose actions are looked at, and when.
 *
 * @param scenario the scenario
 * @param step the step, counted from 1
 * @param institution whose actions, by id; the first of the network if empty
 */
record PayoffQuestion(
        @Inline Scenario scenario, @Unit("steps") @AtLeast(1) int step, String institution) {

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the scenario ends before
     */
    PayoffQuestion {
        if (step > scenario.steps()) {
            throw new IllegalArgumentException(
                    "There is no step %d: the scenario has %d.".formatted(step, scenario.steps()));
        }
    }

    /** The first step of a scenario without shocks. */
    public static PayoffQuestion defaults() {
        return new PayoffQuestion(Scenario.defaults(), 1, "");
    }
}
