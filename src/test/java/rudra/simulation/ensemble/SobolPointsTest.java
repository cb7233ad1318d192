package rudra.simulation.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;

/** Shifted Sobol points fill the unit cube evenly, whoever asks first. */
final class SobolPointsTest {

    @Test
    void pointDoesNotDependOnWhatWasAskedBefore() {
        SobolPoints forwards = new SobolPoints(5, new Seed(3));
        SobolPoints backwards = new SobolPoints(5, new Seed(3));
        for (int k = 0; k < 500; k++) {
            forwards.of(k);
        }
        for (int k = 499; k >= 0; k -= 7) {
            assertArrayEquals(backwards.of(k), forwards.of(k));
        }
    }

    @Test
    void everyIntervalOfAReplicateHoldsOnePoint() {
        SobolPoints points = new SobolPoints(12, new Seed(11));
        for (int replicate = 0; replicate < SobolPoints.REPLICATES; replicate++) {
            int[][] counts = new int[12][64];
            for (int k = 0; k < 64; k++) {
                double[] point = points.of(k * SobolPoints.REPLICATES + replicate);
                for (int d = 0; d < 12; d++) {
                    counts[d][(int) (64 * point[d])]++;
                }
            }
            for (int[] dimension : counts) {
                assertTrue(IntStream.of(dimension).allMatch(count -> count == 1));
            }
        }
    }

    @Test
    void replicatesDifferInTheirShiftsOnly() {
        SobolPoints points = new SobolPoints(1, new Seed(5));
        long first = digits(points.of(0)[0]) ^ digits(points.of(1)[0]);
        for (int index = 1; index < 100; index++) {
            int run = index * SobolPoints.REPLICATES;
            assertEquals(first, digits(points.of(run)[0]) ^ digits(points.of(run + 1)[0]));
        }
    }

    private static long digits(double number) {
        return (long) (number * 0x1p52);
    }
}
