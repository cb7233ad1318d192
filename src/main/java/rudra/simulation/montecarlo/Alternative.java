package rudra.simulation.montecarlo;

import java.util.List;
import rudra.simulation.scenario.Policy;

/**
 * Other policies for the same scenario, to be compared on the same random numbers.
 *
 * @param name what they are called
 * @param policies what authorities do instead; nothing if empty
 */
public record Alternative(String name, List<Policy> policies) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no name
     */
    public Alternative {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An alternative needs a name.");
        }
        policies = List.copyOf(policies);
    }

    /** Nobody does anything. */
    public static Alternative defaults() {
        return new Alternative("no policy", List.of());
    }
}
