package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.contagion.analysis.EngineId;
import rudra.network.Network;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Trigger;

/** Whatever the network, a run ends, with numbers. */
final class HostileNetworksTest {
    private static final List<Behaviour> BEHAVIOURS =
            List.of(
                    new Behaviour.None(),
                    new Behaviour.BestResponse(20, 1e-6),
                    new Behaviour.Logit(1e6, 20, 1e-6));

    static Stream<Network> networks() {
        double none = Double.NaN;
        return Stream.of(
                RandomNetworks.withEquity(new double[][] {{0}}, 1),
                RandomNetworks.withEquity(new double[][] {{0}}, none),
                RandomNetworks.withEquity(new double[2][2], 0, 0),
                RandomNetworks.withEquity(new double[3][3], 1, 2, 3),
                RandomNetworks.withEquity(new double[][] {{0, 5}, {5, 0}}, none, none),
                RandomNetworks.withEquity(new double[][] {{0, 1e15}, {1e-300, 0}}, 1e-300, 1e15),
                RandomNetworks.withEquity(new double[][] {{0, 1e-300}, {1e-300, 0}}, 1e-300, 0),
                RandomNetworks.withEquity(
                        new double[][] {{0, 1e15, 0}, {0, 0, 1e15}, {1e15, 0, 0}}, 1, 1, 1),
                RandomNetworks.withEquity(new double[][] {{0, 3}, {0, 0}}, -5, none),
                RandomNetworks.balanced(new double[2][2], new double[2], new double[] {7, 0}),
                RandomCrises.of(7, 1e-300).network(),
                RandomCrises.of(8, 1e-300).plain().network(),
                RandomCrises.of(9, 1e15).network(),
                RandomCrises.of(10, 1e15).plain().network());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyRunEndsWithNumbers(Network network) {
        for (Behaviour behaviour : BEHAVIOURS) {
            Scenario scenario =
                    Scenarios.of(
                            7,
                            behaviour,
                            EngineId.EISENBERG_NOE,
                            policies(network),
                            Scenarios.storm(network));
            for (EngineId engine : Engines.admitted(network, scenario)) {
                Recorded recorded =
                        Recorded.run(network, scenario.withContagion(Engines.lively(engine)));
                assertEquals(7, recorded.steps().size());
                recorded.steps().forEach(step -> assertNumbers(step, engine + " " + behaviour));
            }
        }
    }

    private static List<Policy> policies(Network network) {
        double budget = 1e300;
        return network.size() % 2 == 0
                ? List.of()
                : List.of(
                        new Policy.LiquidityLine(1, Trigger.defaults(), budget, List.of()),
                        new Policy.CapitalInjection(2, Trigger.defaults(), budget, 0.1, List.of()),
                        new Policy.BailIn(2, Trigger.defaults(), budget, 1, 0.1, List.of()));
    }

    private static void assertNumbers(StepRecord step, String where) {
        String place = where + " step " + step.step();
        assertTrue(Arrays.stream(step.losses()).allMatch(Double::isFinite), place + " losses");
        assertTrue(Arrays.stream(step.ledger()).allMatch(Double::isFinite), place + " ledger");
        assertTrue(Arrays.stream(step.prices()).allMatch(p -> p >= 0 && p <= 1), place);
        assertTrue(
                Arrays.stream(step.states().defaultProbability()).allMatch(p -> p >= 0 && p <= 1),
                place + " probabilities");
        assertTrue(Arrays.stream(step.states().cash()).allMatch(Double::isFinite), place + " cash");
    }
}
