package rudra.simulation.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Instrument;
import rudra.simulation.scenario.Scenario;

/**
 * What a search for the best allocation is asked.
 *
 * @param scenario what happens; its own policies stay in force, the allocation comes before them
 * @param budget the money there is; what helps nobody is kept
 * @param instrument in what form it is given
 * @param start the step in which it is given
 * @param objective what is to be small in the worst runs
 * @param units the number of parts into which the budget is divided: the grain of the search
 * @param targets who may receive; all if empty
 * @param limitShare the most that an institution receives, as a share of its total assets
 * @param limits the most that single institutions receive, by id, instead of that share
 * @param candidates how many institutions are searched: those that lose most in the worst runs
 * @param runs on how many runs the search rests
 * @param freshRuns on how many further runs, with other random numbers, what it finds is judged
 * @param level the level of expected shortfall: the mean of the worst share 1 − level of the runs
 * @param sampling how random numbers are drawn
 * @param uncertainty what varies from run to run besides the institutions' own chance
 */
public record PolicySearchParameters(
        @Inline Scenario scenario,
        @Unit("amount") @AtLeast(0) double budget,
        Instrument instrument,
        @AtLeast(1) int start,
        Objective objective,
        @Unit("parts") @AtLeast(1) @AtMost(1_000) int units,
        List<String> targets,
        @Unit("share") @AtLeast(0) @AtMost(1) double limitShare,
        @Unit("amount") @AtLeast(0) Map<String, Double> limits,
        @Unit("institutions") @AtLeast(1) @AtMost(10_000) int candidates,
        @Unit("runs") @AtLeast(1) @AtMost(100_000) int runs,
        @Unit("runs") @AtLeast(2) @AtMost(100_000) int freshRuns,
        @Unit("share") @AtLeast(0) @AtMost(0.999) double level,
        Sampling sampling,
        Uncertainty uncertainty) {

    /** Copies the collections. */
    public PolicySearchParameters {
        targets = List.copyOf(targets);
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /** No money, as capital in the first step; 200 runs, 400 fresh ones, the worst 5 %. */
    public static PolicySearchParameters defaults() {
        return new PolicySearchParameters(
                Scenario.defaults(),
                0,
                Instrument.CAPITAL_INJECTION,
                1,
                Objective.SYSTEM_LOSS,
                20,
                List.of(),
                0.1,
                Map.of(),
                60,
                200,
                400,
                0.95,
                Sampling.PSEUDO_RANDOM,
                Uncertainty.defaults());
    }
}
