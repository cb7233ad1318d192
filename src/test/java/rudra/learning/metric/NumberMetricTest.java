package rudra.learning.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class NumberMetricTest {
    private static final double[] ACTUAL = {2, -1, 0, 3};
    private static final double[] PREDICTED = {1, 1, 1, 2};

    /** Errors 1, −2, −1, 1; the mean of the numbers is 1, their squares about it 1 + 4 + 1 + 4. */
    @Test
    void errorsOfFourRowsByHand() {
        assertEquals(Math.sqrt(7.0 / 4), NumberMetric.RMSE.of(ACTUAL, PREDICTED), 1e-15);
        assertEquals(5.0 / 4, NumberMetric.MAE.of(ACTUAL, PREDICTED), 1e-15);
        assertEquals(1 - 7.0 / 10, NumberMetric.R2.of(ACTUAL, PREDICTED), 1e-15);
        assertEquals((0.5 + 2 + 1.0 / 3) / 3, NumberMetric.MAPE.of(ACTUAL, PREDICTED), 1e-15);
    }

    /** Held long throughout: 2, −1, 0, 3 are earned, with mean 1 and variance 10 / 3. */
    @Test
    void whatIsEarnedByFollowingTheSign() {
        assertEquals(1 / Math.sqrt(10.0 / 3), NumberMetric.SHARPE.of(ACTUAL, PREDICTED), 1e-15);
        assertEquals(2.0 / 3, NumberMetric.WIN_RATE.of(ACTUAL, PREDICTED), 1e-15);
        double[] other = {-1, -1, -1, -2};
        assertEquals(
                -NumberMetric.SHARPE.of(ACTUAL, PREDICTED),
                NumberMetric.SHARPE.of(ACTUAL, other),
                1e-15);
    }

    @Test
    void whatDoesNotVaryHasNoShareExplained() {
        double[] alike = {5, 5};
        assertTrue(Double.isNaN(NumberMetric.R2.of(alike, new double[] {4, 6})));
        assertTrue(Double.isNaN(NumberMetric.SHARPE.of(alike, alike)));
    }

    /** The mean of three tenths is not a tenth in doubles. */
    @Test
    void whatRoundingMakesOfAConstantIsNoVariance() {
        double[] alike = {0.1, 0.1, 0.1};
        assertTrue(Double.isNaN(NumberMetric.R2.of(alike, new double[] {0.2, 0.1, 0.3})));
        assertTrue(Double.isNaN(NumberMetric.SHARPE.of(alike, alike)));
    }
}
