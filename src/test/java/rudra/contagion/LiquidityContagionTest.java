package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.contagion.channels.FundingRule;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.Network;

/** Funding called back against hand calculation, a slow search, and Furfine. */
final class LiquidityContagionTest {
    private static final FundingRule RULE = new FundingRule(0.5, 0.8, 0.5, 0.25, 0.5);

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static LiquidityContagion engine(FundingRule rule, double shock) {
        return new LiquidityContagion(
                rule, new Funding(0.1, shock, Map.of()), DefaultAt.BELOW_ZERO);
    }

    private static Shock shock(long seed) {
        return new Shock(
                seed % 3 == 0 ? List.of("b0") : List.of(), Map.of(), Map.of(), 0.01, Map.of());
    }

    /** b0 lends 12 to b1, b1 lends 4 to b2. */
    private static Network three() {
        double[][] owed = {{0, 0, 0}, {12, 0, 0}, {0, 4, 0}};
        return RandomNetworks.balanced(owed, new double[] {43, 19, 20}, new double[] {50, 10.4, 10})
                .with(BalanceSheetDetail.none(3).withCash(new double[] {4, 5, 10}));
    }

    @Test
    void aRunOnOneDriesUpTheNextAndComesBackAsLosses() {
        // Round 0: 10 are called from b0, which has 4 and sells 8 for the other 6: it loses 2 of 5.
        // Round 1: b0 calls 6 from b1, which has 5: it loses 1/3 of its 0.6 and is distressed.
        // Round 2: b0 calls 9.6; raising 4.6 costs 23/15 and b1 fails. Round 3: b0 loses 6.
        Funding funding = new Funding(0, 0, Map.of("b0", 0.2));
        LiquidityOutcome found =
                new LiquidityContagion(RULE, funding, DefaultAt.BELOW_ZERO)
                        .runWithFunding(three(), Shock.defaults(), Progress.none());
        assertArrayEquals(new double[] {-3, 0.6 - 23 / 15.0, 6}, found.outcome().equity(), 1e-12);
        assertArrayEquals(new int[] {3, 2, -1}, found.outcome().roundOfFailure());
        assertArrayEquals(new int[] {0, 1, -1}, found.path().roundOfShortage());
        assertArrayEquals(new double[] {10, 9.6, 2}, found.path().withdrawn(), 1e-12);
        assertEquals(2, found.outcome().ownLosses()[0], 1e-12);
    }

    @Test
    void whoCannotRaiseTheMoneyFailsThoughItsEquityIsNotGone() {
        Funding funding = new Funding(0, 0, Map.of("b2", 1.0));
        Network network =
                RandomNetworks.balanced(
                        new double[3][3], new double[] {1, 1, 11}, new double[] {0, 0, 10});
        LiquidityOutcome found =
                new LiquidityContagion(RULE, funding, DefaultAt.BELOW_ZERO)
                        .runWithFunding(network, Shock.defaults(), Progress.none());
        // 10 are called; all of its 11 bring 8.25.
        assertTrue(found.path().illiquid()[2]);
        assertEquals(1, found.outcome().losses()[2], 1e-12);
        assertEquals(0, found.outcome().equity()[2], 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingIsCalledBackItIsFurfine(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        Outcome found =
                engine(new FundingRule(0, 0, 0.5, 0.2, 0.6), 0)
                        .run(network, shock(seed), Progress.none());
        Outcome furfine =
                new Furfine(0.4, DefaultAt.BELOW_ZERO).run(network, shock(seed), Progress.none());
        assertArrayEquals(furfine.roundOfFailure(), found.roundOfFailure());
        assertArrayEquals(furfine.equity(), found.equity());
        assertArrayEquals(furfine.losses(), found.losses());
        assertEquals(furfine.rounds(), found.rounds());
    }

    /** One institution at a time, in any order, until nothing changes: the same end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsWhatASlowSearchInAnyOrderFinds(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        LiquidityOutcome found =
                engine(RULE, 0.15).runWithFunding(tables.network(), shock(seed), Progress.none());
        SlowFunding slow = new SlowFunding(tables, shock(seed).failing());
        slow.search(new SplittableRandom(seed));
        for (int i = 0; i < tables.size(); i++) {
            assertEquals(slow.failed[i], found.outcome().hasFailed(i), "b" + i);
            if (!slow.failed[i]) {
                assertEquals(slow.called(i), found.path().withdrawn()[i], 1e-9);
                assertEquals(slow.equity(i), found.outcome().equity()[i], 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderNorUnitMatters(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        int n = tables.size();
        int[] order = IntStream.range(0, n).map(p -> n - 1 - p).toArray();
        Outcome straight = engine(RULE, 0.15).run(tables.network(), shock(seed), Progress.none());
        Network other = tables.rebuilt(order, 0x1p20).network();
        Outcome turned = engine(RULE, 0.15).run(other, shock(seed), Progress.none());
        for (int p = 0; p < n; p++) {
            assertEquals(0x1p20 * straight.equity()[order[p]], turned.equity()[p], 1e-4);
            assertEquals(straight.roundOfFailure()[order[p]], turned.roundOfFailure()[p]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLargerRunNeverLosesLess(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        double before = 0;
        for (double share : new double[] {0, 0.05, 0.1, 0.2, 0.5, 1}) {
            Outcome found = engine(RULE, share).run(network, shock(seed), Progress.none());
            double loss = found.ownLoss() + found.systemLoss();
            assertTrue(loss >= before - 1e-9);
            before = loss;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrailAddsUpToEveryLoss(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        for (double share : new double[] {0.05, 0.15, 1}) {
            Replay replay = engine(RULE, share).replay(network, shock(seed), Progress.none());
            LossTrail trail = replay.trail();
            for (int i = 0; i < network.size(); i++) {
                double sum = trail.itemsOf(i).stream().mapToDouble(item -> item.amount()).sum();
                assertEquals(replay.outcome().losses()[i], sum, 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsToldAddsUpToTheFallOfEquity(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        for (double share : new double[] {0.05, 0.15, 1}) {
            double[] told = new double[network.size()];
            Outcome found =
                    engine(RULE, share)
                            .spread(
                                    ShockedNetwork.of(network, shock(seed)),
                                    new Sum(told),
                                    Progress.none());
            for (int i = 0; i < told.length; i++) {
                double fell = network.balanceSheets().equity(i) - found.equity()[i];
                assertEquals(fell, told[i], 1e-9);
            }
        }
    }

    @Test
    void everythingCalledFromEverybodyEnds() {
        FundingRule all = new FundingRule(1, 1, 0, 0.99, 1);
        Network network = DetailedNetworks.of(7).network();
        Outcome found = engine(all, 1).run(network, Shock.defaults(), Progress.none());
        assertTrue(found.rounds() <= 3 * network.size() + 1);
    }

    @Test
    void sharesThatAreNoneAreRefusedInWords() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            AnalysisException refused =
                    assertThrows(
                            AnalysisException.class,
                            () ->
                                    engine(RULE, wrong)
                                            .run(three(), Shock.defaults(), Progress.none()));
            assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        }
        assertThrows(IllegalArgumentException.class, () -> new FundingRule(1, 1, 0.5, 1, 0));
    }

    private record Sum(double[] told) implements LossRecorder {
        @Override
        public boolean isRecording() {
            return true;
        }

        @Override
        public void add(int round, int bearer, Channel channel, int source, double amount) {
            told[bearer] += amount;
        }
    }
}
