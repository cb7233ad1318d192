package rudra.learning.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.learning.metric.Calibration.Bin;

final class CalibrationTest {
    /** Ten rows given 0.25, one of them positive, and two given 1. */
    private static Scored scored() {
        double[] scores = new double[12];
        boolean[] positive = new boolean[12];
        for (int k = 0; k < 10; k++) {
            scores[k] = 0.25;
        }
        positive[3] = true;
        scores[10] = 1;
        scores[11] = 1;
        positive[10] = true;
        positive[11] = true;
        return Scored.of(positive, scores);
    }

    /** The interval of 1 in 10 is that of Wilson's formula, (0.0179, 0.4042) in textbooks. */
    @Test
    void aRangeTellsHowOftenWhatItPromisesCame() {
        List<Bin> bins = Calibration.bins(scored());
        assertEquals(2, bins.size());
        Bin first = bins.getFirst();
        assertEquals(10, first.rows());
        assertEquals(0.25, first.predicted(), 1e-15);
        assertEquals(0.1, first.observed(), 1e-15);
        assertEquals(0.0179, first.low(), 5e-5);
        assertEquals(0.4042, first.high(), 5e-5);
        assertEquals(1, bins.getLast().predicted());
        assertEquals(1, bins.getLast().observed());
        assertEquals(1, bins.getLast().high());
    }

    @Test
    void theSharesOfEachClassAddUpToOne() {
        ScoreShares shares = ScoreShares.of(scored(), 4);
        assertArrayEquals(new double[] {0, 1, 0, 0}, shares.negatives(), 1e-15);
        assertArrayEquals(new double[] {0, 1.0 / 3, 0, 2.0 / 3}, shares.positives(), 1e-15);
    }
}
