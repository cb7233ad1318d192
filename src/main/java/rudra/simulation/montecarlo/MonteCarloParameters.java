package rudra.simulation.montecarlo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Problem;
import rudra.analysis.Unit;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;

/**
 * What is asked of a scenario run many times.
 *
 * @param scenario what happens, but for what is uncertain
 * @param runs how many runs
 * @param uncertainty what varies from run to run
 * @param level that of value at risk and expected shortfall: 0.95 looks at the worst 5 % of runs
 * @param sampling how random numbers are drawn
 * @param alternatives other policies to compare with those of the scenario
 */
public record MonteCarloParameters(
        @Inline Scenario scenario,
        @Unit("runs") @AtLeast(2) @AtMost(100_000) int runs,
        Uncertainty uncertainty,
        @Unit("share") @AtLeast(0.5) @AtMost(0.999) double level,
        Sampling sampling,
        List<Alternative> alternatives) {
    private static final int ALTERNATIVES_AT_MOST = 20;

    /** What the scenario itself is called among alternatives. */
    static final String SCENARIO = "the scenario";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are too many alternatives
     * @throws AnalysisException of sort {@code USAGE}, naming the field, if two have one name or a
     *     policy of one begins after the last step
     */
    public MonteCarloParameters {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() > ALTERNATIVES_AT_MOST) {
            throw new IllegalArgumentException(
                    "There may be at most %d alternatives.".formatted(ALTERNATIVES_AT_MOST));
        }
        Set<String> names = new HashSet<>(Set.of(SCENARIO));
        for (int k = 0; k < alternatives.size(); k++) {
            Alternative alternative = alternatives.get(k);
            if (!names.add(alternative.name())) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "parameter.invalid",
                                        "“%s” is the name of another already."
                                                .formatted(alternative.name()))
                                .inField("alternatives[%d].name".formatted(k)));
            }
            // Checks that its policies begin in time.
            Scenario _ = scenario.withPolicies(alternative.policies());
        }
    }

    /** Five hundred runs of the default scenario. */
    public static MonteCarloParameters defaults() {
        return new MonteCarloParameters(
                Scenario.defaults(),
                500,
                Uncertainty.defaults(),
                0.95,
                Sampling.PSEUDO_RANDOM,
                List.of());
    }
}
