package rudra.simulation.scenario;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What is asked of a simulation over time.
 *
 * @param steps the number of steps
 * @param shocks what hits the network, each from a step on
 * @param infrastructure clearing houses and the like, and who depends on them
 * @param market rates, prices and how prices react to sales
 * @param regulation the ratios that institutions are asked to keep
 * @param policies what authorities do, when and with how much money
 * @param strategies who is prudent, neutral, aggressive or passive
 * @param behaviour how institutions choose their actions, or that they do not act
 * @param contagion the engine by which losses spread within a step
 * @param estimator how default probabilities are estimated
 */
public record Scenario(
        @Unit("steps") @AtLeast(1) @AtMost(10_000) int steps,
        List<TimelineShock> shocks,
        List<Infrastructure> infrastructure,
        Market market,
        Regulation regulation,
        List<Policy> policies,
        Strategies strategies,
        Behaviour behaviour,
        ContagionRules contagion,
        EstimatorRules estimator) {

    /**
     * Copies the lists.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE}, by field, if two pieces of
     *     infrastructure have one name, an outage concerns one that there is not, or a shock or
     *     policy begins after the last step
     */
    public Scenario {
        shocks = List.copyOf(shocks);
        infrastructure = List.copyOf(infrastructure);
        policies = List.copyOf(policies);
        Contradictions.refuse(steps, shocks, infrastructure, policies);
    }

    /** Twenty steps without a shock in which institutions act. */
    public static Scenario defaults() {
        return new Scenario(
                20,
                List.of(),
                List.of(),
                Market.defaults(),
                Regulation.defaults(),
                List.of(),
                Strategies.defaults(),
                Behaviour.BestResponse.defaults(),
                ContagionRules.defaults(),
                EstimatorRules.defaults());
    }

    /** The same with other shocks. */
    public Scenario withShocks(List<TimelineShock> others) {
        return new Scenario(
                steps,
                others,
                infrastructure,
                market,
                regulation,
                policies,
                strategies,
                behaviour,
                contagion,
                estimator);
    }

    /** The same with other policies. */
    public Scenario withPolicies(List<Policy> others) {
        return new Scenario(
                steps,
                shocks,
                infrastructure,
                market,
                regulation,
                others,
                strategies,
                behaviour,
                contagion,
                estimator);
    }

    /** The same with losses spreading otherwise. */
    public Scenario withContagion(ContagionRules others) {
        return new Scenario(
                steps,
                shocks,
                infrastructure,
                market,
                regulation,
                policies,
                strategies,
                behaviour,
                others,
                estimator);
    }
}
