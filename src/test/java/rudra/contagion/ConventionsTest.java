package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;

/** The conventions, each on the smallest network that shows it. */
final class ConventionsTest {
    private static final EisenbergNoe EISENBERG_NOE = new EisenbergNoe(Seniority.PARI_PASSU);
    private static final Furfine FURFINE = new Furfine(0, DefaultAt.BELOW_ZERO);
    private static final LinearDebtRank LINEAR = new LinearDebtRank(DefaultAt.BELOW_ZERO);
    private static final DebtRank SINGLE = new DebtRank(DefaultAt.BELOW_ZERO);

    private static Outcome run(ContagionEngine engine, Network network, Shock shock) {
        return engine.run(network, shock, Progress.none());
    }

    private static Shock equityLoss(String id, double amount) {
        return new Shock(List.of(), Map.of(id, amount), Map.of(), 0, Map.of());
    }

    @Test
    void byDecreeAClearingBankPaysOnlyWhatItsClaimsBring() {
        // b0 owes 10, has 20 outside and a claim of 4 on b1, which has 6 outside.
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 10}, {4, 0}}, new double[] {20, 6}, new double[2]);
        Outcome outcome = run(EISENBERG_NOE, network, Shock.failing("b0"));
        assertArrayEquals(new double[] {4, 4}, outcome.payments().orElseThrow().total());
        assertArrayEquals(new int[] {0, -1}, outcome.roundOfFailure());
        // b0's equity of 14 is lost by decree, b1 loses 6 of its claim of 10.
        assertEquals(14, outcome.ownLoss());
        assertEquals(6, outcome.systemLoss());
    }

    @Test
    void byDecreeWithDefaultCostsClaimsBringOnlyTheirShare() {
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 10}, {4, 0}}, new double[] {20, 6}, new double[2]);
        ContagionEngine engine = new RogersVeraart(0.5, 0.25, Seniority.PARI_PASSU);
        Outcome outcome = run(engine, network, Shock.failing("b0"));
        assertArrayEquals(new double[] {1, 4}, outcome.payments().orElseThrow().total());
    }

    @Test
    void whatIsLostBeyondExternalAssetsRanksFirstAndCostsNothingMore() {
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 10}, {4, 0}}, new double[] {2, 6}, new double[2]);
        ContagionEngine engine = new RogersVeraart(0.5, 1, Seniority.PARI_PASSU);
        Outcome outcome = run(engine, network, equityLoss("b0", 5));
        // External assets of 2 less 5 are -3; of the claim of 4, paid in full, 1 is left.
        assertArrayEquals(new double[] {1, 4}, outcome.payments().orElseThrow().total());
    }

    @Test
    void byDecreeACascadeWritesOffTheFirstBanksEquityAndItsDebts() {
        Network network = RandomNetworks.withEquity(new double[][] {{0, 5}, {0, 0}}, 7, 4);
        Outcome outcome = run(FURFINE, network, Shock.failing("b0"));
        assertEquals(7, outcome.ownLoss());
        assertEquals(4, outcome.systemLoss());
        assertArrayEquals(new double[] {0, -1}, outcome.equity());
        assertArrayEquals(new int[] {0, 1}, outcome.roundOfFailure());
    }

    @Test
    void losingExactlyAllEquityIsAFailureOnlyWhereAskedFor() {
        double third = 0.1 + 0.2;
        Network network = RandomNetworks.withEquity(new double[][] {{0, 0.1}, {0, 0}}, third, 0.1);
        for (DefaultAt at : DefaultAt.values()) {
            boolean atZero = at == DefaultAt.ZERO;
            Outcome cascade = run(new Furfine(0, at), network, equityLoss("b0", 0.3));
            assertEquals(atZero, cascade.hasFailed(0));
            assertEquals(atZero, cascade.hasFailed(1));
            Outcome linear = run(new LinearDebtRank(at), network, equityLoss("b0", 0.3));
            assertEquals(atZero, linear.hasFailed(0));
            assertEquals(1, linear.distress().orElseThrow()[1], 1e-15);
        }
    }

    @Test
    void anInstitutionWithoutEquityFigurePaysInFullAndStaysInTheTotals() {
        double[][] chain = {{0, 5, 0}, {0, 0, 9}, {0, 0, 0}};
        Network network = RandomNetworks.withEquity(chain, 1, Double.NaN, 1);
        for (ContagionEngine engine : EnginePropertiesTest.engines().subList(4, 8)) {
            Outcome outcome = run(engine, network, Shock.failing("b0"));
            assertFalse(outcome.hasFailed(1), engine.id());
            assertEquals(0, outcome.losses()[2], engine.id());
            assertTrue(outcome.losses()[1] >= 3.5 && outcome.losses()[1] <= 5, engine.id());
            assertTrue(Double.isNaN(outcome.equity()[1]));
        }
        Outcome clearing = run(EISENBERG_NOE, network, Shock.failing("b0"));
        assertEquals(9, clearing.payments().orElseThrow().total()[1]);
        assertEquals(5, clearing.losses()[1]);
    }

    @Test
    void anInstitutionWithoutEquityFigureCanFailByDecreeButLoseNoEquity() {
        Network network = RandomNetworks.withEquity(new double[][] {{0, 5}, {0, 0}}, Double.NaN, 3);
        assertEquals(3, run(LINEAR, network, Shock.failing("b0")).systemLoss());
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class, () -> run(LINEAR, network, equityLoss("b0", 1)));
        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
    }

    @Test
    void anUnknownIdIsRefusedWithTheFieldAndTheNearestId() {
        Network network = RandomNetworks.withEquity(new double[][] {{0, 5}, {0, 0}}, 1, 3);
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class, () -> run(FURFINE, network, Shock.failing("B01")));
        assertEquals("failing", refused.problems().getFirst().field().orElseThrow());
        assertTrue(refused.problems().getFirst().message().contains("“b0”"));
    }

    @Test
    void twoBanksThatOweOnlyEachOtherClearInManyWays() {
        Network idle =
                RandomNetworks.balanced(
                        new double[][] {{0, 7}, {7, 0}}, new double[2], new double[2]);
        Outcome outcome = run(EISENBERG_NOE, idle, Shock.defaults());
        assertTrue(outcome.leastFixedPointDiffers());
        Payments payments = outcome.payments().orElseThrow();
        assertArrayEquals(new double[] {7, 7}, payments.interbank());
        assertArrayEquals(new double[2], payments.leastInterbank().orElseThrow());
        Network funded =
                RandomNetworks.balanced(
                        new double[][] {{0, 7}, {7, 0}}, new double[] {1e-9, 0}, new double[2]);
        assertFalse(run(EISENBERG_NOE, funded, Shock.defaults()).leastFixedPointDiffers());
    }

    @Test
    void aClosedCycleThatBleedsToOutsideCreditorsEndsAtNothing() {
        // b0 owes 1e-6 more outside than it has; sweeps alone would take a hundred million rounds.
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 100}, {100, 0}}, new double[2], new double[] {1e-6, 0});
        Outcome outcome =
                run(new EisenbergNoe(Seniority.EXTERNAL_SENIOR), network, Shock.defaults());
        assertArrayEquals(new double[2], outcome.payments().orElseThrow().interbank(), 1e-12);
        assertTrue(outcome.converged());
    }

    @Test
    void aRingOfManyThatHardlyLeaksIsSolvedExactly() {
        // Each owes 1 to the next and 1e-6 outside and has nothing but the first, short by a half.
        int n = 600;
        double[][] owed = new double[n][n];
        double[] assets = new double[n];
        double[] outside = new double[n];
        for (int i = 0; i < n; i++) {
            owed[i][(i + 1) % n] = 1;
            outside[i] = 1e-6;
        }
        assets[0] = 1e-5;
        Outcome outcome =
                run(
                        EISENBERG_NOE,
                        RandomNetworks.balanced(owed, assets, outside),
                        Shock.defaults());
        // A share r = 1/(1 + 1e-6) of what arrives goes on: x0 = 1e-5 + r^n x0, x0 = paid in all.
        double kept = Math.pow(1 / (1 + 1e-6), n);
        double paid = 1e-5 / (1 - kept);
        assertEquals(paid, outcome.payments().orElseThrow().total()[0], 1e-9);
        assertTrue(outcome.converged());
    }

    @Test
    void aRingNearUnityIsSolvedExactlyInLinearDebtRank() {
        double w = 1 - 1e-9;
        Network network = RandomNetworks.withEquity(new double[][] {{0, w}, {w, 0}}, 1, 1);
        Shock shock = new Shock(List.of(), Map.of(), Map.of(), 0, Map.of("b0", 1e-10));
        Outcome outcome = run(LINEAR, network, shock);
        assertEquals(1e-10 / (1 - w * w), outcome.distress().orElseThrow()[0], 1e-8);
        Network closed = RandomNetworks.withEquity(new double[][] {{0, 1}, {1, 0}}, 1, 1);
        assertEquals(1, run(LINEAR, closed, shock).losses()[1], 1e-12);
    }

    @Test
    void bankruptBeforehandIsWhollyDistressedAndBrittleAtZero() {
        double[][] chain = {{0, 5, 0}, {0, 0, 2}, {0, 0, 0}};
        Network network = RandomNetworks.withEquity(chain, -1, 0, 8);
        for (ContagionEngine engine : List.of(LINEAR, SINGLE)) {
            Outcome outcome = run(engine, network, Shock.defaults());
            assertArrayEquals(
                    new double[] {1, 1, 0.25}, outcome.distress().orElseThrow(), engine.id());
            assertArrayEquals(new double[] {0, 0, 2}, outcome.losses(), engine.id());
        }
    }

    @Test
    void whatABankOwesItselfCountsForNothing() {
        double[][] owed = {{50, 5}, {0, 0}};
        Network network = RandomNetworks.balanced(owed, new double[] {3, 1}, new double[2]);
        Outcome outcome = run(EISENBERG_NOE, network, Shock.defaults());
        assertArrayEquals(new double[] {3, 0}, outcome.payments().orElseThrow().total());
        assertTrue(outcome.notes().stream().anyMatch(note -> note.contains("itself")));
    }

    @Test
    void amountsBeyondTheGreatestNumberAreRefusedInWords() {
        Network network = RandomNetworks.withEquity(new double[][] {{0, 1e308}, {0, 0}}, 1, 1e308);
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> run(SINGLE, network, Shock.defaults()));
        assertEquals(AnalysisException.Sort.INPUT, refused.sort());
    }

    @Test
    void anEmptyNetworkLosesNothing() {
        Network network = RandomNetworks.withEquity(new double[0][0]);
        for (ContagionEngine engine : EnginePropertiesTest.engines()) {
            assertEquals(0, run(engine, network, Shock.defaults()).systemLoss());
        }
    }

    @Test
    void aCancelledRunStops() {
        Network network = RandomNetworks.of(3);
        for (ContagionEngine engine : EnginePropertiesTest.engines()) {
            assertThrows(
                    CancelledException.class,
                    () -> engine.run(network, Shock.failing("b0"), new Cancelled()));
        }
    }

    private record Cancelled() implements Progress {
        @Override
        public void update(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
