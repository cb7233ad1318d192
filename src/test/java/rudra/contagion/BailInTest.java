package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.channels.BailInRule;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Network;

/** Bail-in against hand calculation, and what holds for every network. */
final class BailInTest {
    private static final BailInScope JUNIOR = new BailInScope(1, 0, 0, 0);

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static BailIn engine(boolean isConversion) {
        return new BailIn(
                new BailInRule(0.02, 0.04, 0.06, isConversion, 0.6),
                new BailInScope(1, 1, 0, 0),
                DefaultAt.BELOW_ZERO);
    }

    private static BailIn plain(boolean isConversion) {
        return new BailIn(
                new BailInRule(0, 0, 0.05, isConversion, 1), JUNIOR, DefaultAt.BELOW_ZERO);
    }

    private static Shock shock(long seed) {
        return new Shock(
                seed % 3 == 0 ? List.of("b0") : List.of(), Map.of(), Map.of(), 0.06, Map.of());
    }

    /** b0 owes 10 of junior debt to each of the others, b1 owes 3 to b2; the rest is senior. */
    private static Network three() {
        double[][] none = new double[3][3];
        double[][] junior = {{0, 10, 10}, {0, 0, 3}, {0, 0, 0}};
        double[] outside = {70, 16, 29};
        return RandomNetworks.balanced(junior, new double[] {100, 9.5, 20}, outside)
                .with(
                        BalanceSheetDetail.none(3)
                                .withDebtClasses(
                                        List.of(
                                                new DebtClass(
                                                        Exposures.ofLiabilities(none), outside),
                                                new DebtClass(
                                                        Exposures.ofLiabilities(junior),
                                                        new double[3]))));
    }

    private static Shock loss(double amount) {
        return new Shock(List.of(), Map.of("b0", amount), Map.of(), 0, Map.of());
    }

    @Test
    void convertedCreditorsLoseOnlyWhatEquityWasBelowZero() {
        // b0: 10 − 12 = −2 with assets of 88; 6.4 of its 20 brings it to 5 % of 88. Its creditors
        // lose 1 each, and get shares worth 2.2. b1: 0.5 − 1 with 18.5; 1.425 of 3, b2 loses 0.5.
        BailInOutcome found = plain(true).runWithDebts(three(), loss(12), Progress.none());
        assertArrayEquals(new double[] {4.4, 0.925, 2.5}, found.outcome().equity(), 1e-12);
        assertArrayEquals(new double[] {6.4, 1.425, 0}, found.path().bailedIn(), 1e-12);
        assertArrayEquals(new double[] {2, 0.5, 0}, found.path().creditorsLost(), 1e-12);
        assertArrayEquals(new int[] {0, 1, -1}, found.path().firstRound());
        assertArrayEquals(new int[] {-1, -1, -1}, found.outcome().roundOfFailure());
    }

    @Test
    void writtenDownCreditorsLoseAllThatTheBankGains() {
        // They lose 3.2 each; b1: 0.5 − 3.2, all its 3 are written down and leave 0.3; b2 fails.
        BailInOutcome found = plain(false).runWithDebts(three(), loss(12), Progress.none());
        assertArrayEquals(new double[] {4.4, 0.3, -2.2}, found.outcome().equity(), 1e-12);
        assertArrayEquals(found.path().bailedIn(), found.path().creditorsLost());
        assertArrayEquals(new int[] {-1, -1, 2}, found.outcome().roundOfFailure());
    }

    @Test
    void sharesGotByConversionFallWithTheIssuerLater() {
        // b0 is bailed in, b1 holds its shares. b2 fails a round later and costs b0 3 more, so that
        // 3/4.4 of what b1's shares of b0 are worth is gone; what is left of debts does not suffer.
        double[][] junior = {{0, 20, 0}, {0, 0, 0}, {0, 0, 0}};
        double[][] senior = {{0, 0, 0}, {0, 0, 2}, {3, 0, 0}};
        double[] outside = {73, 5, 9};
        double[][] owed = {{0, 20, 0}, {0, 0, 2}, {3, 0, 0}};
        Network network =
                RandomNetworks.balanced(owed, new double[] {100, 3, 10.5}, outside)
                        .with(
                                BalanceSheetDetail.none(3)
                                        .withDebtClasses(
                                                List.of(
                                                        new DebtClass(
                                                                Exposures.ofLiabilities(senior),
                                                                outside),
                                                        new DebtClass(
                                                                Exposures.ofLiabilities(junior),
                                                                new double[3]))));
        // b0: 103 − 93 = 10; b2: 12.5 − 12 = 0.5 and fails by decree in round 0.
        Shock shock = new Shock(List.of("b2"), Map.of("b0", 12.0), Map.of(), 0, Map.of());
        BailInOutcome found = plain(true).runWithDebts(network, shock, Progress.none());
        // Round 0: −2 with 91 of assets, 4.55 wanted: 6.55 taken, b1 loses 2 and holds all 4.55.
        // Round 1: b0 loses 3 and stands at 1.55; b1 loses 3 more on its shares in round 2.
        assertEquals(1.55, found.outcome().equity()[0], 1e-12);
        double before = 3 + 20 - 5 - 2;
        assertEquals(before - 2 - 3, found.outcome().equity()[1], 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutDebtsToBailInItIsFurfine(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        BailIn nothing =
                new BailIn(
                        new BailInRule(0.02, 0.02, 0.05, true, 0.6),
                        new BailInScope(0, 0, 0, 0),
                        DefaultAt.BELOW_ZERO);
        Outcome found = nothing.run(network, shock(seed), Progress.none());
        Outcome furfine =
                new Furfine(0.4, DefaultAt.BELOW_ZERO).run(network, shock(seed), Progress.none());
        assertArrayEquals(furfine.roundOfFailure(), found.roundOfFailure());
        assertArrayEquals(furfine.equity(), found.equity(), 1e-12);
        assertEquals(furfine.rounds(), found.rounds());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatABankGainsItsCreditorsGiveUp(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        for (boolean isConversion : new boolean[] {true, false}) {
            BailIn engine = engine(isConversion);
            BailInOutcome found = engine.runWithDebts(network, shock(seed), Progress.none());
            Told told = new Told(network.size());
            engine.spread(ShockedNetwork.of(network, shock(seed)), told, Progress.none());
            for (int i = 0; i < network.size(); i++) {
                double inside = found.path().creditorsLost()[i] - found.path().outsideLost()[i];
                assertEquals(inside, told.lostOn[i], 1e-9);
                assertEquals(found.path().bailedIn()[i], told.gained[i], 1e-9);
                double shares = found.path().bailedIn()[i] - found.path().creditorsLost()[i];
                assertTrue(shares >= -1e-12 && (isConversion || Math.abs(shares) < 1e-12));
                double fell = network.balanceSheets().equity(i) - found.outcome().equity()[i];
                assertEquals(fell, told.sum[i], 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderNorUnitMatters(long seed) {
        DetailedNetworks tables = DetailedNetworks.of(seed);
        int n = tables.size();
        int[] order = IntStream.range(0, n).map(p -> n - 1 - p).toArray();
        for (boolean isConversion : new boolean[] {true, false}) {
            Outcome straight =
                    engine(isConversion).run(tables.network(), shock(seed), Progress.none());
            Network other = tables.rebuilt(order, 0x1p20).network();
            Outcome turned = engine(isConversion).run(other, shock(seed), Progress.none());
            for (int p = 0; p < n; p++) {
                assertEquals(0x1p20 * straight.equity()[order[p]], turned.equity()[p], 1e-4);
                assertEquals(straight.roundOfFailure()[order[p]], turned.roundOfFailure()[p]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrailAddsUpToEveryLoss(long seed) {
        Network network = DetailedNetworks.of(seed).network();
        for (boolean isConversion : new boolean[] {true, false}) {
            BailIn engine = engine(isConversion);
            Replay replay = engine.replay(network, shock(seed), Progress.none());
            LossTrail trail = replay.trail();
            for (int i = 0; i < network.size(); i++) {
                double sum = trail.itemsOf(i).stream().mapToDouble(item -> item.amount()).sum();
                assertEquals(replay.outcome().losses()[i], sum, 1e-9);
            }
            assertTrue(replay.outcome().converged());
        }
    }

    @Test
    void banksThatOwnEachOtherAfterConversionComeToAnEnd() {
        // Each ends up owning nearly all of the other, and a third bank's failure hits both.
        double[][] owed = {{0, 50, 0}, {50, 0, 0}, {8, 8, 0}};
        Network network = RandomNetworks.withEquity(owed, 1, 1, 0.5);
        BailIn engine =
                new BailIn(
                        new BailInRule(0, 0, 0.5, true, 1),
                        new BailInScope(0, 0, 1, 1),
                        DefaultAt.BELOW_ZERO);
        Shock shock = new Shock(List.of("b2"), Map.of("b0", 2.0, "b1", 2.0), Map.of(), 0, Map.of());
        Outcome found = engine.run(network, shock, Progress.none());
        assertTrue(found.rounds() < 10_000);
        assertTrue(found.converged());
    }

    @Test
    void byDecreeThereIsNoBailIn() {
        BailInOutcome found =
                plain(true).runWithDebts(three(), Shock.failing("b0"), Progress.none());
        assertEquals(0, found.path().bailedIn()[0]);
        assertTrue(found.outcome().hasFailed(0));
        assertTrue(found.outcome().losses()[2] > 0);
        assertFalse(plain(true).run(three(), Shock.defaults(), Progress.none()).hasFailed(0));
    }

    @Test
    void aMinimumAboveTheTargetIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new BailInRule(0.06, 0.06, 0.05, true, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BailInRule(Double.NaN, 0.06, 0.05, true, 1));
    }

    /** What the engine tells of bail-ins, by issuer, and of all, by bearer. */
    private static final class Told implements LossRecorder {
        private final double[] lostOn;
        private final double[] gained;
        private final double[] sum;

        Told(int n) {
            lostOn = new double[n];
            gained = new double[n];
            sum = new double[n];
        }

        @Override
        public boolean isRecording() {
            return true;
        }

        @Override
        public void add(int round, int bearer, Channel channel, int source, double amount) {
            sum[bearer] += amount;
            if (channel == Channel.CONVERSION && bearer == source) {
                gained[bearer] -= amount;
            } else if (channel == Channel.CONVERSION) {
                lostOn[source] += amount;
            }
        }
    }
}
