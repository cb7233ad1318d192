package rudra.simulation;

import rudra.simulation.books.Status;

/**
 * The state of every institution at the end of a step: one array a quantity, one element an
 * institution, not to be changed. What has failed has 0 everywhere but in its default probability.
 *
 * @param status where it stands
 * @param equity equity; not-a-number where there is no figure, and the last one after failing
 * @param cash cash
 * @param riskAssets assets other than cash
 * @param capitalRatio equity over risk assets
 * @param liquidityBuffer cash over outflows under stress
 * @param leverage assets over equity; 0 where equity is not above 0
 * @param creditExposure claims on other institutions
 * @param riskAppetite its appetite for risk, in [0, 1]
 * @param stress how far it is from its requirements, remembering half of the step before, in [0, 1]
 * @param defaultProbability the probability of failing within a year, as estimated in the step
 * @param isFromModel whether that came from a model and not from the Bayesian estimate
 * @param modelConfidence the model's confidence; 0 without a model
 * @param modelVersion which model; empty without one
 * @param creditSpread its credit spread, a share a year
 * @param marketPressure by what share its securities stand below the prices of the start
 */
public record InstitutionStates(
        Status[] status,
        double[] equity,
        double[] cash,
        double[] riskAssets,
        double[] capitalRatio,
        double[] liquidityBuffer,
        double[] leverage,
        double[] creditExposure,
        double[] riskAppetite,
        double[] stress,
        double[] defaultProbability,
        boolean[] isFromModel,
        double[] modelConfidence,
        String modelVersion,
        double[] creditSpread,
        double[] marketPressure) {

    /** The number of institutions, n. */
    public int size() {
        return equity.length;
    }

    /** How many are alive. */
    public int alive() {
        int alive = 0;
        for (Status each : status) {
            alive += each == Status.ALIVE ? 1 : 0;
        }
        return alive;
    }

    /** The mean of the living of a quantity, one element an institution; 0 where nobody lives. */
    public double meanOfLiving(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += status[i] == Status.ALIVE ? values[i] : 0;
        }
        return sum / Math.max(1, alive());
    }

    /** The equity of the living over their assets other than cash; 0 where there are none. */
    public double systemCapitalRatio() {
        double assets = meanOfLiving(riskAssets);
        return assets > 0 ? meanOfLiving(equity) / assets : 0;
    }

    /**
     * Whether the probability of institution i came from a model, or else the Bayesian estimate.
     */
    public String source(int i) {
        return isFromModel[i] ? modelVersion : BayesianEstimator.VERSION;
    }
}
