package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.contagion.channels.Deleveraging;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SalePath;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.Network;

/** Claims and fire sales together, against each alone and against a slow search. */
final class CombinedChannelsTest {
    private static final CommonAssets NO_IMPACT = new CommonAssets(Map.of(), 0, Map.of());
    private static final CommonAssets IMPACT =
            new CommonAssets(Map.of("bonds", 0.05), 0.4, Map.of("shares", 0.8));

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static CombinedChannels engine(
            double recovery, CommonAssets assets, Optional<Deleveraging> deleveraging) {
        return new CombinedChannels(recovery, DefaultAt.BELOW_ZERO, assets, deleveraging);
    }

    private static CombinedChannels full(double impact) {
        return engine(
                0.4,
                new CommonAssets(Map.of("bonds", 0.05), impact, Map.of()),
                Optional.of(new Deleveraging(12, 9)));
    }

    private static Shock shock(long seed) {
        return new Shock(
                seed % 3 == 0 ? List.of("b0") : List.of(), Map.of(), Map.of(), 0.02, Map.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutMarketImpactItIsFurfineToTheLastBit(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        Outcome furfine =
                new Furfine(0.4, DefaultAt.BELOW_ZERO).run(network, shock(seed), Progress.none());
        for (Optional<Deleveraging> rule :
                List.of(Optional.<Deleveraging>empty(), Optional.of(new Deleveraging(9, 8)))) {
            Outcome combined =
                    engine(0.4, NO_IMPACT, rule).run(network, shock(seed), Progress.none());
            assertArrayEquals(furfine.roundOfFailure(), combined.roundOfFailure());
            assertArrayEquals(furfine.equity(), combined.equity());
            assertArrayEquals(furfine.losses(), combined.losses());
            assertArrayEquals(furfine.ownLosses(), combined.ownLosses());
            assertEquals(furfine.rounds(), combined.rounds());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereAllOfAClaimIsRecoveredItIsAFireSaleAlone(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        CombinedOutcome combined =
                engine(1, new CommonAssets(Map.of("bonds", 0.1), 0.7, Map.of()), Optional.empty())
                        .runWithPrices(network, shock(seed), Progress.none());
        FireSaleStart start = FireSaleStart.of(network, shock(seed), 0);
        // The fall by a twentieth that means the same: −ln(1 − fall)/0.05 = 0.7.
        double[] impact = new double[3];
        Arrays.fill(impact, -Math.expm1(-0.7 * 0.05));
        SalePath sale =
                new LeverageTargeting(0, 0, 1, 40)
                        .run(
                                start.books(),
                                new double[] {0.9, 1, 1},
                                impact,
                                start.failing(),
                                Progress.none());
        assertArrayEquals(sale.finalPrices(), combined.path().prices(), 1e-12);
        for (int i = 0; i < network.size(); i++) {
            assertEquals(sale.stepOfDefault()[i] >= 0, combined.outcome().hasFailed(i));
        }
    }

    /** One institution at a time, in any order, until nothing changes: the same least end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsWhatASlowSearchInAnyOrderFinds(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        for (boolean shrinks : new boolean[] {false, true}) {
            Optional<Deleveraging> rule =
                    shrinks ? Optional.of(new Deleveraging(12, 9)) : Optional.empty();
            CombinedOutcome found =
                    engine(0.3, IMPACT, rule)
                            .runWithPrices(tables.network(), shock(seed), Progress.none());
            SlowCombined slow = new SlowCombined(tables, shock(seed).failing(), shrinks);
            slow.search(new SplittableRandom(seed));
            assertArrayEquals(slow.prices(), found.path().prices(), 1e-9);
            for (int i = 0; i < tables.size(); i++) {
                assertEquals(slow.failed[i], found.outcome().hasFailed(i), "b" + i);
                assertEquals(slow.equity(i), found.outcome().equity()[i], 1e-8);
            }
            assertTrue(found.outcome().converged());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderNorUnitMatters(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        int n = tables.size();
        int[] order = IntStream.range(0, n).map(p -> (p * 7 + 3) % n).toArray();
        if (IntStream.of(order).distinct().count() < n) {
            order = IntStream.range(0, n).map(p -> n - 1 - p).toArray();
        }
        Outcome straight = full(0.5).run(tables.network(), shock(seed), Progress.none());
        Outcome other =
                full(0.5)
                        .run(tables.rebuilt(order, 0x1p20).network(), shock(seed), Progress.none());
        for (int p = 0; p < n; p++) {
            assertEquals(0x1p20 * straight.losses()[order[p]], other.losses()[p], 1e-4);
            assertEquals(straight.roundOfFailure()[order[p]], other.roundOfFailure()[p]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreImpactOrALargerShockNeverLosesLess(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        double before = 0;
        for (double impact : new double[] {0, 0.2, 0.5, 1, 3}) {
            double loss = loss(full(impact).run(network, shock(seed), Progress.none()));
            assertTrue(loss >= before - 1e-9);
            before = loss;
        }
        before = 0;
        for (double share : new double[] {0, 0.01, 0.03, 0.1, 0.3}) {
            Shock larger = new Shock(List.of(), Map.of(), Map.of(), share, Map.of());
            double loss = loss(full(0.5).run(network, larger, Progress.none()));
            assertTrue(loss >= before - 1e-9);
            before = loss;
        }
    }

    private static double loss(Outcome outcome) {
        return outcome.ownLoss() + outcome.systemLoss();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAClassLosesIsWhatItsHoldersLose(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        Network network = tables.network();
        CombinedOutcome found = full(0.5).runWithPrices(network, shock(seed), Progress.none());
        Recorded recorded = new Recorded(3);
        full(0.5).spread(ShockedNetwork.of(network, shock(seed)), recorded, Progress.none());
        for (int c = 0; c < 3; c++) {
            double held = 0;
            for (double[] row : tables.held()) {
                held += row[c];
            }
            double fall = 1 - found.path().prices()[c];
            assertEquals(held * fall, recorded.byClass[c], 1e-9);
        }
        for (int i = 0; i < tables.size(); i++) {
            double fell = tables.equity()[i] - found.outcome().equity()[i];
            assertEquals(fell, recorded.byBearer.getOrDefault(i, 0.0), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrailAddsUpToEveryLoss(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        Replay replay = full(0.5).replay(network, shock(seed), Progress.none());
        LossTrail trail = replay.trail();
        for (int i = 0; i < network.size(); i++) {
            double sum = trail.itemsOf(i).stream().mapToDouble(item -> item.amount()).sum();
            assertEquals(replay.outcome().losses()[i], sum, 1e-9);
        }
        assertArrayEquals(
                full(0.5).run(network, shock(seed), Progress.none()).losses(),
                replay.outcome().losses());
    }

    @Test
    void theNetworkNeedsHoldings() {
        Network network = RandomNetworks.of(1);
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> full(1).run(network, Shock.defaults(), Progress.none()));
        assertEquals(AnalysisException.Sort.INPUT, refused.sort());
    }

    @Test
    void unknownClassesAndNumbersThatAreNoneAreRefusedInWords() {
        Network network = DetailedNetworks.of(1).network();
        for (CommonAssets wrong :
                List.of(
                        new CommonAssets(Map.of("gold", 0.1), 1, Map.of()),
                        new CommonAssets(Map.of("bonds", -0.1), 1, Map.of()),
                        new CommonAssets(Map.of("bonds", 1.5), 1, Map.of()),
                        new CommonAssets(Map.of("bonds", Double.NaN), 1, Map.of()),
                        new CommonAssets(Map.of(), Double.NaN, Map.of()),
                        new CommonAssets(Map.of(), -1, Map.of()),
                        new CommonAssets(Map.of(), 1, Map.of("gold", 1.0)))) {
            AnalysisException refused =
                    assertThrows(
                            AnalysisException.class,
                            () ->
                                    engine(0, wrong, Optional.empty())
                                            .run(network, Shock.defaults(), Progress.none()));
            assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        }
    }

    @Test
    void pricesAtZeroAndEndlessImpactEnd() {
        Network network = DetailedNetworks.of(4).network();
        CommonAssets worthless =
                new CommonAssets(Map.of("bonds", 1.0, "loans", 1.0, "shares", 1.0), 1e9, Map.of());
        CombinedOutcome found =
                engine(0, worthless, Optional.of(new Deleveraging(2, 1)))
                        .runWithPrices(network, Shock.defaults(), Progress.none());
        assertArrayEquals(new double[3], found.path().prices());
        assertTrue(found.outcome().converged());
    }

    /** Adds up what is told: by class for prices and sales, by bearer for all. */
    private static final class Recorded implements LossRecorder {
        private final double[] byClass;
        private final Map<Integer, Double> byBearer = new HashMap<>();

        Recorded(int classes) {
            byClass = new double[classes];
        }

        @Override
        public boolean isRecording() {
            return true;
        }

        @Override
        public void add(int round, int bearer, Channel channel, int source, double amount) {
            byBearer.merge(bearer, amount, Double::sum);
            if (channel == Channel.PRICE || channel == Channel.SALE) {
                byClass[source] += amount;
            }
        }
    }
}
