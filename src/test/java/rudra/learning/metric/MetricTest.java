package rudra.learning.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics against slow versions that go by pairs and thresholds, and against closed forms. */
final class MetricTest {

    private static final int ROWS = 200;

    private final boolean[] labels = new boolean[ROWS];
    private final double[] scores = new double[ROWS];

    private Scored random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < ROWS; k++) {
            labels[k] = random.nextInt(3) == 0;
            // One digit, so that many scores are equal.
            scores[k] = Math.round(10 * (random.nextDouble() + (labels[k] ? 0.5 : 0)) / 1.5) / 10.0;
        }
        return Scored.of(labels, scores);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAreaIsTheShareOfPairsInTheRightOrder(long seed) {
        Scored scored = random(seed);
        double right = 0;
        double pairs = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                if (labels[i] && !labels[j]) {
                    pairs++;
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        assertEquals(right / pairs, Metric.AUC.of(scored), 1e-12);
        assertEquals(2 * right / pairs - 1, Metric.GINI.of(scored), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void thresholdByThresholdGivesTheSameDistanceAndPrecision(long seed) {
        Scored scored = random(seed);
        double distance = 0;
        double precision = 0;
        double recallBefore = 0;
        for (int tenth = 10; tenth >= 0; tenth--) {
            Confusion at = scored.at(tenth / 10.0);
            distance = Math.max(distance, Math.abs(at.recall() - (1 - at.specificity())));
            precision += (at.recall() - recallBefore) * at.precision();
            recallBefore = at.recall();
        }
        assertEquals(distance, Metric.KS.of(scored), 1e-12);
        assertEquals(precision, Metric.AVERAGE_PRECISION.of(scored), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void theLossThatHandIntegratesIsThatOfAFineGridOfCosts(long seed) {
        Scored scored = random(seed);
        double share = (double) scored.positives() / ROWS;
        double least = 0;
        double constant = 0;
        int steps = 20_000;
        for (int k = 0; k < steps; k++) {
            double c = (k + 0.5) / steps;
            double weight = 6 * c * (1 - c);
            double best = Double.POSITIVE_INFINITY;
            for (int tenth = 0; tenth <= 11; tenth++) {
                Confusion at = scored.at(tenth / 10.0);
                best = Math.min(best, loss(at, c));
            }
            least += weight * best;
            constant += weight * Math.min(c * (1 - share), (1 - c) * share);
        }
        assertEquals(1 - least / constant, Metric.H_MEASURE.of(scored), 1e-6);
    }

    private static double loss(Confusion at, double c) {
        return (c * at.falsePositives() + (1 - c) * at.falseNegatives()) / ROWS;
    }

    @Test
    void scoresThatSayNothingAreWorthNothing() {
        boolean[] both = {true, false, true, false};
        Scored constant = Scored.of(both, new double[] {0.5, 0.5, 0.5, 0.5});
        assertEquals(0.5, Metric.AUC.of(constant));
        assertEquals(0, Metric.KS.of(constant));
        assertEquals(0, Metric.H_MEASURE.of(constant), 1e-15);
        assertEquals(0, Metric.ECE.of(constant));
        assertEquals(Math.log(2), Metric.LOG_LOSS.of(constant), 1e-15);
    }

    @Test
    void perfectScoresReachTheEndOfEveryScale() {
        Scored perfect = Scored.of(new boolean[] {true, false, true}, new double[] {1, 0, 1});
        for (Metric metric : Metric.values()) {
            assertEquals(metric.moreIsBetter() ? 1 : 0, metric.of(perfect), 1e-15, metric::name);
        }
    }

    @Test
    void oneClassAloneHasNoMetric() {
        Scored alone = Scored.of(new boolean[] {true, true}, new double[] {0.2, 0.8});
        for (Metric metric : Metric.values()) {
            assertTrue(Double.isNaN(metric.of(alone)), metric::name);
        }
    }
}
