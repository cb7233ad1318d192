package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;
import rudra.network.Network;

/** What holds for every network, held on many random ones. */
final class EnginePropertiesTest {
    private static final EisenbergNoe CLEARING = new EisenbergNoe(Seniority.PARI_PASSU);

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    static List<ContagionEngine> engines() {
        return List.of(
                CLEARING,
                new EisenbergNoe(Seniority.EXTERNAL_SENIOR),
                new RogersVeraart(0.5, 0.5, Seniority.PARI_PASSU),
                new RogersVeraart(0.9, 0.3, Seniority.EXTERNAL_SENIOR),
                new Furfine(0.3, DefaultAt.BELOW_ZERO),
                new ThresholdCascade(0, DefaultAt.BELOW_ZERO),
                new DebtRank(DefaultAt.BELOW_ZERO),
                new LinearDebtRank(DefaultAt.BELOW_ZERO));
    }

    private static Outcome run(ContagionEngine engine, Network network, long seed) {
        return engine.run(network, RandomNetworks.shock(seed), Progress.none());
    }

    private static Outcome clear(ContagionEngine engine, long seed) {
        return run(engine, RandomNetworks.of(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paymentsLieBetweenNothingAndWhatIsOwed(long seed) {
        Network network = RandomNetworks.of(seed);
        double[] debts = network.exposures().totalDebts();
        for (ContagionEngine engine : engines().subList(0, 4)) {
            Payments payments = run(engine, network, seed).payments().orElseThrow();
            for (int i = 0; i < debts.length; i++) {
                double owed = debts[i] + network.balanceSheets().externalLiabilities(i);
                assertTrue(payments.interbank()[i] >= 0 && payments.interbank()[i] <= debts[i]);
                assertTrue(payments.total()[i] >= 0 && payments.total()[i] <= owed * (1 + 1e-15));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutCostsWhatIsPaidAndWhatRemainsIsWhatWasThere(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = RandomNetworks.shock(seed);
        Payments payments = clear(CLEARING, seed).payments().orElseThrow();
        double there = 0;
        double remains = 0;
        for (int i = 0; i < network.size(); i++) {
            boolean decreed = shock.failing().contains("b" + i);
            double assets = network.balanceSheets().externalAssets(i);
            there += decreed ? 0 : assets * (1 - shock.externalAssetLossShare());
            double toOutside = payments.total()[i] - payments.interbank()[i];
            remains += toOutside + Math.max(0, payments.netWorth()[i]);
        }
        assertEquals(there, remains, 1e-11);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clearingIsWhatASlowIterationFromFullPaymentFinds(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = RandomNetworks.shock(seed);
        for (double kept : new double[] {1, 0.6}) {
            double[] slow = SlowClearing.payments(network, shock, kept, kept);
            Outcome outcome = clear(new RogersVeraart(kept, kept, Seniority.PARI_PASSU), seed);
            assertArrayEquals(slow, outcome.payments().orElseThrow().total(), 1e-9);
            assertTrue(outcome.converged());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rogersVeraartWithoutCostsIsEisenbergNoe(long seed) {
        for (Seniority seniority : Seniority.values()) {
            Outcome plain = clear(new EisenbergNoe(seniority), seed);
            Outcome costless = clear(new RogersVeraart(1, 1, seniority), seed);
            assertArrayEquals(
                    plain.payments().orElseThrow().total(),
                    costless.payments().orElseThrow().total());
            assertArrayEquals(plain.roundOfFailure(), costless.roundOfFailure());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void recoveringMoreNeverMakesAnybodyPayLess(long seed) {
        double[] shares = {0, 0.25, 0.5, 0.75, 1};
        for (double fixed : shares) {
            for (int s = 1; s < shares.length; s++) {
                assertPaysNoLess(seed, shares[s - 1], fixed, shares[s], fixed);
                assertPaysNoLess(seed, fixed, shares[s - 1], fixed, shares[s]);
            }
        }
    }

    private static void assertPaysNoLess(long seed, double a, double b, double a2, double b2) {
        double[] less = paid(seed, a, b);
        double[] more = paid(seed, a2, b2);
        for (int i = 0; i < less.length; i++) {
            assertTrue(more[i] >= less[i] - 1e-12);
        }
    }

    private static double[] paid(long seed, double alpha, double beta) {
        return clear(new RogersVeraart(alpha, beta, Seniority.PARI_PASSU), seed)
                .payments()
                .orElseThrow()
                .total();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void furfinesFailuresFallWithRecovery(long seed) {
        Outcome previous = clear(new Furfine(0, DefaultAt.BELOW_ZERO), seed);
        for (double recovery : new double[] {0.2, 0.4, 0.6, 0.8, 1}) {
            Outcome next = clear(new Furfine(recovery, DefaultAt.BELOW_ZERO), seed);
            for (int i = 0; i < next.size(); i++) {
                assertTrue(previous.hasFailed(i) || !next.hasFailed(i));
                assertTrue(next.losses()[i] <= previous.losses()[i] + 1e-12);
            }
            previous = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linearDebtRankLosesAtLeastWhatTheThresholdCascadeLoses(long seed) {
        Outcome cascade = clear(new ThresholdCascade(0, DefaultAt.BELOW_ZERO), seed);
        Outcome linear = clear(new LinearDebtRank(DefaultAt.BELOW_ZERO), seed);
        for (int i = 0; i < linear.size(); i++) {
            assertTrue(linear.losses()[i] >= cascade.losses()[i] - 1e-12);
            assertTrue(linear.hasFailed(i) || !cascade.hasFailed(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linearDebtRankIsWhatItsDefinitionFindsInManyRounds(long seed) {
        Network network = RandomNetworks.of(seed);
        double[] slow = SlowClearing.distress(network, RandomNetworks.shock(seed));
        double[] found =
                clear(new LinearDebtRank(DefaultAt.BELOW_ZERO), seed).distress().orElseThrow();
        for (int i = 0; i < slow.length; i++) {
            assertEquals(Math.min(1, slow[i]), Math.min(1, found[i]), 1e-10);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInstitutionsDoesNotMatter(long seed) {
        Network network = RandomNetworks.of(seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, network.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] positions = order.stream().mapToInt(Integer::intValue).toArray();
        Network other = RandomNetworks.permuted(network, positions);
        for (ContagionEngine engine : engines()) {
            Outcome straight = run(engine, network, seed);
            Outcome shuffled = run(engine, other, seed);
            for (int p = 0; p < positions.length; p++) {
                assertEquals(straight.losses()[positions[p]], shuffled.losses()[p], 1e-11);
                assertEquals(straight.roundOfFailure()[positions[p]], shuffled.roundOfFailure()[p]);
            }
            assertEquals(straight.leastFixedPointDiffers(), shuffled.leastFixedPointDiffers());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theUnitDoesNotMatter(long seed) {
        Network network = RandomNetworks.of(seed);
        for (ContagionEngine engine : engines()) {
            Outcome one = run(engine, network, seed);
            for (double factor : new double[] {0x1p60, 0x1p-40, 1e9 / 7}) {
                Outcome scaled = run(engine, RandomNetworks.scaled(network, factor), seed);
                assertArrayEquals(one.roundOfFailure(), scaled.roundOfFailure());
                double tolerance = factor == 1e9 / 7 ? 1e-12 * factor * 100 : 0;
                for (int i = 0; i < one.size(); i++) {
                    double expected = factor * one.losses()[i];
                    assertEquals(expected, scaled.losses()[i], tolerance, engine.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lossesAreCappedAtEquityAndSplitIntoOwnAndContagion(long seed) {
        Network network = RandomNetworks.of(seed);
        for (ContagionEngine engine : engines()) {
            Outcome outcome = run(engine, network, seed);
            double sum = 0;
            for (int i = 0; i < outcome.size(); i++) {
                double equity = Math.max(0, network.balanceSheets().equity(i));
                double loss = outcome.losses()[i];
                assertTrue(loss >= 0 && loss <= equity);
                assertTrue(outcome.ownLosses()[i] >= 0 && outcome.ownLosses()[i] <= loss);
                sum += loss;
            }
            assertEquals(sum, outcome.ownLoss() + outcome.systemLoss(), 1e-11);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLeastPaymentsAreNeverAboveTheGreatest(long seed) {
        for (ContagionEngine engine : engines().subList(0, 4)) {
            Payments payments = clear(engine, seed).payments().orElseThrow();
            double[] least = payments.leastInterbank().orElse(payments.interbank());
            for (int i = 0; i < least.length; i++) {
                assertTrue(least[i] <= payments.interbank()[i] + 1e-12);
            }
        }
    }
}
