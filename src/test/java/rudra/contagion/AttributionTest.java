package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.Contribution;
import rudra.contagion.trail.LossItem;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.Network;

/** Every loss is told whole, whatever the engine, the network and the shock. */
final class AttributionTest {
    private static final double[] UNITS = {1, 0x1p40, 1e-9};

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    static List<ContagionEngine> engines() {
        return EveryEngine.all();
    }

    @Test
    void noEngineIsLeftOut() {
        assertTrue(EveryEngine.isEvery());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAmountsOfEveryInstitutionAddUpToItsLoss(long seed) {
        for (double unit : UNITS) {
            for (ContagionEngine engine : engines()) {
                Replay replay = replay(engine, RandomCrises.of(seed, unit));
                double[] losses = replay.outcome().losses();
                for (int i = 0; i < losses.length; i++) {
                    double sum = sum(replay.trail().itemsOf(i));
                    double gross =
                            replay.trail().itemsOf(i).stream()
                                    .mapToDouble(item -> Math.abs(item.amount()))
                                    .sum();
                    double tolerance = 1e-14 * gross;
                    assertEquals(losses[i], sum, tolerance, engine.id() + " " + i);
                    List<Contribution> bars = replay.trail().waterfall(i);
                    double bar = bars.stream().mapToDouble(Contribution::amount).sum();
                    assertEquals(losses[i], bar, tolerance, engine.id() + " " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutTheCapTheyAddUpToTheFallOfEquity(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        for (ContagionEngine engine : engines()) {
            // DebtRank caps as it goes; clearing by layers counts equity held before the shock.
            boolean isOther =
                    engine instanceof DebtRank
                            || engine instanceof SeniorityClearing
                            || engine instanceof CrossHoldings;
            Replay replay = replay(engine, crisis);
            for (int i = 0; i < crisis.network().size() && !isOther; i++) {
                double fall =
                        crisis.network().balanceSheets().equity(i) - replay.outcome().equity()[i];
                if (!Double.isNaN(fall)) {
                    double told =
                            replay.trail().itemsOf(i).stream()
                                    .filter(item -> item.channel() != Channel.BEYOND_EQUITY)
                                    .mapToDouble(LossItem::amount)
                                    .sum();
                    assertEquals(fall, told, 1e-9, engine.id() + " " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsBeyondEquityUnlessAllEquityIsGone(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        for (ContagionEngine engine : engines()) {
            Replay replay = replay(engine, crisis);
            for (int i = 0; i < crisis.network().size(); i++) {
                double after = replay.outcome().equity()[i];
                // Who gains by a bail-in has what it gained beyond its equity taken off again.
                boolean gains = after > crisis.network().balanceSheets().equity(i) - 1e-9;
                if (after > 1e-9 && !gains) {
                    assertTrue(
                            replay.trail().itemsOf(i).stream()
                                    .noneMatch(item -> item.channel() == Channel.BEYOND_EQUITY),
                            engine.id() + " " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCreditorsLoseIsWhatTheDebtorDoesNotPay(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        double[] debts = crisis.network().exposures().totalDebts();
        for (ContagionEngine engine : engines()) {
            Replay replay = replay(engine, crisis);
            if (replay.outcome().payments().isPresent()) {
                double[] paid = replay.outcome().payments().get().interbank();
                double[] lost = claimsLostOn(replay.trail());
                for (int j = 0; j < debts.length; j++) {
                    assertEquals(debts[j] - paid[j], lost[j], 1e-9, engine.id() + " " + j);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverFailsHasLostItsEquityByThatRoundAndNotBefore(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = RandomNetworks.shock(seed);
        for (ContagionEngine engine :
                List.of(
                        new EisenbergNoe(Seniority.PARI_PASSU),
                        new ThresholdCascade(0, DefaultAt.BELOW_ZERO),
                        new LinearDebtRank(DefaultAt.BELOW_ZERO))) {
            Replay replay = replay(engine, new RandomCrises(network, shock));
            for (int i = 0; i < network.size(); i++) {
                int round = replay.outcome().roundOfFailure()[i];
                double equity = network.balanceSheets().equity(i);
                if (equity > 0 && round > 0) {
                    double[] then = replay.trail().lossesUntil(round);
                    double[] before = replay.trail().lossesUntil(round - 1);
                    assertEquals(equity, then[i], 1e-9, engine.id() + " " + i);
                    assertTrue(before[i] <= equity + 1e-9, engine.id() + " " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listeningChangesNothing(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        for (ContagionEngine engine : engines()) {
            Outcome silent = engine.run(crisis.network(), crisis.shock(), Progress.none());
            Outcome told = replay(engine, crisis).outcome();
            assertArrayEquals(silent.losses(), told.losses());
            assertArrayEquals(silent.equity(), told.equity());
            assertArrayEquals(silent.ownLosses(), told.ownLosses());
            assertArrayEquals(silent.roundOfFailure(), told.roundOfFailure());
            assertEquals(silent.residual(), told.residual());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theViewsOfTheTrailTellTheSame(long seed) {
        for (ContagionEngine engine : engines()) {
            LossTrail trail = replay(engine, RandomCrises.of(seed, 1)).trail();
            double byInstitution = 0;
            double byLinks = 0;
            double byRounds = 0;
            double byChannels = 0;
            for (int i = 0; i < trail.size(); i++) {
                byInstitution += sum(trail.itemsOf(i));
                for (int j = 0; j < trail.size(); j++) {
                    byLinks += sum(trail.through(i, j));
                }
            }
            for (int r = 0; r <= trail.lastRound(); r++) {
                byRounds += sum(trail.itemsIn(r));
            }
            for (Channel channel : Channel.values()) {
                byChannels += trail.total(channel);
            }
            double links =
                    Arrays.stream(Channel.values())
                            .filter(c -> c.source() == Channel.Source.INSTITUTION)
                            .mapToDouble(trail::total)
                            .sum();
            assertEquals(links, byLinks, 1e-9, engine.id());
            assertEquals(byInstitution, byRounds, 1e-9, engine.id());
            assertEquals(byInstitution, byChannels, 1e-9, engine.id());
        }
    }

    private static double[] claimsLostOn(LossTrail trail) {
        double[] lost = new double[trail.size()];
        for (int k = 0; k < trail.count(); k++) {
            LossItem item = trail.item(k);
            if (item.channel() == Channel.CLAIM) {
                lost[item.source()] += item.amount();
            }
        }
        return lost;
    }

    private static double sum(List<LossItem> items) {
        return items.stream().mapToDouble(LossItem::amount).sum();
    }

    private static Replay replay(ContagionEngine engine, RandomCrises crisis) {
        return engine.replay(crisis.network(), crisis.shock(), Progress.none());
    }
}
