package rudra.learning.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ComparisonTestsTest {

    /** Placements row by row, as DeLong, DeLong and Clarke-Pearson (1988) write them. */
    @Test
    void deLongByRanksIsDeLongByPairs() {
        SplittableRandom random = new SplittableRandom(7);
        int n = 120;
        boolean[] labels = new boolean[n];
        double[] first = new double[n];
        double[] second = new double[n];
        for (int k = 0; k < n; k++) {
            labels[k] = random.nextInt(4) == 0;
            first[k] = Math.round(20 * (random.nextDouble() + (labels[k] ? 0.4 : 0)));
            second[k] = Math.round(20 * (random.nextDouble() + (labels[k] ? 0.2 : 0)));
        }
        DeLong test = DeLong.of(labels, first, second);
        assertEquals(slowVariance(labels, first, second), test.varianceOfDifference(), 1e-14);
        assertEquals(test.difference(), test.auc1() - test.auc2());
        assertEquals(0, DeLong.of(labels, first, first).z());
    }

    private static double slowVariance(boolean[] labels, double[] first, double[] second) {
        return variance(labels, first, second, true) + variance(labels, first, second, false);
    }

    private static double variance(
            boolean[] labels, double[] first, double[] second, boolean ofPositives) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == ofPositives) {
                double difference = placement(labels, first, i) - placement(labels, second, i);
                sum += difference;
                squares += difference * difference;
                count++;
            }
        }
        return (squares - sum * sum / count) / (count - 1) / count;
    }

    private static double placement(boolean[] labels, double[] scores, int i) {
        double right = 0;
        int others = 0;
        for (int j = 0; j < labels.length; j++) {
            if (labels[j] != labels[i]) {
                double difference = labels[i] ? scores[i] - scores[j] : scores[j] - scores[i];
                right += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                others++;
            }
        }
        return right / others;
    }

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"). */
    @Test
    void holmAdjustsAsRDoes() {
        assertArrayEquals(
                new double[] {0.03, 0.06, 0.06, 0.02},
                Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}),
                1e-15);
    }

    /** Two-sided binomial test of 3 of 13 at one half: 2 · (1 + 13 + 78 + 286) / 2¹³. */
    @Test
    void fewDifferencesAreTestedExactly() {
        assertEquals(2.0 * 378 / 8192, new McNemar(3, 10).exactPValue(), 1e-14);
        assertEquals(1, new McNemar(0, 0).exactPValue());
        assertEquals(36.0 / 13, new McNemar(3, 10).statistic(true), 1e-14);
    }

    @Test
    void overlappingTrainingRowsMakeTheIntervalWider() {
        double[] differences = {0.02, 0.01, 0.03, -0.01, 0.02};
        CorrectedResampledT plain = CorrectedResampledT.of(differences, 0);
        CorrectedResampledT corrected = CorrectedResampledT.of(differences, 0.25);
        assertEquals(1.5, corrected.half() / plain.half(), 1e-12);
        assertEquals(0.5, corrected.probabilityAbove(corrected.mean()), 1e-12);
        assertTrue(corrected.probabilityAbove(0) > 0.8);
    }
}
