package rudra.learning.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FriedmanNemenyiTest {
    private static final double[][] MODELS = {
        {.76, .59, .95, .95, .62, .58},
        {.77, .59, .93, .95, .62, .58},
        {.76, .60, .95, .94, .65, .61},
        {.77, .61, .95, .96, .66, .58}
    };

    /** Demšar (2006), table 5a: critical values of the two-tailed Nemenyi test at 0.05. */
    @ParameterizedTest
    @CsvSource({
        "2,1.960",
        "3,2.343",
        "4,2.569",
        "5,2.728",
        "6,2.850",
        "7,2.949",
        "8,3.031",
        "9,3.102",
        "10,3.164"
    })
    void criticalValuesAreThoseOfTheLiterature(int models, double value) {
        double range = new StudentisedRange(models).inverseCumulativeProbability(0.95);
        assertEquals(value, range / Math.sqrt(2), 1.001e-3);
    }

    /** scipy.stats.studentized_range with infinitely many degrees of freedom. */
    @Test
    void theStudentisedRangeIsThatOfScipy() {
        assertEquals(
                3.857655510378623,
                new StudentisedRange(5).inverseCumulativeProbability(0.95),
                1e-8);
        assertEquals(
                0.16433851117191509, new StudentisedRange(12).cumulativeProbability(2.5), 1e-9);
        assertEquals(0, new StudentisedRange(3).cumulativeProbability(0));
    }

    /** scipy.stats.friedmanchisquare and rankdata of the same values. */
    @Test
    void ranksWithTiesAreTestedAsScipyDoes() {
        FriedmanNemenyi test = FriedmanNemenyi.of(MODELS);
        assertArrayEquals(
                new double[] {3, 3, 2.4166666666666665, 1.5833333333333333},
                test.meanRanks(),
                1e-12);
        assertEquals(6.191489361702138, test.chiSquared(), 1e-12);
        assertEquals(0.10265655796422739, test.pValue(), 1e-12);
        assertEquals(0.08883747153557456, test.imanDavenport(), 1e-12);
        assertEquals(1.9148432265902378, test.criticalDifference(), 1e-8);
        assertEquals(0.8623825782748742, test.pValue(0, 2), 1e-9);
        assertEquals(0.2276967625814521, test.pValue(0, 3), 1e-9);
        assertEquals(1, test.pValue(0, 1), 1e-12);
    }

    @Test
    void modelsThatAreAlikeEverywhereDoNotDiffer() {
        FriedmanNemenyi test = FriedmanNemenyi.of(new double[][] {{.5, .6, .7}, {.5, .6, .7}});
        assertArrayEquals(new double[] {1.5, 1.5}, test.meanRanks());
        assertEquals(1, test.pValue(), 1e-12);
        assertEquals(1, test.imanDavenport(), 1e-12);
    }

    @Test
    void aModelThatAlwaysWinsDiffersForSure() {
        double[][] values = new double[2][30];
        java.util.Arrays.fill(values[0], 1);
        FriedmanNemenyi test = FriedmanNemenyi.of(values);
        assertEquals(0, test.imanDavenport());
        assertTrue(test.pValue(0, 1) < 1e-6);
        assertTrue(test.criticalDifference() < 1);
    }

    @Test
    void aWindowWithoutAValueIsLeftOut() {
        double[][] values = {{.5, Double.NaN, .7}, {.4, .3, .8}};
        assertEquals(2, FriedmanNemenyi.of(values).windows());
        double[][] one = {{.5, .6}};
        assertThrows(IllegalArgumentException.class, () -> FriedmanNemenyi.of(one));
    }
}
