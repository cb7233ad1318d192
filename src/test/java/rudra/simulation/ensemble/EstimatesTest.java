package rudra.simulation.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Intervals cover what they claim to. */
final class EstimatesTest {
    private static final int REPETITIONS = Boolean.getBoolean("rudra.thorough") ? 10_000 : 600;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double BORDER = NORMAL.inverseCumulativeProbability(0.95);
    private static final Estimates PSEUDO = new Estimates(Sampling.PSEUDO_RANDOM);

    /** The share of repetitions in which an interval of 1,000 normal draws holds the truth. */
    private static double coverage(double truth, Function<double[], Estimate> figure) {
        SplittableRandom random = new SplittableRandom(12);
        int covered = 0;
        for (int r = 0; r < REPETITIONS; r++) {
            double[] losses = new double[1_000];
            Arrays.setAll(losses, k -> random.nextGaussian());
            Estimate estimate = figure.apply(losses);
            covered += estimate.from() <= truth && truth <= estimate.to() ? 1 : 0;
        }
        return (double) covered / REPETITIONS;
    }

    private static void assertCovers(double truth, Function<double[], Estimate> figure) {
        double error = 3 * Math.sqrt(0.95 * 0.05 / REPETITIONS);
        // The normal approximation of expected shortfall is a little short; ranks are a little
        // long.
        assertEquals(0.95, coverage(truth, figure), error + 0.01);
    }

    @Test
    void intervalsHoldTheTruthNineteenTimesInTwenty() {
        assertCovers(0, PSEUDO::mean);
        assertCovers(BORDER, losses -> PSEUDO.valueAtRisk(losses, 0.95));
        assertCovers(
                NORMAL.density(BORDER) / 0.05, losses -> PSEUDO.expectedShortfall(losses, 0.95));
        assertCovers(0.1587, losses -> Estimates.share((int) above(losses, 1), losses.length));
    }

    private static long above(double[] losses, double border) {
        return Arrays.stream(losses).filter(loss -> loss > border).count();
    }

    @Test
    void shortfallIsThatOfTheTailAndDifferencesAreItsDifferences() {
        double[] a = draws(1);
        double[] b = draws(2);
        assertEquals(
                Tail.expectedShortfall(a, 0.95), PSEUDO.expectedShortfall(a, 0.95).value(), 1e-12);
        assertEquals(
                Tail.expectedShortfall(a, 0.95) - Tail.expectedShortfall(b, 0.95),
                PSEUDO.shortfallDifference(a, b, 0.95).value(),
                1e-12);
        assertEquals(
                PSEUDO.mean(a).value() - PSEUDO.mean(b).value(),
                PSEUDO.difference(a, b).value(),
                1e-12);
    }

    private static double[] draws(long seed) {
        return new SplittableRandom(seed).doubles(333).toArray();
    }

    @Test
    void fewRunsBeyondTheLevelGiveNoInterval() {
        double[] few = Arrays.copyOf(draws(1), 60);
        assertFalse(PSEUDO.expectedShortfall(few, 0.95).hasInterval());
        assertFalse(PSEUDO.valueAtRisk(few, 0.95).hasInterval());
        assertTrue(PSEUDO.expectedShortfall(draws(1), 0.95).hasInterval());
        assertTrue(PSEUDO.valueAtRisk(draws(1), 0.95).hasInterval());
    }

    @Test
    void meanOfTwoValuesHasTheIntervalOfStudent() {
        // t(0.975; 1) = 12.7062 times half of the difference.
        Estimate mean = PSEUDO.mean(new double[] {1, 3});
        assertEquals(2, mean.value());
        assertEquals(2 - 12.7062, mean.from(), 1e-4);
    }
}
