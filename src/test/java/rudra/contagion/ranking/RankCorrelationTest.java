package rudra.contagion.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rank correlations agree with figures worked out by hand and with counting pair by pair. */
final class RankCorrelationTest {
    private static final double TOLERANCE = 1e-12;

    private static RankCorrelation of(double[] x, double[] y) {
        return RankCorrelation.of(x, y).orElseThrow();
    }

    @Test
    void withTiesBothFollowFromMeanRanksAndTiedPairs() {
        // Ten pairs: one ties in x, another in y, eight stand alike, none the reverse, so that
        // τ-b = 8 ÷ √((10 − 1)(10 − 1)).
        // Mean ranks 1, 2.5, 2.5, 4, 5 and 1, 3, 2, 4.5, 4.5: products 9, squares 9.5 and 9.5.
        RankCorrelation found = of(new double[] {1, 2, 2, 3, 4}, new double[] {1, 3, 2, 5, 5});
        assertEquals(8.0 / 9, found.kendall(), TOLERANCE);
        assertEquals(9 / 9.5, found.spearman(), TOLERANCE);
    }

    @Test
    void theSameOrderIsOneAndTheReverseMinusOne() {
        double[] x = {3, 1, 4, 1.5, 9};
        double[] cubes = {27, 1, 64, 3.375, 729};
        double[] reverse = {-3, -1, -4, -1.5, -9};
        assertEquals(1, of(x, cubes).kendall(), TOLERANCE);
        assertEquals(1, of(x, cubes).spearman(), TOLERANCE);
        assertEquals(-1, of(x, reverse).kendall(), TOLERANCE);
        assertEquals(-1, of(x, reverse).spearman(), TOLERANCE);
    }

    @Test
    void withoutTiesSpearmanIsTheClosedFormOfSquaredDifferences() {
        // 1 − 6 Σd² ÷ (n(n² − 1)) with d = 1, −1, 0, 1, −1: 1 − 24 ÷ 120.
        assertEquals(
                0.8,
                of(new double[] {10, 20, 30, 40, 50}, new double[] {2, 1, 3, 5, 4}).spearman(),
                TOLERANCE);
    }

    @Test
    void aMeasureThatIsTheSameForAllGivesNoOrder() {
        assertTrue(RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}).isEmpty());
        assertTrue(RankCorrelation.of(new double[] {}, new double[] {}).isEmpty());
        assertTrue(RankCorrelation.of(new double[] {1}, new double[] {2}).isEmpty());
    }

    @Test
    void roundingIsATie() {
        assertArrayEquals(new int[] {1, 1, 3}, Ranks.places(new double[] {1, 1 - 1e-14, 0.5}));
        assertArrayEquals(
                new double[] {2.5, 2.5, 1}, Ranks.means(new double[] {1, 1 - 1e-14, 0.5}));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void kendallIsWhatCountingPairByPairGives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(60);
        double[] x = random.ints(n, 0, 12).asDoubleStream().toArray();
        double[] y = random.ints(n, 0, 9).asDoubleStream().toArray();
        double difference = 0;
        double differ = 0;
        double otherDiffer = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                difference += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                differ += x[i] == x[j] ? 0 : 1;
                otherDiffer += y[i] == y[j] ? 0 : 1;
            }
        }
        assertEquals(difference / Math.sqrt(differ * otherDiffer), of(x, y).kendall(), TOLERANCE);
    }
}
