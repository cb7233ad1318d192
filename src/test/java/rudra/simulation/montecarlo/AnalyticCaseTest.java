package rudra.simulation.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.AssetLosses;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.ShockSizes;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.montecarlo.MonteCarloResult.LossFigures;
import rudra.simulation.montecarlo.MonteCarloResult.Risk;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/**
 * Institutions without links whose losses are normal: 100 × σ × max(0, z), capped at equity, so
 * that everything is known in closed form.
 */
final class AnalyticCaseTest {
    private static final boolean THOROUGH = Boolean.getBoolean("rudra.thorough");
    private static final int REPETITIONS = THOROUGH ? 2_000 : 200;
    private static final int RUNS = 1_000;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double EQUITY = 8;
    private static final double SIGMA = 4;
    private static final double LEVEL = 0.9;

    /** It fails beyond z = 2. */
    private static final double FAILS = 1 - NORMAL.cumulativeProbability(EQUITY / SIGMA);

    private static final double BORDER = NORMAL.inverseCumulativeProbability(LEVEL);
    private static final double MEAN =
            SIGMA * (NORMAL.density(0) - NORMAL.density(EQUITY / SIGMA)) + EQUITY * FAILS;
    private static final double SHORTFALL =
            (SIGMA * (NORMAL.density(BORDER) - NORMAL.density(EQUITY / SIGMA)) + EQUITY * FAILS)
                    / (1 - LEVEL);

    private static MonteCarloParameters parameters(double correlation, int runs, Sampling how) {
        return new MonteCarloParameters(
                MonteCarloRuns.oneStep(),
                runs,
                new Uncertainty(
                        new ShockSizes.Fixed(),
                        new AssetLosses.Gaussian(1, SIGMA / 100, correlation)),
                LEVEL,
                how,
                List.of());
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void intervalsHoldTheTruthNineteenTimesInTwenty(Sampling sampling) {
        Network network = MonteCarloRuns.alone(EQUITY);
        int[] covered = new int[4];
        for (int r = 0; r < REPETITIONS; r++) {
            MonteCarloResult result = MonteCarloRuns.run(network, parameters(1, RUNS, sampling), r);
            LossFigures loss = result.loss();
            Risk risk = result.institutions().getFirst();
            covered[0] += holds(MEAN, loss.meanFrom(), loss.meanTo());
            covered[1] += holds(FAILS, risk.probabilityFrom(), risk.probabilityTo());
            covered[2] +=
                    holds(
                            SHORTFALL,
                            loss.expectedShortfallFrom().orElseThrow(),
                            loss.expectedShortfallTo().orElseThrow());
            covered[3] +=
                    holds(
                            SIGMA * BORDER,
                            loss.valueAtRiskFrom().orElseThrow(),
                            loss.valueAtRiskTo().orElseThrow());
        }
        double error = 3 * Math.sqrt(0.95 * 0.05 / REPETITIONS);
        for (int figure = 0; figure < covered.length; figure++) {
            double share = (double) covered[figure] / REPETITIONS;
            assertTrue(share >= 0.95 - error, "figure " + figure + ": " + share);
            // Intervals of shares and ranks take Sobol points for independent: they are wide.
            boolean isExact = sampling == Sampling.PSEUDO_RANDOM || figure % 2 == 0;
            assertTrue(!isExact || share <= 0.95 + error, "figure " + figure + ": " + share);
        }
    }

    private static int holds(double truth, double from, double to) {
        return from <= truth && truth <= to ? 1 : 0;
    }

    @Test
    void manyRunsComeToTheClosedForm() {
        MonteCarloResult result =
                MonteCarloRuns.run(
                        MonteCarloRuns.alone(EQUITY), parameters(1, 40_000, Sampling.SOBOL), 1);
        assertEquals(MEAN, result.loss().mean(), 0.002);
        assertEquals(SIGMA * BORDER, result.loss().valueAtRisk(), 0.01);
        assertEquals(SHORTFALL, result.loss().expectedShortfall(), 0.005);
        assertEquals(FAILS, result.institutions().getFirst().probability(), 0.0005);
        assertTrue(result.settled(), result.verdict());
    }

    /** P(both fail) by the correlation of z; independent at 0, the same at 1. */
    @ParameterizedTest
    @CsvSource({"0, 0.000518", "1, 0.022750", "0.5, 0.004053"})
    void institutionsFailTogetherAsCorrelationSays(double correlation, double both) {
        Ensemble ensemble =
                new Ensemble(
                        Simulation.of(
                                MonteCarloRuns.alone(EQUITY, EQUITY), MonteCarloRuns.oneStep()),
                        parameters(correlation, 2, Sampling.PSEUDO_RANDOM).uncertainty(),
                        Sampling.PSEUDO_RANDOM,
                        new Seed(4));
        int[] count = new int[1];
        int runs = 30_000;
        ensemble.run(
                runs,
                run -> count[0] += run.failed()[0] && run.failed()[1] ? 1 : 0,
                Progress.none());
        double error = 3.5 * Math.sqrt(both * (1 - both) / runs);
        assertEquals(both, (double) count[0] / runs, error);
    }

    @Test
    void sobolIsMoreExactWhereLossesAreSmooth() {
        Scenario fall =
                MonteCarloRuns.oneStep(
                        new TimelineShock.Institution(
                                1, new Shock(List.of(), Map.of(), Map.of(), 0.02, Map.of())));
        Uncertainty sizes =
                new Uncertainty(new ShockSizes.Lognormal(0.25, 0.5), new AssetLosses.None());
        // The mean factor is 1, and nobody comes near failing.
        assertTrue(
                error(fall, sizes, Sampling.SOBOL)
                        < error(fall, sizes, Sampling.PSEUDO_RANDOM) / 4);
    }

    private static double error(Scenario scenario, Uncertainty uncertainty, Sampling sampling) {
        ToDoubleFunction<Long> off =
                seed ->
                        MonteCarloRuns.run(
                                                MonteCarloRuns.alone(50),
                                                new MonteCarloParameters(
                                                        scenario,
                                                        512,
                                                        uncertainty,
                                                        LEVEL,
                                                        sampling,
                                                        List.of()),
                                                seed)
                                        .loss()
                                        .mean()
                                - 2;
        double squares = 0;
        for (long seed = 0; seed < 20; seed++) {
            squares += Math.pow(off.applyAsDouble(seed), 2);
        }
        return Math.sqrt(squares / 20);
    }
}
