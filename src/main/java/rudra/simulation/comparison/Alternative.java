package rudra.simulation.comparison;

import java.util.List;
import rudra.analysis.Inline;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;

/** What a scenario is compared with. */
public sealed interface Alternative {

    /** The scenario of run B, where run A's is given. */
    Scenario to(Scenario given);

    /**
     * The same scenario with other policies.
     *
     * @param policies what authorities do in run B; nothing if empty
     */
    record OtherPolicies(List<Policy> policies) implements Alternative {

        /** Copies the list. */
        public OtherPolicies {
            policies = List.copyOf(policies);
        }

        /** No policy at all. */
        public static OtherPolicies defaults() {
            return new OtherPolicies(List.of());
        }

        @Override
        public Scenario to(Scenario given) {
            return given.withPolicies(policies);
        }
    }

    /**
     * Another scenario on the same network.
     *
     * @param scenario the scenario of run B
     */
    record OtherScenario(@Inline Scenario scenario) implements Alternative {

        /** A scenario without a shock. */
        public static OtherScenario defaults() {
            return new OtherScenario(Scenario.defaults());
        }

        @Override
        public Scenario to(Scenario given) {
            return scenario;
        }
    }
}
