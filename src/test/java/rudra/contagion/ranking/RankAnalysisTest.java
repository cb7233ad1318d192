package rudra.contagion.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.contagion.Outcome;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.ranking.RankResult.Pair;
import rudra.contagion.ranking.RankResult.Standing;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.network.io.NetworkKind;

/** A ranking says what running the engines one failure at a time says. */
final class RankAnalysisTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final List<EngineId> ENGINES =
            List.of(EngineId.LINEAR_DEBTRANK, EngineId.FURFINE, EngineId.EISENBERG_NOE);
    private static final double TOLERANCE = 1e-8;

    static Stream<Long> seeds() {
        return RandomNetworks.seeds().limit(20);
    }

    private static RankResult rank(Network network, RankMode mode, Shock shock) {
        RankParameters parameters =
                new RankParameters(mode, ENGINES, 10_000, shock, EngineParameters.defaults());
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return new RankAnalysis(NETWORK).run(parameters, inputs, Progress.none());
    }

    private static Outcome alone(Network network, EngineId engine, Shock shock, String... failing) {
        List<String> all = Stream.concat(shock.failing().stream(), Stream.of(failing)).toList();
        Shock together =
                new Shock(
                        all,
                        shock.equityLoss(),
                        shock.externalAssetLoss(),
                        shock.externalAssetLossShare(),
                        shock.distress());
        return engine.engine(EngineParameters.defaults()).run(network, together, Progress.none());
    }

    private static Shock fifthOfExternalAssets() {
        return new Shock(List.of(), Map.of(), Map.of(), 0.2, Map.of());
    }

    private static Standing standing(RankResult result, EngineId engine, String institution) {
        return result.ranking().stream()
                .filter(s -> s.engine().equals(Ids.of(engine)))
                .filter(s -> s.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void importanceAndVulnerabilityAreThoseOfFailuresOneByOne(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = seed % 2 == 0 ? Shock.defaults() : fifthOfExternalAssets();
        RankResult result = rank(network, RankMode.EACH, shock);
        int n = network.size();
        for (EngineId engine : ENGINES) {
            Outcome before = alone(network, engine, shock);
            double[] share = new double[n];
            int[] failsIn = new int[n];
            for (int k = 0; k < n; k++) {
                String id = network.institutions().id(k);
                Outcome outcome = alone(network, engine, shock, id);
                double importance = 0;
                int failures = 0;
                for (int i = 0; i < n; i++) {
                    double more = outcome.losses()[i] - before.losses()[i];
                    boolean isNew = i != k && outcome.hasFailed(i) && !before.hasFailed(i);
                    importance += i == k ? 0 : more;
                    failures += isNew ? 1 : 0;
                    failsIn[i] += isNew ? 1 : 0;
                    share[i] += i == k ? 0 : more / network.balanceSheets().equity(i) / (n - 1);
                }
                Standing found = standing(result, engine, id);
                assertEquals(importance, found.importance(), TOLERANCE);
                assertEquals(failures, found.failuresCaused(), id + " by " + engine);
            }
            for (int i = 0; i < n; i++) {
                Standing found = standing(result, engine, network.institutions().id(i));
                assertEquals(failsIn[i], found.failsIn());
                double expected = share[i];
                found.vulnerability().ifPresent(v -> assertEquals(expected, v, TOLERANCE));
                boolean hasEquity = network.balanceSheets().equity(i) > 0;
                assertEquals(hasEquity, found.vulnerability().isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPairsLossAndExcessAreThoseOfTheOthers(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = seed % 2 == 0 ? Shock.defaults() : fifthOfExternalAssets();
        RankResult result = rank(network, RankMode.PAIRS, shock);
        for (Pair pair : result.pairs()) {
            EngineId engine =
                    ENGINES.stream()
                            .filter(id -> Ids.of(id).equals(pair.engine()))
                            .findFirst()
                            .orElseThrow();
            Outcome before = alone(network, engine, shock);
            Outcome both = alone(network, engine, shock, pair.first(), pair.second());
            Outcome first = alone(network, engine, shock, pair.first());
            Outcome second = alone(network, engine, shock, pair.second());
            double loss = 0;
            double apart = 0;
            for (int i = 0; i < network.size(); i++) {
                String id = network.institutions().id(i);
                if (!id.equals(pair.first()) && !id.equals(pair.second())) {
                    loss += both.losses()[i] - before.losses()[i];
                    apart += first.losses()[i] + second.losses()[i] - 2 * before.losses()[i];
                }
            }
            assertEquals(loss, pair.loss(), TOLERANCE);
            assertEquals(loss - apart, pair.excess(), TOLERANCE);
        }
    }

    @Test
    void twoHalvesThatOneBankSurvivesAloneAmplifyEachOther() {
        // b2 has claims of 6 on each of b0 and b1 and equity 10: either alone costs it 6, both 10,
        // and its failure then costs b3 its claim of 7.
        Network network =
                RandomNetworks.withEquity(
                        new double[][] {{0, 0, 6, 0}, {0, 0, 6, 0}, {0, 0, 0, 7}, {0, 0, 0, 0}},
                        1,
                        1,
                        10,
                        20);
        Pair found =
                rank(network, RankMode.PAIRS, Shock.defaults()).amplifyingPairs().stream()
                        .filter(pair -> pair.engine().equals("furfine"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new Pair("furfine", 1, "b0", "b1", 17, 12, 5, 1), found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFileIsOfNoConsequence(long seed) {
        Network network = RandomNetworks.of(seed);
        int n = network.size();
        int[] reverse = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        RankResult one = rank(network, RankMode.EACH, Shock.defaults());
        RankResult other =
                rank(RandomNetworks.permuted(network, reverse), RankMode.EACH, Shock.defaults());
        Map<List<String>, Standing> byName = new HashMap<>();
        one.ranking().forEach(s -> byName.put(List.of(s.engine(), s.institution()), s));
        for (Standing standing : other.ranking()) {
            Standing same = byName.get(List.of(standing.engine(), standing.institution()));
            assertEquals(same.place(), standing.place());
            assertEquals(same.importance(), standing.importance(), TOLERANCE);
            assertEquals(same.vulnerabilityPlace(), standing.vulnerabilityPlace());
        }
    }

    @Test
    void runsAgreeToTheLastDigit() {
        Network network = new FitnessNetwork(150, 8, 0.6, 0.2).generate(Seed.DEFAULT);
        RankResult once = rank(network, RankMode.EACH, Shock.defaults());
        assertEquals(once, rank(network, RankMode.EACH, Shock.defaults()));
    }

    @Test
    void withoutExposuresNobodyMattersAndTheRulesSaySo() {
        Network network = RandomNetworks.withEquity(new double[3][3], 1, 2, 3);
        RankResult result = rank(network, RankMode.PAIRS, Shock.defaults());
        assertTrue(result.ranking().stream().allMatch(s -> s.importance() == 0));
        assertTrue(result.ranking().stream().allMatch(s -> s.place() == 1));
        assertTrue(result.pairs().isEmpty());
        assertTrue(result.rules().stream().anyMatch(rule -> rule.contains("no exposures")));
        assertTrue(result.agreement().stream().allMatch(a -> a.spearman().isEmpty()));
    }

    @Test
    void oneWithoutAnEquityFigureFailsInTurnButIsNotBroughtDown() {
        Network network =
                RandomNetworks.withEquity(
                        new double[][] {{0, 5, 4}, {0, 0, 3}, {0, 0, 0}}, 2, 1, Double.NaN);
        RankResult result = rank(network, RankMode.EACH, Shock.defaults());
        Standing outside = standing(result, EngineId.FURFINE, "b2");
        assertEquals(Optional.empty(), outside.vulnerability());
        assertEquals(0, outside.failsIn());
        assertEquals(List.of("b2"), result.outside());
        // b1 loses its equity of 1, b2 its claims of 4 and 3.
        assertEquals(8, standing(result, EngineId.FURFINE, "b0").importance(), TOLERANCE);
    }

    @Test
    void whatFailsAnywayIsNobodysDoing() {
        Network network =
                RandomNetworks.withEquity(
                        new double[][] {{0, 5, 0}, {0, 0, 3}, {0, 0, 0}}, 2, -1, 10);
        RankResult result = rank(network, RankMode.EACH, Shock.defaults());
        assertEquals(0, standing(result, EngineId.FURFINE, "b0").failuresCaused());
        assertEquals(0, standing(result, EngineId.FURFINE, "b1").importance());
        assertFalse(result.beforehand().isEmpty());
    }

    @Test
    void tooManyPairsAreRefusedInWords() {
        Network network = new FitnessNetwork(2_001, 3, 0.5, 0.2).generate(Seed.DEFAULT);
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> rank(network, RankMode.PAIRS, Shock.defaults()));
        assertTrue(refused.getMessage().contains("2,001,000 pairs"), refused.getMessage());
    }

    @Test
    void aCancelledRankingStops() {
        Network network = RandomNetworks.of(1);
        Progress cancelled =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        assertThrows(
                CancellationException.class,
                () -> new RankAnalysis(NETWORK).run(RankParameters.defaults(), inputs, cancelled));
    }
}
