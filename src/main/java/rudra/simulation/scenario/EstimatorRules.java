package rudra.simulation.scenario;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * How default probabilities are estimated. The Bayesian estimate adds evidence, in log odds, to
 * what the balance sheet says.
 *
 * @param lossGivenDefault the share of a claim that institutions expect to lose on default
 * @param stressWeight the log odds that full stress adds
 * @param spreadWeight the log odds that each multiplication of the spread by e adds
 * @param neighbourWeight the log odds that the failure of all debtors adds
 * @param minimumConfidence the confidence from which on a model's value replaces the Bayesian one
 */
public record EstimatorRules(
        @Unit("share") @AtLeast(0) @AtMost(1) double lossGivenDefault,
        @AtLeast(0) @AtMost(20) double stressWeight,
        @AtLeast(0) @AtMost(20) double spreadWeight,
        @AtLeast(0) @AtMost(20) double neighbourWeight,
        @Unit("share") @AtLeast(0) @AtMost(1) double minimumConfidence) {

    /** Loss given default 60 %; evidence counts moderately. */
    public static EstimatorRules defaults() {
        return new EstimatorRules(0.6, 1.5, 0.25, 2, 0.7);
    }
}
