package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SquareRootImpact;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossItem;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.Exposures;

/** What is lost by a channel is lost once, whoever stands where and in whatever unit. */
final class ConservationTest {
    private static final double LARGE_UNIT = 0x1p30;

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static Replay replay(ContagionEngine engine, RandomCrises crisis) {
        return engine.replay(crisis.network(), crisis.shock(), Progress.none());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoHasFailedCostsItsCreditorsAllButWhatIsRecovered(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        CommonAssets falling = new CommonAssets(Map.of("bonds", 0.1), 0.6, Map.of());
        double[] debts = crisis.network().exposures().totalDebts();
        for (ContagionEngine engine :
                List.of(
                        new Furfine(0.25, DefaultAt.BELOW_ZERO),
                        new ThresholdCascade(0.25, DefaultAt.ZERO),
                        new CombinedChannels(
                                0.25, DefaultAt.BELOW_ZERO, falling, Optional.empty()))) {
            Replay replay = replay(engine, crisis);
            double[] lost = claimsLost(replay.trail());
            for (int j = 0; j < debts.length; j++) {
                double due = replay.outcome().hasFailed(j) ? 0.75 * debts[j] : 0;
                assertEquals(due, lost[j], 1e-11, engine.id() + " " + j);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allCreditorsOfOneDebtorLoseTheSameShare(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        for (ContagionEngine engine : EveryEngine.all()) {
            // Ranks differ by creditor; what DebtRank counts of a link ends at the equity.
            boolean isOther =
                    engine instanceof SeniorityClearing
                            || engine instanceof DebtRank
                            || engine instanceof BailIn;
            if (!isOther) {
                assertSameShare(replay(engine, crisis).trail(), crisis.network().exposures());
            }
        }
    }

    private static void assertSameShare(LossTrail trail, Exposures exposures) {
        for (int j = 0; j < trail.size(); j++) {
            double share = Double.NaN;
            for (int k = exposures.debtsStart(j); k < exposures.debtsStart(j + 1); k++) {
                double lost = 0;
                for (LossItem item : trail.through(exposures.debtCreditor(k), j)) {
                    lost += item.channel() == Channel.CLAIM ? item.amount() : 0;
                }
                double found = lost / exposures.debtAmount(k);
                assertTrue(found >= -1e-12 && found <= 1 + 1e-12, "no more than the claim");
                assertEquals(Double.isNaN(share) ? found : share, found, 1e-11);
                share = found;
            }
        }
    }

    /** Who sells bears the fall as well; only the mean of prices may leave it some of that. */
    @ParameterizedTest
    @MethodSource("seeds")
    void allWhoHoldAClassLoseTheSameShareOfIt(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        for (ContagionEngine engine : EveryEngine.all()) {
            LossTrail trail = replay(engine, crisis).trail();
            double[][] lost = new double[trail.size()][3];
            boolean[][] hasSold = new boolean[trail.size()][3];
            for (int k = 0; k < trail.count(); k++) {
                LossItem item = trail.item(k);
                if (item.channel().source() == Channel.Source.ASSET_CLASS) {
                    lost[item.bearer()][item.source()] += item.amount();
                    hasSold[item.bearer()][item.source()] |= item.channel() == Channel.SALE;
                }
            }
            assertHoldersAlike(crisis, engine, lost, hasSold);
        }
    }

    private static void assertHoldersAlike(
            RandomCrises crisis, ContagionEngine engine, double[][] lost, boolean[][] hasSold) {
        double[] fall = {Double.NaN, Double.NaN, Double.NaN};
        var held = crisis.network().detail().holdings();
        for (int i = 0; i < lost.length; i++) {
            for (int k = held.start(i); k < held.start(i + 1); k++) {
                int c = held.assetClass(k);
                double share = lost[i][c] / held.amount(k);
                boolean isPaidMore = engine instanceof LeverageTargetingSale && hasSold[i][c];
                if (held.amount(k) > 0 && !isPaidMore) {
                    assertEquals(Double.isNaN(fall[c]) ? share : fall[c], share, 1e-9);
                    fall[c] = share;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInstitutionsMovesTheTrailAlong(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        int[] order = order(crisis.network().size(), seed);
        RandomCrises turned = TurnedCrises.of(crisis, order);
        for (ContagionEngine engine : EveryEngine.all()) {
            Replay straight = replay(engine, crisis);
            Replay other = replay(engine, turned);
            assertSame(straight.trail(), other.trail(), order, 1, engine.id());
            for (int p = 0; p < order.length; p++) {
                double expected = straight.outcome().losses()[order[p]];
                assertEquals(expected, other.outcome().losses()[p], 1e-11, engine.id());
                assertEquals(
                        straight.outcome().roundOfFailure()[order[p]],
                        other.outcome().roundOfFailure()[p],
                        engine.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theUnitMultipliesEveryAmountOfTheTrail(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        RandomCrises large = RandomCrises.of(seed, LARGE_UNIT);
        int[] order = IntStream.range(0, crisis.network().size()).toArray();
        for (ContagionEngine engine : EveryEngine.all()) {
            // Its coefficient is a fall for each unit that is sold, so it scales as well.
            ContagionEngine rescaled =
                    engine instanceof SquareRootSale sale
                            ? new SquareRootSale(
                                    sale.rule(),
                                    sale.impactCoefficient() / LARGE_UNIT,
                                    divided(sale.impactCoefficientByClass()))
                            : engine;
            Replay one = replay(engine, crisis);
            Replay other = replay(rescaled, large);
            assertSame(one.trail(), other.trail(), order, LARGE_UNIT, engine.id());
            assertArrayEquals(
                    one.outcome().roundOfFailure(), other.outcome().roundOfFailure(), engine.id());
        }
    }

    private static Map<String, Double> divided(Map<String, Double> coefficients) {
        Map<String, Double> divided = new HashMap<>();
        coefficients.forEach((name, value) -> divided.put(name, value / LARGE_UNIT));
        return divided;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSaleThatMovesNoPriceCostsNothingBesidesTheShock(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        CommonAssets still = new CommonAssets(Map.of("bonds", 0.1), 0, Map.of());
        for (ContagionEngine engine :
                List.of(
                        new SquareRootSale(new SquareRootImpact(3), 0, Map.of()),
                        new LeverageTargetingSale(
                                new LeverageTargeting(0.03, 0.3, 0.5, 6),
                                Map.of("bonds", 0.1),
                                0,
                                0.5),
                        new CombinedChannels(1, DefaultAt.BELOW_ZERO, still, Optional.empty()))) {
            Replay replay = replay(engine, crisis);
            assertArrayEquals(
                    replay.outcome().ownLosses(), replay.outcome().losses(), 1e-12, engine.id());
            for (int k = 0; k < replay.trail().count(); k++) {
                LossItem item = replay.trail().item(k);
                boolean isMoved = item.channel().source() == Channel.Source.ASSET_CLASS;
                assertTrue(!isMoved || item.round() == 0 || item.amount() == 0, engine.id());
            }
        }
    }

    private static double[] claimsLost(LossTrail trail) {
        double[] lost = new double[trail.size()];
        for (int k = 0; k < trail.count(); k++) {
            LossItem item = trail.item(k);
            if (item.channel() == Channel.CLAIM) {
                lost[item.source()] += item.amount();
            }
        }
        return lost;
    }

    private static int[] order(int n, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private record Way(int bearer, Channel channel, int source) {}

    private static Map<Way, Double> ways(LossTrail trail, int[] order) {
        Map<Way, Double> sums = new HashMap<>();
        for (int k = 0; k < trail.count(); k++) {
            LossItem item = trail.item(k);
            boolean isLink = item.channel().source() == Channel.Source.INSTITUTION;
            int source = isLink ? order[item.source()] : item.source();
            sums.merge(
                    new Way(order[item.bearer()], item.channel(), source),
                    item.amount(),
                    Double::sum);
        }
        return sums;
    }

    private static void assertSame(
            LossTrail expected, LossTrail found, int[] order, double factor, String engine) {
        int[] same = IntStream.range(0, order.length).toArray();
        Map<Way, Double> first = ways(expected, same);
        Map<Way, Double> second = ways(found, order);
        Set<Way> all = new HashSet<>(first.keySet());
        all.addAll(second.keySet());
        for (Way way : all) {
            double amount = factor * first.getOrDefault(way, 0.0);
            assertEquals(
                    amount,
                    second.getOrDefault(way, 0.0),
                    1e-11 * Math.max(factor, Math.abs(amount)),
                    engine + " " + way);
        }
    }
}
