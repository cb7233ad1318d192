package rudra.simulation.comparison;

import java.util.List;
import rudra.analysis.json.Ids;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;

/**
 * What the two runs are, in a few words.
 *
 * @param a the scenario given
 * @param b what it is compared with
 */
record RunNames(String a, String b) {
    private static final int NAMED_AT_MOST = 2;

    static RunNames of(Scenario given, Alternative against) {
        String first = policies(given.policies());
        return switch (against) {
            case Alternative.OtherPolicies other -> new RunNames(first, policies(other.policies()));
            case Alternative.OtherScenario other ->
                    new RunNames(
                            "the scenario " + first,
                            "the other scenario " + policies(other.scenario().policies()));
        };
    }

    private static String policies(List<Policy> policies) {
        if (policies.isEmpty()) {
            return "without policies";
        }
        if (policies.size() > NAMED_AT_MOST) {
            return "with %d policies".formatted(policies.size());
        }
        List<String> kinds =
                policies.stream()
                        .map(policy -> Ids.of(policy.getClass()).replace('-', ' '))
                        .toList();
        return "with " + String.join(" and ", kinds);
    }
}
