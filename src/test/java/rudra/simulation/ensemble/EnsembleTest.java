package rudra.simulation.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/** Runs of one scenario differ in what is uncertain and in nothing else. */
final class EnsembleTest {
    private static final Network BANKS = SampleNetworks.coreAndPeriphery();
    private static final Scenario STORM =
            Scenario.defaults()
                    .withShocks(
                            List.of(
                                    new TimelineShock.AssetClass(2, Map.of("securities", 0.1)),
                                    new TimelineShock.Volatility(2, 5, 1.5),
                                    new TimelineShock.Institution(
                                            3,
                                            new Shock(
                                                    List.of("C08"),
                                                    Map.of("C01", 5.0),
                                                    Map.of("C02", 7.0),
                                                    0.01,
                                                    Map.of("C03", 0.9))),
                                    new TimelineShock.Funding(3, 2, List.of(), 0.03)));
    private static final Uncertainty BOTH =
            new Uncertainty(ShockSizes.Lognormal.defaults(), AssetLosses.Gaussian.defaults());

    private static Ensemble ensemble(Scenario scenario, Uncertainty uncertainty, Sampling how) {
        return new Ensemble(Simulation.of(BANKS, scenario), uncertainty, how, new Seed(7));
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void runAloneIsTheRunAmongMany(Sampling sampling) {
        Ensemble ensemble = ensemble(STORM, BOTH, sampling);
        List<RunSummary> all = new ArrayList<>();
        ensemble.run(20, all::add, Progress.none());
        assertEquals(
                IntStream.range(0, 20).boxed().toList(),
                all.stream().map(RunSummary::number).toList());
        RunSummary alone = ensemble.run(13, Progress.none());
        assertEquals(all.get(13).loss(), alone.loss());
        assertArrayEquals(all.get(13).losses(), alone.losses());
        assertNotEquals(all.get(12).loss(), all.get(13).loss());
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void policiesMeetTheSameMisfortunes(Sampling sampling) {
        Ensemble without = ensemble(STORM, BOTH, sampling);
        Scenario helped =
                STORM.withPolicies(
                        List.of(new Policy.LiquidityLine(1, Trigger.defaults(), 1e9, List.of())));
        Ensemble with = without.with(helped);
        for (int k = 0; k < 5; k++) {
            assertEquals(without.scenario(k).shocks(), with.scenario(k).shocks());
            assertEquals(without.seed(k), with.seed(k));
        }
        assertEquals(helped.policies(), with.scenario(0).policies());
    }

    @Test
    void figuresOfARunAddUp() {
        RunSummary run = ensemble(STORM, BOTH, Sampling.PSEUDO_RANDOM).run(3, Progress.none());
        assertTrue(run.loss() > 0);
        assertEquals(run.loss(), Arrays.stream(run.lossByChannel()).sum(), 1e-9 * run.loss());
        assertEquals(run.loss(), Arrays.stream(run.losses()).sum(), 1e-9 * run.loss());
        assertEquals(run.loss(), Arrays.stream(run.stepLoss()).sum(), 1e-9 * run.loss());
        long failed = IntStream.range(0, 60).filter(i -> run.failed()[i]).count();
        assertEquals(failed, run.failures());
    }

    @Test
    void withoutUncertaintyShocksAreThoseOfTheScenario() {
        Ensemble ensemble = ensemble(STORM, Uncertainty.none(), Sampling.PSEUDO_RANDOM);
        assertEquals(STORM, ensemble.scenario(0));
        assertNotEquals(ensemble.seed(0), ensemble.seed(1));
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void factorsHaveTheMeanDeviationAndCorrelationAskedFor(Sampling sampling) {
        Scenario two =
                Scenario.defaults()
                        .withShocks(
                                List.of(
                                        new TimelineShock.Funding(1, 1, List.of(), 0.01),
                                        new TimelineShock.Funding(2, 1, List.of(), 0.01)));
        Ensemble ensemble =
                ensemble(
                        two, new Uncertainty(new ShockSizes.Lognormal(0.2, 0.6), none()), sampling);
        int runs = 8_000;
        double[][] logs = new double[2][runs];
        double sum = 0;
        for (int k = 0; k < runs; k++) {
            List<TimelineShock> drawn = ensemble.scenario(k).shocks();
            for (int s = 0; s < 2; s++) {
                double factor = ((TimelineShock.Funding) drawn.get(s)).withdrawnShare() / 0.01;
                logs[s][k] = Math.log(factor);
                sum += factor;
            }
        }
        assertEquals(1, sum / (2 * runs), 0.008);
        assertEquals(0.04, covariance(logs[0], logs[0]), 0.003);
        assertEquals(0.6 * 0.04, covariance(logs[0], logs[1]), 0.003);
    }

    private static AssetLosses none() {
        return new AssetLosses.None();
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        return IntStream.range(0, a.length)
                .mapToDouble(k -> (a[k] - meanA) * (b[k] - meanB))
                .average()
                .orElseThrow();
    }

    @Test
    void everySizeIsScaledAndSharesStayShares() {
        List<TimelineShock> twice = STORM.shocks().stream().map(shock -> shock.scaled(2)).toList();
        assertEquals(new TimelineShock.AssetClass(2, Map.of("securities", 0.2)), twice.get(0));
        assertEquals(new TimelineShock.Volatility(2, 5, 2), twice.get(1));
        assertEquals(
                new TimelineShock.Institution(
                        3,
                        new Shock(
                                List.of("C08"),
                                Map.of("C01", 10.0),
                                Map.of("C02", 14.0),
                                0.02,
                                Map.of("C03", 1.0))),
                twice.get(2));
        assertEquals(new TimelineShock.Funding(3, 2, List.of(), 0.06), twice.get(3));
    }

    @Test
    void lossesAfterTheLastStepAreRefused() {
        Uncertainty late =
                new Uncertainty(
                        ShockSizes.Fixed.defaults(), new AssetLosses.Gaussian(21, 0.01, 0.3));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> ensemble(STORM, late, Sampling.PSEUDO_RANDOM));
        assertEquals(
                "uncertainty.assets.step", refused.problems().getFirst().field().orElseThrow());
    }
}
