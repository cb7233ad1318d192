package rudra.simulation.reverse;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;

/**
 * What a reverse stress test is asked.
 *
 * @param scenario what happens besides
 * @param threshold what must not happen
 * @param search what is made as small as possible
 * @param runs on how many runs each size is judged; 1 for the scenario as it stands
 * @param probability in which share of the runs the threshold must be broken
 * @param uncertainty what varies from run to run
 * @param sampling how random numbers are drawn
 */
public record ReverseStressParameters(
        @Inline Scenario scenario,
        Threshold threshold,
        Search search,
        @Unit("runs") @AtLeast(1) @AtMost(100_000) int runs,
        @Unit("share") @AtLeast(1e-6) @AtMost(1) double probability,
        Uncertainty uncertainty,
        Sampling sampling) {

    /** The size of all shocks from which a tenth of the institutions fail, on one run. */
    public static ReverseStressParameters defaults() {
        return new ReverseStressParameters(
                Scenario.defaults(),
                Threshold.defaults(),
                Search.ShockSize.defaults(),
                1,
                0.5,
                Uncertainty.defaults(),
                Sampling.PSEUDO_RANDOM);
    }
}
