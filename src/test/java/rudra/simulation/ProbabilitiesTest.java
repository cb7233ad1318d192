package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

final class ProbabilitiesTest {
    /** b1 owes b0 20; equity 10 and 5 of assets of 120 and 100. */
    private static final Network PAIR =
            RandomNetworks.balanced(
                    new double[][] {{0, 0}, {20, 0}},
                    new double[] {100, 100},
                    new double[] {110, 75});

    @Test
    void priorIsTheProbabilityThatAssetsEndBelowDebts() {
        double[] probability = first(PAIR).states().defaultProbability();
        // Debts 110 of 120 and 95 of 100 at a volatility of 2 %, worked out with Python's erf:
        // 0.5·erfc((ln(120/110)/0.02 − 0.01)/√2) and the like.
        assertEquals(7.105716512878e-6, probability[0], 1e-15);
        assertEquals(5.314506268661e-3, probability[1], 1e-14);
    }

    @Test
    void failedDebtorsRaiseTheProbabilityOfTheirCreditors() {
        Network three =
                RandomNetworks.balanced(
                        new double[][] {{0, 0, 0}, {3, 0, 0}, {3, 0, 0}},
                        new double[] {100, 100, 100},
                        new double[] {95, 90, 90});
        TimelineShock failure = new TimelineShock.Institution(1, Shock.failing("b1"));
        List<StepRecord> steps = Recorded.run(three, Scenarios.still(2, failure)).steps();
        double before = odds(steps.get(0).states().defaultProbability()[0]);
        double after = odds(steps.get(1).states().defaultProbability()[0]);
        assertTrue(after > before + 0.5 * Scenario.defaults().estimator().neighbourWeight());
    }

    @Test
    void modelStandsWhereItIsConfidentAndSaysSo() {
        DefaultEstimator model =
                system ->
                        new DefaultEstimates(
                                new double[] {0.25, 0.25}, new double[] {0.9, 0.1}, "m/3");
        StepRecord record = run(model);
        assertEquals(0.25, record.states().defaultProbability()[0]);
        assertEquals("m/3", record.states().source(0));
        assertEquals("bayesian", record.states().source(1));
        assertEquals(
                first(PAIR).states().defaultProbability()[1],
                record.states().defaultProbability()[1]);
        assertEquals(0.1, record.states().modelConfidence()[1]);
    }

    @Test
    void modelThatTalksNonsenseIsNotBelieved() {
        DefaultEstimator model =
                system ->
                        new DefaultEstimates(
                                new double[] {Double.NaN, 7}, new double[] {1, 1}, "m/4");
        StepRecord record = run(model);
        double[] bayesian = first(PAIR).states().defaultProbability();
        assertTrue(Arrays.equals(bayesian, record.states().defaultProbability()));
        assertEquals("bayesian", record.states().source(0));
    }

    @Test
    void modelSeesTheBooksOfTheStep() {
        List<Double> seen = new ArrayList<>();
        DefaultEstimator model =
                system -> {
                    seen.add(system.equity(0) + system.claims(0) + system.exposures().count());
                    return new DefaultEstimates(new double[2], new double[2], "m/5");
                };
        run(model);
        assertEquals(List.of(10.0 + 20 + 1), seen);
    }

    private static StepRecord run(DefaultEstimator model) {
        List<StepRecord> steps = new ArrayList<>();
        new Simulation(PAIR, Scenarios.still(1), Optional.of(model))
                .run(Seed.DEFAULT, steps::add, Progress.none());
        return steps.get(0);
    }

    private static StepRecord first(Network network) {
        return Recorded.run(network, Scenarios.still(1)).last();
    }

    private static double odds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
