package rudra.simulation.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.allocation.PolicySearchResult.Marginal;
import rudra.simulation.allocation.PolicySearchResult.Share;
import rudra.simulation.allocation.PolicySearchResult.StrategyResult;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class PolicySearchTest {
    /** b1 loses 8 of its equity of 2: its one creditor b0 bears the other 6. */
    private static final TimelineShock LOSS =
            new TimelineShock.Institution(
                    1, new Shock(List.of(), Map.of("b1", 8.0), Map.of(), 0, Map.of()));

    /** Ten parts are few enough to try all allocations, a hundred are searched. */
    @ParameterizedTest
    @CsvSource({"10, true", "100, false"})
    void chainIsSavedAtItsDebtor(int parts, boolean isEvery) {
        PolicySearchResult result = chain(10, parts);
        assertEquals(List.of("b1"), result.allocation().stream().map(Share::institution).toList());
        // Own loss is 2 + max(0, 6 − x): 6 save b0, and more helps nobody.
        assertEquals(6, result.given(), 1e-9);
        assertEquals(4, result.kept(), 1e-9);
        assertEquals(8, shortfall(strategy(result, "nothing")), 1e-12);
        assertEquals(2, shortfall(strategy(result, "best found")), 1e-9);
        // Half to each leaves b1 short of one.
        assertEquals(3, shortfall(strategy(result, "equally")), 1e-9);
        assertEquals(isEvery, result.search().everyAllocation());
    }

    @Test
    void furtherUnitIsWorthOneToTheDebtorUntilItIsSaved() {
        PolicySearchResult short4 = chain(4, 10);
        Marginal debtor = marginal(short4, "b1");
        assertEquals(1, debtor.atNothing(), 1e-9);
        assertEquals(1, debtor.atBest(), 1e-9);
        assertEquals(0, debtor.atBestError(), 1e-12);
        assertEquals(0, marginal(short4, "b0").atNothing(), 1e-9);
        assertEquals("b1", short4.marginalValues().get(0).institution());
        assertEquals(0, marginal(chain(10, 10), "b1").atBest(), 1e-9);
    }

    @Test
    void capitalThatIsLostCountsWhereTheLossOfTheSystemIsToBeSmall() {
        PolicySearchParameters p =
                Searches.parameters(Searches.still(1, LOSS), 10, 10, Objective.SYSTEM_LOSS);
        PolicySearchResult result = Searches.run(Searches.chain(), certain(p));
        // Whoever bears them, 8 are lost.
        assertEquals(0, result.given());
        assertTrue(result.verdict().contains("better kept"), result.verdict());
        strategies(result).values().forEach(one -> assertEquals(8, shortfall(one), 1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 11, 17})
    void fewAllocationsAreAllTried(long seed) {
        Network network = RandomNetworks.of(seed);
        PolicySearchParameters p = Searches.parameters(Searches.still(2), 4, 4, Objective.OWN_LOSS);
        PolicySearchParameters four = only(p, List.of("b0", "b1"));
        PolicySearchResult result = Searches.run(network, four);
        assertTrue(result.search().everyAllocation());
        SimulatedTrials trials = new SimulatedTrials(network, four, new Seed(3));
        Evaluator evaluator = new Evaluator(trials, 40, 0.9, "");
        double least = Double.POSITIVE_INFINITY;
        double[] assets = SimpleRules.totalAssets(network);
        for (int first = 0; first <= 4; first++) {
            for (int second = 0; first + second <= 4; second++) {
                double[] amounts = new double[network.size()];
                amounts[0] = Math.min(first, assets[0]);
                amounts[1] = Math.min(second, assets[1]);
                Evaluation one = evaluator.value(amounts, Progress.none());
                least = Math.min(least, one.shortfall());
            }
        }
        // Simple rules give other amounts than whole parts.
        for (StrategyResult one : result.strategies()) {
            if (!one.strategy().equals(SimpleRules.FOUND)) {
                least = Math.min(least, one.searchedShortfall());
            }
        }
        double found = strategy(result, SimpleRules.FOUND).searchedShortfall();
        assertEquals(least, found, 1e-9 * Math.max(1, least));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 7, 12, 20})
    void whatIsFoundIsNeverWorseThanASimpleRuleOnTheSameRuns(long seed) {
        for (Objective objective : Objective.values()) {
            PolicySearchResult result =
                    Searches.run(
                            RandomNetworks.of(seed),
                            Searches.parameters(Searches.still(2), 6, 12, objective));
            double best = strategy(result, "best found").searchedShortfall();
            for (StrategyResult one : result.strategies()) {
                assertTrue(best <= one.searchedShortfall() + 1e-8, one.strategy());
            }
            assertTrue(result.given() <= 6 + 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 7, 9})
    void permutingInstitutionsPermutesTheAllocation(long seed) {
        Network network = RandomNetworks.of(seed);
        int n = network.size();
        int[] order = new int[n];
        for (int p = 0; p < n; p++) {
            order[p] = n - 1 - p;
        }
        PolicySearchParameters p =
                Searches.parameters(Searches.still(2), 6, 12, Objective.OWN_LOSS);
        Map<String, Double> one = amounts(Searches.run(network, p));
        Map<String, Double> other =
                amounts(Searches.run(RandomNetworks.permuted(network, order), p));
        assertEquals(one.keySet(), other.keySet());
        one.forEach((id, amount) -> assertEquals(amount, other.get(id), 1e-9, id));
    }

    @Test
    void budgetOfNothingChangesNothingDownToTheLastBit() {
        PolicySearchResult result =
                Searches.run(
                        RandomNetworks.of(7),
                        Searches.parameters(Searches.still(2), 0, 10, Objective.SYSTEM_LOSS));
        assertEquals(0, result.given());
        assertEquals(List.of(), result.policy());
        double without = shortfall(strategy(result, "nothing"));
        for (StrategyResult one : result.strategies()) {
            assertEquals(without, shortfall(one));
            assertEquals(Optional.of(0.0), one.aboveBest());
        }
    }

    @Test
    void resultIsTheSameOnAnyNumberOfThreads() {
        PolicySearchParameters p =
                Searches.parameters(Searches.still(2), 6, 12, Objective.OWN_LOSS);
        JsonNode alone = JsonValue.of(Searches.run(RandomNetworks.of(9), p, threads(1))).tree();
        for (int threads : new int[] {2, 5}) {
            assertEquals(
                    alone,
                    JsonValue.of(Searches.run(RandomNetworks.of(9), p, threads(threads))).tree());
        }
    }

    @Test
    void linesOfThePolicyAreAScenarioThatBringsWhatWasFound() {
        Network network = RandomNetworks.of(9);
        PolicySearchParameters p =
                Searches.parameters(Searches.still(2), 6, 12, Objective.OWN_LOSS);
        PolicySearchResult result = Searches.run(network, p);
        assertFalse(result.policy().isEmpty());
        JsonNode lines = YAMLMapper.builder().build().readTree(String.join("\n", result.policy()));
        Scenario pasted = ParameterSchema.of(Scenario.class).decode(lines, Scenario.class);
        PolicySearchParameters again = of(p.scenario().withPolicies(pasted.policies()), p, 0);
        assertEquals(
                strategy(result, "best found").searchedShortfall(),
                strategy(Searches.run(network, again), "nothing").searchedShortfall());
    }

    @Test
    void limitsAndTargetsAreKept() {
        PolicySearchParameters p =
                Searches.parameters(Searches.still(1, LOSS), 10, 10, Objective.OWN_LOSS);
        PolicySearchParameters limited =
                new PolicySearchParameters(
                        p.scenario(),
                        10,
                        p.instrument(),
                        1,
                        p.objective(),
                        10,
                        List.of(),
                        1,
                        Map.of("b1", 2.5),
                        60,
                        2,
                        2,
                        0.5,
                        p.sampling(),
                        Uncertainty.none());
        assertEquals(Map.of("b1", 2.5), amounts(Searches.run(Searches.chain(), limited)));
        assertEquals(0, Searches.run(Searches.chain(), only(certain(p), List.of("b0"))).given());
    }

    @Test
    void chartsHaveSomethingToShow() {
        chain(10, 10).charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'budget': -1} | budget",
                "{'runs': 0} | runs",
                "{'level': 1} | level",
                "{'units': 0} | units",
                "{'instrument': 'gold'} | instrument",
                "{'limits': {'b0': -1}} | limits.b0",
                "{'unit': 3} | unit"
            })
    void whatIsOutOfBoundsIsRefusedByField(String json, String field) {
        JsonNode node = JsonMapper.builder().build().readTree(json.replace('\'', '"'));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                ParameterSchema.of(PolicySearchParameters.class)
                                        .decode(node, PolicySearchParameters.class));
        assertEquals(field, refused.problems().get(0).field().orElseThrow());
    }

    @Test
    void whatDoesNotFitTheNetworkIsRefusedByField() {
        PolicySearchParameters p =
                Searches.parameters(Searches.still(1), 1, 10, Objective.OWN_LOSS);
        PolicySearchParameters wrong =
                new PolicySearchParameters(
                        p.scenario(),
                        1,
                        p.instrument(),
                        2,
                        p.objective(),
                        10,
                        List.of("nobody"),
                        1,
                        Map.of("somebody", 1.0),
                        60,
                        2,
                        2,
                        0.5,
                        p.sampling(),
                        Uncertainty.none());
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> Searches.run(Searches.chain(), wrong));
        assertEquals(
                List.of("targets", "limits", "start"),
                refused.problems().stream().map(one -> one.field().orElseThrow()).toList());
    }

    private static PolicySearchResult chain(double budget, int parts) {
        PolicySearchParameters p =
                Searches.parameters(Searches.still(1, LOSS), budget, parts, Objective.OWN_LOSS);
        return Searches.run(Searches.chain(), certain(p));
    }

    private static PolicySearchParameters certain(PolicySearchParameters p) {
        return Searches.with(p, Uncertainty.none());
    }

    private static PolicySearchParameters only(PolicySearchParameters p, List<String> targets) {
        return new PolicySearchParameters(
                p.scenario(),
                p.budget(),
                p.instrument(),
                p.start(),
                p.objective(),
                p.units(),
                targets,
                p.limitShare(),
                p.limits(),
                p.candidates(),
                p.runs(),
                p.freshRuns(),
                p.level(),
                p.sampling(),
                p.uncertainty());
    }

    private static PolicySearchParameters of(
            Scenario scenario, PolicySearchParameters p, double budget) {
        return Searches.with(
                Searches.parameters(scenario, budget, p.units(), p.objective()), p.uncertainty());
    }

    private static double shortfall(StrategyResult strategy) {
        return strategy.expectedShortfall().orElseThrow();
    }

    private static StrategyResult strategy(PolicySearchResult result, String name) {
        StrategyResult found = strategies(result).get(name);
        assertTrue(found != null, name);
        return found;
    }

    private static Map<String, StrategyResult> strategies(PolicySearchResult result) {
        return result.strategies().stream()
                .collect(Collectors.toMap(StrategyResult::strategy, one -> one));
    }

    private static Marginal marginal(PolicySearchResult result, String id) {
        return result.marginalValues().stream()
                .filter(one -> one.institution().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> amounts(PolicySearchResult result) {
        Map<String, Double> amounts = new HashMap<>();
        result.allocation().forEach(one -> amounts.put(one.institution(), one.amount()));
        return amounts;
    }

    private static Progress threads(int count) {
        return new Progress() {
            @Override
            public void update(double fraction, String message) {
                // Nobody listens.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public int threads() {
                return count;
            }
        };
    }
}
