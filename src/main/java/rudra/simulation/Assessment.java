package rudra.simulation;

import java.util.Optional;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.EstimatorRules;

/**
 * The default probabilities of a step and where each came from. Arrays are of length n.
 *
 * @param probability of failing within a year
 * @param isFromModel whether the model's value stands and not the Bayesian one
 * @param confidence the model's; 0 without a model
 * @param version the model's; empty without one
 * @param spread the credit spreads that follow, a share a year
 */
record Assessment(
        double[] probability,
        boolean[] isFromModel,
        double[] confidence,
        String version,
        double[] spread) {

    static Assessment of(
            SystemView system, Optional<DefaultEstimator> model, EstimatorRules rules) {
        double[] probability = new BayesianEstimator(rules).estimate(system).probability();
        int n = probability.length;
        Optional<DefaultEstimates> told = model.map(m -> m.estimate(system));
        boolean[] isFromModel = new boolean[n];
        double[] confidence = told.map(DefaultEstimates::confidence).orElseGet(() -> new double[n]);
        double[] spread = new double[n];
        for (int i = 0; i < n; i++) {
            if (told.isPresent() && isUsable(system, told.get(), i, rules)) {
                isFromModel[i] = true;
                probability[i] = told.get().probability()[i];
            }
            spread[i] =
                    system.status(i) == Status.ALIVE
                            ? system.baseSpread() + rules.lossGivenDefault() * probability[i]
                            : 0;
        }
        String version = told.map(DefaultEstimates::version).orElse("");
        return new Assessment(probability, isFromModel, confidence, version, spread);
    }

    private static boolean isUsable(
            SystemView system, DefaultEstimates told, int i, EstimatorRules rules) {
        double p = told.probability()[i];
        return system.status(i) == Status.ALIVE
                && p >= 0
                && p <= 1
                && told.confidence()[i] >= rules.minimumConfidence();
    }
}
