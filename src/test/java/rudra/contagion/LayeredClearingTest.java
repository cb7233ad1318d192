package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Network;

final class LayeredClearingTest {

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static EquityHoldings held(double[][] shares) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                if (shares[i][j] > 0) {
                    places.add(new int[] {i, j});
                }
            }
        }
        return EquityHoldings.of(
                shares.length,
                places.stream().mapToInt(p -> p[0]).toArray(),
                places.stream().mapToInt(p -> p[1]).toArray(),
                places.stream().mapToDouble(p -> shares[p[0]][p[1]]).toArray());
    }

    /** A random network in two ranks with equity held by others. */
    private record Layers(
            double[][] senior, double[][] junior, double[][] shares, Network network) {

        static Layers of(long seed) {
            Network plain = RandomNetworks.of(seed);
            SplittableRandom random = new SplittableRandom(-seed);
            int n = plain.size();
            double[][] senior = new double[n][n];
            double[][] junior = new double[n][n];
            double[][] shares = new double[n][n];
            double[] external = new double[n];
            for (int i = 0; i < n; i++) {
                external[i] = plain.balanceSheets().externalLiabilities(i);
                for (int j = 0; j < n; j++) {
                    double owed = plain.exposures().amount(j, i);
                    boolean isSenior = random.nextBoolean();
                    senior[i][j] = isSenior ? owed : 0;
                    junior[i][j] = isSenior ? 0 : owed;
                    shares[i][j] = i == j ? 0 : 0.9 * random.nextDouble() / n;
                }
            }
            BalanceSheetDetail detail =
                    BalanceSheetDetail.none(n)
                            .withEquityHoldings(held(shares))
                            .withDebtClasses(
                                    List.of(
                                            new DebtClass(
                                                    Exposures.ofLiabilities(senior), external),
                                            new DebtClass(
                                                    Exposures.ofLiabilities(junior),
                                                    new double[n])));
            return new Layers(senior, junior, shares, plain.with(detail));
        }

        /** The definition taken at its word, iterated from much too much. */
        double[] slowValues() {
            int n = senior.length;
            double[] value = new double[n];
            Arrays.fill(value, 1e4);
            for (int round = 0; round < 20_000; round++) {
                double[] next = new double[n];
                for (int i = 0; i < n; i++) {
                    next[i] = network.balanceSheets().externalAssets(i);
                }
                for (int j = 0; j < n; j++) {
                    double outside = network.balanceSheets().externalLiabilities(j);
                    double first = Arrays.stream(senior[j]).sum() + outside;
                    double second = Arrays.stream(junior[j]).sum();
                    double paidFirst = Math.min(first, Math.max(0, value[j]));
                    double paidSecond = Math.min(second, Math.max(0, value[j] - first));
                    double equity = Math.max(0, value[j] - first - second);
                    for (int i = 0; i < n; i++) {
                        next[i] += first > 0 ? senior[j][i] / first * paidFirst : 0;
                        next[i] += second > 0 ? junior[j][i] / second * paidSecond : 0;
                        next[i] += shares[i][j] * equity;
                    }
                }
                value = next;
            }
            return value;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clearingBySeniorityIsWhatASlowIterationFromAboveFinds(long seed) {
        Layers layers = Layers.of(seed);
        SeniorityOutcome found =
                new SeniorityClearing().clear(layers.network, Shock.defaults(), Progress.none());
        double[] slow = layers.slowValues();
        double[] debts = layers.network.exposures().totalDebts();
        for (int i = 0; i < slow.length; i++) {
            double owed = debts[i] + layers.network.balanceSheets().externalLiabilities(i);
            assertEquals(slow[i] - owed, found.outcome().equity()[i], 1e-9);
            assertEquals(
                    Math.clamp(slow[i], 0, owed),
                    found.outcome().payments().orElseThrow().total()[i],
                    1e-9);
        }
        assertTrue(found.outcome().converged());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutRanksAndEquityHoldingsItIsEisenbergNoesClearing(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = RandomNetworks.shock(seed);
        Outcome plain = new EisenbergNoe(Seniority.PARI_PASSU).run(network, shock, Progress.none());
        for (ContagionEngine engine : List.of(new SeniorityClearing(), new CrossHoldings())) {
            Outcome layered = engine.run(network, shock, Progress.none());
            assertArrayEquals(
                    plain.payments().orElseThrow().total(),
                    layered.payments().orElseThrow().total(),
                    1e-9);
            assertArrayEquals(
                    plain.payments().orElseThrow().interbank(),
                    layered.payments().orElseThrow().interbank(),
                    1e-9);
            assertArrayEquals(plain.losses(), layered.losses(), 1e-9);
            assertArrayEquals(plain.ownLosses(), layered.ownLosses(), 1e-9);
            for (int i = 0; i < network.size(); i++) {
                assertEquals(plain.hasFailed(i), layered.hasFailed(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asOneClassItIsTheSameAsCrossHoldings(long seed) {
        Layers layers = Layers.of(seed);
        Network network =
                layers.network.with(
                        BalanceSheetDetail.none(layers.network.size())
                                .withEquityHoldings(layers.network.detail().equityHoldings()));
        assertArrayEquals(
                new CrossHoldings().run(layers.network, Shock.defaults(), Progress.none()).equity(),
                new SeniorityClearing().run(network, Shock.defaults(), Progress.none()).equity(),
                1e-12);
    }

    @Test
    void aClosedCycleThatBleedsEndsAtNothing() {
        // b0 lost 1e-6 more than it had; plain rounds would take a hundred million of them.
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 100}, {100, 0}}, new double[2], new double[2]);
        Shock shock = new Shock(List.of(), Map.of("b0", 1e-6), Map.of(), 0, Map.of());
        Outcome outcome = new SeniorityClearing().run(network, shock, Progress.none());
        assertArrayEquals(new double[2], outcome.payments().orElseThrow().total(), 1e-9);
        assertTrue(outcome.converged());
    }

    @Test
    void aLossOfAnIssuerReachesItsShareholderWithoutADefault() {
        // b1 holds half of b0, whose equity falls from 40 to 20.
        Network network =
                RandomNetworks.balanced(
                                new double[2][2], new double[] {100, 50}, new double[] {60, 10})
                        .with(
                                BalanceSheetDetail.none(2)
                                        .withEquityHoldings(
                                                held(new double[][] {{0, 0}, {0.5, 0}})));
        Shock shock = new Shock(List.of(), Map.of("b0", 20.0), Map.of(), 0, Map.of());
        Outcome outcome = new CrossHoldings().run(network, shock, Progress.none());
        assertArrayEquals(new double[] {20, 50}, outcome.equity(), 1e-12);
        assertArrayEquals(new double[] {20, 10}, outcome.losses(), 1e-12);
        assertEquals(10, outcome.systemLoss(), 1e-12);
    }

    @Test
    void institutionsThatOwnEachOtherWhollyAreRefusedInWords() {
        Network network =
                RandomNetworks.balanced(new double[2][2], new double[] {1, 1}, new double[2])
                        .with(
                                BalanceSheetDetail.none(2)
                                        .withEquityHoldings(held(new double[][] {{0, 1}, {1, 0}})));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> new CrossHoldings().run(network, Shock.defaults(), Progress.none()));
        assertEquals("network.equity-cycle", refused.problems().getFirst().code());
    }
}
