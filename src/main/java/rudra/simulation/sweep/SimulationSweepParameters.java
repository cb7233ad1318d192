package rudra.simulation.sweep;

import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;

/**
 * What a sweep is asked.
 *
 * @param scenario the scenario of which numbers are varied
 * @param first the number that is varied
 * @param second a number that is varied besides; with every value of the first
 * @param runs how many runs each cell has, on the same random numbers as the others; 1 for the
 *     scenario as it stands
 * @param level of the expected shortfall
 * @param uncertainty what varies from run to run
 * @param sampling how random numbers are drawn
 */
public record SimulationSweepParameters(
        @Inline Scenario scenario,
        SweptNumber first,
        Optional<SweptNumber> second,
        @Unit("runs") @AtLeast(1) @AtMost(100_000) int runs,
        @Unit("share") @AtLeast(0) @AtMost(0.9999) double level,
        Uncertainty uncertainty,
        Sampling sampling) {

    /** The price impact in five sizes, one run each. */
    public static SimulationSweepParameters defaults() {
        return new SimulationSweepParameters(
                Scenario.defaults(),
                SweptNumber.defaults(),
                Optional.empty(),
                1,
                0.95,
                Uncertainty.defaults(),
                Sampling.PSEUDO_RANDOM);
    }
}
