package rudra.simulation;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import rudra.simulation.scenario.EstimatorRules;

/**
 * Bayes' rule in log odds. The prior is that assets end below debts within a year, from the
 * distance to default of the balance sheet; evidence adds log likelihood ratios: stress, the credit
 * spread against that of who is sure to pay, and failed debtors.
 *
 * <p>Source of the prior: R. C. Merton, On the pricing of corporate debt: the risk structure of
 * interest rates, Journal of Finance 29 (1974).
 *
 * @param rules the weights of the evidence
 */
record BayesianEstimator(EstimatorRules rules) implements DefaultEstimator {
    static final String VERSION = "bayesian";

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double LEAST = 1e-9;

    @Override
    public DefaultEstimates estimate(SystemView system) {
        double[] probability = new double[system.size()];
        double[] confidence = new double[system.size()];
        Arrays.fill(confidence, 1);
        for (int i = 0; i < probability.length; i++) {
            probability[i] =
                    switch (system.status(i)) {
                        case FAILED -> 1;
                        case OUTSIDE -> 0;
                        case ALIVE -> posterior(system, i);
                    };
        }
        return new DefaultEstimates(probability, confidence, VERSION);
    }

    private double posterior(SystemView system, int i) {
        double prior = prior(system, i);
        double odds = StrictMath.log(prior / (1 - prior)) + evidence(system, i);
        return clamped(1 / (1 + StrictMath.exp(-odds)));
    }

    private double evidence(SystemView system, int i) {
        double spread = system.before().creditSpread()[i];
        double relative =
                spread > 0 && system.baseSpread() > 0
                        ? StrictMath.log(spread / system.baseSpread())
                        : 0;
        return rules.stressWeight() * system.before().stress()[i]
                + rules.spreadWeight() * Math.max(0, relative)
                + rules.neighbourWeight() * system.failedNeighbours(i);
    }

    private static double prior(SystemView system, int i) {
        double assets = system.externalAssets(i) + system.claims(i);
        double equity = system.equity(i);
        double debts = assets - equity;
        if (assets <= 0 || debts <= 0 || system.volatility() == 0) {
            return clamped(equity < 0 ? 1 : 0);
        }
        double volatility = system.volatility();
        double distance = StrictMath.log(assets / debts) / volatility - volatility / 2;
        return clamped(NORMAL.cumulativeProbability(-distance));
    }

    private static double clamped(double probability) {
        return Math.clamp(probability, LEAST, 1 - LEAST);
    }
}
