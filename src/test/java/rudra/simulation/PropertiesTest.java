package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.contagion.TurnedCrises;
import rudra.contagion.analysis.EngineId;
import rudra.network.Network;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Instrument;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Trigger;

/** What holds of every run. */
final class PropertiesTest {
    private static final List<Behaviour> BEHAVIOURS =
            List.of(
                    Behaviour.None.defaults(),
                    Behaviour.BestResponse.defaults(),
                    new Behaviour.Logit(30, 200, 1e-9));

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void permutingInstitutionsPermutesTheHistory(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1).plain();
        int[] order = order(crisis.network().size(), seed);
        Network network = crisis.network();
        Network permuted = TurnedCrises.of(crisis, order).network();
        for (Behaviour behaviour : BEHAVIOURS) {
            Scenario scenario = scenario(behaviour, network);
            for (EngineId engine : Engines.admitted(network, scenario)) {
                Scenario with = scenario.withContagion(Engines.lively(engine));
                Recorded one = Recorded.run(network, with);
                Recorded other = Recorded.run(permuted, with);
                for (int s = 0; s < one.steps().size(); s++) {
                    String where = engine + " " + behaviour;
                    comparePermuted(one.steps().get(s), other.steps().get(s), order, where);
                }
            }
        }
    }

    private static void comparePermuted(StepRecord a, StepRecord b, int[] order, String what) {
        for (int p = 0; p < order.length; p++) {
            String where = what + " step " + a.step() + " " + order[p];
            assertEquals(a.actions()[order[p]], b.actions()[p], where);
            assertEquals(a.states().status()[order[p]], b.states().status()[p], where);
            assertEquals(a.losses()[order[p]], b.losses()[p], 1e-9, where);
            assertEquals(a.states().equity()[order[p]], b.states().equity()[p], 1e-9, where);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedGivesTheSameDigest(long seed) {
        Network network = RandomNetworks.of(seed);
        Scenario scenario = scenario(BEHAVIOURS.get(2), network);
        String digest = Recorded.run(network, scenario, new Seed(seed)).digest();
        assertEquals(digest, Recorded.run(network, scenario, new Seed(seed)).digest());
        assertNotEquals(digest, Recorded.run(network, scenario, new Seed(seed + 1)).digest());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void policiesWithoutMoneyChangeNothing(long seed) {
        Network network = RandomNetworks.of(seed);
        Trigger always = Trigger.defaults();
        List<Policy> penniless =
                List.of(
                        new Policy.CapitalInjection(1, always, 0, 0.2, List.of()),
                        new Policy.LiquidityLine(1, always, 0, List.of()),
                        new Policy.BailIn(1, always, 0, 1, 0.2, List.of()),
                        new Policy.Allocation(
                                1, always, Instrument.CAPITAL_INJECTION, Map.of("b0", 0.0)),
                        new Policy.Allocation(
                                2, always, Instrument.LIQUIDITY_LINE, Map.of("b1", 0.0)));
        Scenario without = scenario(BEHAVIOURS.get(1), network);
        Recorded one = Recorded.run(network, without);
        Recorded other = Recorded.run(network, without.withPolicies(penniless));
        for (int s = 0; s < one.steps().size(); s++) {
            StepRecord a = one.steps().get(s);
            StepRecord b = other.steps().get(s);
            assertEquals(List.of(a.actions()), List.of(b.actions()));
            assertEquals(bits(a.ledger()), bits(b.ledger()));
            assertEquals(bits(a.states().cash()), bits(b.states().cash()));
        }
    }

    private static List<Double> bits(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static Scenario scenario(Behaviour behaviour, Network network) {
        return Scenarios.of(
                8, behaviour, EngineId.EISENBERG_NOE, List.of(), Scenarios.storm(network));
    }

    private static int[] order(int size, long seed) {
        int[] order = new int[size];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
