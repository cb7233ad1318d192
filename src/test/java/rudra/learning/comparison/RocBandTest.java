package rudra.learning.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.learning.metric.Curves;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;

final class RocBandTest {
    private static final int ROWS = 600;

    private static boolean[] labels() {
        boolean[] labels = new boolean[ROWS];
        for (int k = 0; k < ROWS; k++) {
            labels[k] = k % 4 == 0;
        }
        return labels;
    }

    private static double[] scores(boolean[] labels) {
        SplittableRandom random = new SplittableRandom(3);
        double[] scores = new double[ROWS];
        Arrays.setAll(scores, k -> random.nextGaussian() + (labels[k] ? 1 : 0));
        return scores;
    }

    @Test
    void theBandHoldsTheCurveAndIsAsWideAsTheBinomialSays() {
        boolean[] labels = labels();
        Scored scored = Scored.of(labels, scores(labels));
        RocBand band = RocBand.of(scored, new Seed(1));
        double height = 0;
        for (Curves.Point point : Curves.roc(scored)) {
            height = point.x() <= 0.3 ? point.y() : height;
        }
        assertTrue(band.low()[30] < height && height < band.high()[30]);
        // The positives alone give this much; the place of the threshold adds to it.
        double least = 2 * 1.96 * Math.sqrt(height * (1 - height) / scored.positives());
        double width = band.high()[30] - band.low()[30];
        assertTrue(width > 0.9 * least && width < 1.5 * least, width + " and " + least);
        assertEquals(1, band.low()[100]);
    }

    /** The interval of the area by drawing rows again, against DeLong's formula. */
    @Test
    void deLongsIntervalIsThatOfRowsDrawnAgain() {
        boolean[] labels = labels();
        double[] scores = scores(labels);
        double[] areas = new double[2000];
        SplittableRandom random = new SplittableRandom(5);
        for (int draw = 0; draw < areas.length; draw++) {
            double[] drawn = new double[ROWS];
            for (int k = 0; k < ROWS; k++) {
                int other = 4 * random.nextInt(ROWS / 4);
                drawn[k] = scores[labels[k] ? other : other + 1 + random.nextInt(3)];
            }
            areas[draw] = Metric.AUC.of(Scored.of(labels, drawn));
        }
        Arrays.sort(areas);
        double[] interval = DeLong.of(labels, scores, scores).intervalOfFirst();
        assertEquals(areas[50], interval[0], 0.006);
        assertEquals(areas[1949], interval[1], 0.006);
    }

    @Test
    void oneSeedGivesOneBand() {
        boolean[] labels = labels();
        Scored scored = Scored.of(labels, scores(labels));
        assertArrayEquals(
                RocBand.of(scored, new Seed(9)).low(), RocBand.of(scored, new Seed(9)).low());
    }
}
