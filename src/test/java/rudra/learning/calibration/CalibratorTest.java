package rudra.learning.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The numbers are those of scikit-learn 1.2.1 on the same sixteen rows. */
final class CalibratorTest {
    private static final double[] SCORES = {
        0.05, 0.1, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.6, 0.7, 0.8, 0.9, 0.95
    };
    private static final boolean[] POSITIVE = {
        false, false, true, false, false, true, false, false, true, false, true, true, false, true,
        true, true
    };

    @Test
    void isotonicIsThatOfScikitLearn() {
        double[] asked = {
            0, 0.05, 0.1, 0.15, 0.22, 0.3, 0.37, 0.45, 0.5, 0.58, 0.6, 0.75, 0.85, 0.99
        };
        double[] expected = {
            0,
            0,
            0.25,
            0.25,
            0.25,
            1.0 / 3,
            1.0 / 3,
            0.41666666666666663,
            0.5,
            0.6,
            2.0 / 3,
            0.8333333333333333,
            1,
            1
        };
        assertArrayEquals(expected, Isotonic.of(SCORES, POSITIVE).of(asked), 1e-12);
    }

    @Test
    void plattIsThatOfScikitLearnOnLogOdds() {
        Platt platt = Platt.of(SCORES, POSITIVE);
        assertEquals(0.5676381449252682, platt.slope(), 1e-5);
        assertEquals(0.12601306113142977, platt.offset(), 1e-5);
        assertArrayEquals(
                new double[] {0.24578590486566096, 0.5314616439121452, 0.7979033689775998},
                platt.of(new double[] {0.1, 0.5, 0.9}),
                1e-5);
        assertTrue(platt.of(0) >= 0 && platt.of(1) <= 1);
    }

    @Test
    void neitherTurnsAnOrderRound() {
        SplittableRandom random = new SplittableRandom(1);
        double[] scores = random.doubles(500).sorted().toArray();
        boolean[] positive = new boolean[500];
        for (int k = 0; k < 500; k++) {
            positive[k] = random.nextDouble() < scores[k] * scores[k];
        }
        for (CalibrationMethod method : CalibrationMethod.values()) {
            double[] fitted = method.fit(scores, positive).of(scores);
            double[] sorted = fitted.clone();
            Arrays.sort(sorted);
            assertArrayEquals(sorted, fitted);
        }
    }

    @Test
    void stepsThatDescendAreNoCalibration() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Isotonic(new double[] {0, 1}, new double[] {0.5, 0.4}));
    }

    @Test
    void theThresholdIsWhereErrorsCostLeast() {
        double[] probabilities = {0.9, 0.8, 0.6, 0.4, 0.3, 0.1};
        boolean[] positive = {true, false, true, false, true, false};
        assertEquals(0.2, Decision.leastCost(probabilities, positive, 1, 5).threshold(), 1e-12);
        assertEquals(0.85, Decision.leastCost(probabilities, positive, 5, 1).threshold(), 1e-12);
        // Calling none costs 3 misses, which is less than a false alarm.
        assertEquals(
                1,
                Decision.leastCost(new double[] {0.9, 0.1}, new boolean[] {false, true}, 100, 1)
                        .threshold());
        assertEquals(
                0,
                Decision.leastCost(new double[] {0.9, 0.1}, new boolean[] {false, true}, 1, 100)
                        .threshold());
    }

    @Test
    void noOtherThresholdCostsLess() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            double[] p = random.doubles(30).map(x -> Math.rint(x * 12) / 12).toArray();
            boolean[] positive = new boolean[30];
            for (int k = 0; k < 30; k++) {
                positive[k] = random.nextDouble() < p[k];
            }
            double chosen = Decision.leastCost(p, positive, 1, 3).threshold();
            for (double other = -0.01; other < 1.05; other += 0.02) {
                // 1 stands for calling none where nothing is certain.
                double own = chosen == 1 ? 2 : chosen;
                assertTrue(cost(p, positive, own) <= cost(p, positive, other) + 1e-9);
            }
        }
    }

    private static double cost(double[] p, boolean[] positive, double threshold) {
        double cost = 0;
        for (int k = 0; k < p.length; k++) {
            boolean called = p[k] >= threshold;
            cost += called && !positive[k] ? 1 : 0;
            cost += !called && positive[k] ? 3 : 0;
        }
        return cost;
    }

    /**
     * Without a model two misses at 0.2 cost 0.6 of three; with the first two rows called it is
     * 0.2, and 0.2 again with all called. Added up as decimals the second 0.2 comes out smaller.
     */
    @Test
    void ofThresholdsThatCostTheSameTheHighestIsTaken() {
        Decision decision =
                Decision.leastCost(
                        new double[] {0.9, 0.8, 0.6, 0.4, 0.2},
                        new boolean[] {true, true, false, false, true},
                        0.1,
                        0.2);
        assertEquals(0.7, decision.threshold(), 1e-12);
    }

    @Test
    void aThresholdPartsTwoProbabilitiesThatAreNextToEachOther() {
        double low = 0.5;
        double high = Math.nextUp(low);
        Decision decision =
                Decision.leastCost(new double[] {high, low}, new boolean[] {true, false}, 1, 1);
        assertTrue(decision.threshold() > low && decision.threshold() <= high);
    }

    /** Classes that are parted by margins of a thousandth, as a machine of small weights has. */
    @Test
    void aCurveThroughSmallMarginsIsSteepAndFinite() {
        double[] margins = {-0.002, -0.001, 0.001, 0.002};
        boolean[] positive = {false, false, true, true};
        Platt curve = Platt.ofMargins(margins, positive);
        assertTrue(curve.slope() > 100 && Double.isFinite(curve.slope()));
        assertEquals(0, curve.offset(), 1e-6);
    }

    @Test
    void noMoreThanAShareOfTheTrainingRowsAreUnusual() {
        double[] scores = {0.9, 0.1, 0.4, 0.3, 0.2};
        assertEquals(0.35, Decision.mostUnusual(scores, 0.4).threshold(), 1e-12);
        assertEquals(0.65, Decision.mostUnusual(scores, 0.2).threshold(), 1e-12);
        assertTrue(Decision.mostUnusual(scores, 0.05).threshold() > 0.9);
        assertEquals(0.1, Decision.mostUnusual(scores, 1).threshold());
    }

    @Test
    void rowsOfTheSameScoreAreUnusualTogetherOrNotAtAll() {
        double[] scores = {0.5, 0.7, 0.7, 0.2};
        assertEquals(0.6, Decision.mostUnusual(scores, 0.5).threshold(), 1e-12);
        assertTrue(Decision.mostUnusual(scores, 0.25).threshold() > 0.7);
    }
}
