package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;
import rudra.network.Network;

final class ExAnteValuationTest {
    private static final EisenbergNoe CLEARING = new EisenbergNoe(Seniority.PARI_PASSU);

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static ExAnteValuation engine(
            ValuationModel model, double recovery, double volatility) {
        return new ExAnteValuation(model, recovery, volatility, Map.of());
    }

    private static double[] equity(ContagionEngine engine, Network network, Shock shock) {
        Outcome outcome = engine.run(network, shock, Progress.none());
        assertTrue(outcome.converged());
        return outcome.equity();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutVolatilityAndCostsItIsEisenbergNoesClearing(long seed) {
        Network network = RandomNetworks.of(seed);
        Shock shock = new Shock(List.of(), Map.of(), Map.of(), 1.0 / 3, Map.of());
        double[] cleared =
                CLEARING.run(network, shock, Progress.none()).payments().orElseThrow().netWorth();
        double[] valued = equity(engine(ValuationModel.MERTON_ENDOGENOUS, 1, 0), network, shock);
        assertArrayEquals(cleared, valued, 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equitySolvesTheEquationsAndLiesBelowFaceValue(long seed) {
        Network network = RandomNetworks.of(seed);
        for (ValuationModel model : ValuationModel.values()) {
            double[] equity = equity(engine(model, 0.5, 0.2), network, Shock.defaults());
            double[] debts = network.exposures().totalDebts();
            for (int i = 0; i < equity.length; i++) {
                double expected = network.balanceSheets().equity(i);
                for (int j = 0; j < equity.length; j++) {
                    AssetRisk risk =
                            new AssetRisk(
                                    network.balanceSheets().externalAssets(j),
                                    debts[j] + network.balanceSheets().externalLiabilities(j),
                                    0.2);
                    expected -=
                            network.exposures().amount(i, j)
                                    * (1 - model.value(risk, equity[j], 0.5));
                }
                assertEquals(expected, equity[i], 1e-10);
                assertTrue(equity[i] <= network.balanceSheets().equity(i) + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithManyPlainRoundsAndDoesNotDependOnTheOrder(long seed) {
        Network network = RandomNetworks.of(seed);
        int n = network.size();
        int[] order = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        for (ValuationModel model : ValuationModel.values()) {
            ExAnteValuation engine = engine(model, 0.9, 0.6);
            double[] equity = equity(engine, network, Shock.defaults());
            assertArrayEquals(slow(engine, network), equity, 1e-9);
            double[] turned =
                    equity(engine, RandomNetworks.permuted(network, order), Shock.defaults());
            for (int i = 0; i < n; i++) {
                assertEquals(equity[i], turned[n - 1 - i], 1e-11);
            }
        }
    }

    private static double[] slow(ExAnteValuation engine, Network network) {
        double[] volatility = new double[network.size()];
        Arrays.fill(volatility, engine.assetVolatility());
        ValuationEquations equations =
                new ValuationEquations(
                        ShockedNetwork.of(network, Shock.defaults()),
                        engine.model(),
                        engine.recoveryRate(),
                        volatility);
        double[] equity = equations.faceValue();
        for (int r = 0; r < 20_000; r++) {
            equity = equations.next(equity);
        }
        return equity;
    }

    @Test
    void aCircleThatHardlyLeaksConvergesByNewtonsMethod() {
        // Sequential rounds would contract by less than a millionth each.
        Network network =
                RandomNetworks.balanced(
                        new double[][] {{0, 1000}, {1000, 0}},
                        new double[] {1, 1},
                        new double[] {1.01, 1e-3});
        ExAnteValuation engine = engine(ValuationModel.MERTON_ENDOGENOUS, 1, 0);
        Outcome outcome = engine.run(network, Shock.defaults(), Progress.none());
        assertTrue(outcome.converged());
        double[] cleared =
                CLEARING.run(network, Shock.defaults(), Progress.none())
                        .payments()
                        .orElseThrow()
                        .netWorth();
        assertArrayEquals(cleared, outcome.equity(), 1e-7);
    }

    @ParameterizedTest
    @EnumSource
    void aGreaterShockNeverRaisesEquity(ValuationModel model) {
        Network network = RandomNetworks.of(7);
        double[] before = equity(engine(model, 0.3, 0.1), network, Shock.defaults());
        for (double share : new double[] {0.1, 0.2, 0.4, 0.8, 1}) {
            Shock shock = new Shock(List.of(), Map.of(), Map.of(), share, Map.of());
            double[] after = equity(engine(model, 0.3, 0.1), network, shock);
            for (int i = 0; i < after.length; i++) {
                assertTrue(after[i] <= before[i] + 1e-12);
            }
            before = after;
        }
    }

    @Test
    void defaultBeforeMaturityIsAtLeastAsLikelyAsAtMaturity() {
        AssetRisk risk = new AssetRisk(100, 90, 0.15);
        for (double equity = -20; equity < 110; equity += 0.5) {
            double before = risk.defaultBeforeMaturity(equity);
            assertTrue(before >= risk.defaultAtMaturity(equity) - 1e-15 && before <= 1);
        }
        // By the reflection principle, equity of 10: Φ((x + s/2)/s) + 100/90 · Φ((x − s/2)/s).
        double x = Math.log(0.9);
        double expected = phi(x / 0.15 + 0.075) + 100.0 / 90 * phi(x / 0.15 - 0.075);
        assertEquals(expected, risk.defaultBeforeMaturity(10), 1e-9);
    }

    /** The normal distribution by its series. */
    private static double phi(double x) {
        double term = x;
        double sum = x;
        for (int k = 1; k < 200; k++) {
            term *= -x * x / 2 / k;
            sum += term / (2 * k + 1);
        }
        return 0.5 + sum / Math.sqrt(2 * Math.PI);
    }

    @Test
    void byDecreeCreditorsGetTheRecoveryRate() {
        Network network = RandomNetworks.withEquity(new double[][] {{0, 10}, {0, 0}}, 5, 20);
        Outcome outcome =
                engine(ValuationModel.BLACK_COX, 0.4, 0.01)
                        .run(network, Shock.failing("b0"), Progress.none());
        assertEquals(20 - 6, outcome.equity()[1], 1e-12);
        assertEquals(0, outcome.roundOfFailure()[0]);
    }

    @Test
    void anInstitutionWithoutEquityFigureKeepsItsValue() {
        Network network =
                RandomNetworks.withEquity(new double[][] {{0, 10}, {0, 0}}, Double.NaN, 20);
        Outcome outcome =
                engine(ValuationModel.BLACK_COX, 0, 0.5)
                        .run(network, Shock.defaults(), Progress.none());
        assertEquals(20, outcome.equity()[1]);
        assertTrue(Double.isNaN(outcome.equity()[0]));
    }

    @Test
    void anUnknownIdOrANegativeVolatilityIsRefusedInWords() {
        Network network = RandomNetworks.of(1);
        for (Map<String, Double> wrong : List.of(Map.of("nobody", 0.1), Map.of("b0", -0.1))) {
            ExAnteValuation engine = new ExAnteValuation(ValuationModel.BLACK_COX, 0, 0.1, wrong);
            AnalysisException refused =
                    assertThrows(
                            AnalysisException.class,
                            () -> engine.run(network, Shock.defaults(), Progress.none()));
            assertEquals("volatility", refused.problems().getFirst().field().orElseThrow());
        }
    }
}
