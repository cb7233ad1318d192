package rudra.simulation.comparison;

import rudra.analysis.Inline;
import rudra.simulation.scenario.Scenario;

/**
 * What is compared with what.
 *
 * @param scenario the scenario of run A
 * @param against what it is compared with
 */
public record ComparisonQuestion(@Inline Scenario scenario, Alternative against) {

    /**
     * Checks that there are as many steps on both sides.
     *
     * @throws IllegalArgumentException if not
     */
    public ComparisonQuestion {
        int others = against.to(scenario).steps();
        if (others != scenario.steps()) {
            throw new IllegalArgumentException(
                    "Both runs need the same number of steps: A has %d, B has %d."
                            .formatted(scenario.steps(), others));
        }
    }

    /** A scenario against itself without policies. */
    public static ComparisonQuestion defaults() {
        return new ComparisonQuestion(Scenario.defaults(), Alternative.OtherPolicies.defaults());
    }
}
