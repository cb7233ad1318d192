package rudra.simulation;

import java.util.List;
import java.util.Map;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.network.Network;
import rudra.simulation.books.Securities;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.ContagionRules;
import rudra.simulation.scenario.Infrastructure;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Scenarios for tests. */
final class Scenarios {
    private Scenarios() {}

    /** So many steps in which nobody acts. */
    static Scenario still(int steps, TimelineShock... shocks) {
        return of(steps, new Behaviour.None(), EngineId.EISENBERG_NOE, List.of(), shocks);
    }

    /** So many steps in which institutions act. */
    static Scenario lively(int steps, TimelineShock... shocks) {
        return of(
                steps,
                Behaviour.BestResponse.defaults(),
                EngineId.EISENBERG_NOE,
                List.of(),
                shocks);
    }

    static Scenario of(
            int steps,
            Behaviour behaviour,
            EngineId engine,
            List<Policy> policies,
            TimelineShock... shocks) {
        Scenario quiet = Scenario.defaults();
        return new Scenario(
                steps,
                List.of(shocks),
                List.of(new Infrastructure("clearing house", List.of(), 0.1)),
                quiet.market(),
                quiet.regulation(),
                policies,
                quiet.strategies(),
                behaviour,
                ContagionRules.of(engine),
                quiet.estimator());
    }

    /** Everything at once: a failure, falling prices, withdrawals, nerves and outages. */
    static TimelineShock[] storm(Network network) {
        String first = network.institutions().id(0);
        String second = network.institutions().id(network.size() - 1);
        return new TimelineShock[] {
            new TimelineShock.Institution(2, Shock.failing(first)),
            new TimelineShock.AssetClass(3, Map.of(Securities.classes(network).getFirst(), 0.1)),
            new TimelineShock.Volatility(2, 4, 2),
            new TimelineShock.Funding(3, 3, List.of(), 0.06),
            new TimelineShock.CyberOutage(4, 2, List.of(second)),
            new TimelineShock.InfrastructureOutage(5, 2, "clearing house")
        };
    }
}
