package rudra.learning.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ThresholdsAndGainsTest {
    private static final Scored SCORED =
            Scored.of(
                    new boolean[] {true, false, true, false, false, true, false, false},
                    new double[] {0.9, 0.8, 0.8, 0.5, 0.3, 0.3, 0.3, 0});

    @Test
    void countsAtAThresholdAreThoseOfTheRowsThemselves() {
        ThresholdCounts counts = ThresholdCounts.of(SCORED, 10);
        for (int k = 0; k <= 10; k++) {
            assertEquals(SCORED.at(k / 10.0), counts.at(k), "threshold " + k / 10.0);
        }
        assertEquals(new Confusion(2, 1, 1, 4), counts.at(8));
    }

    @Test
    void rowsOfOneScoreShareTheirPositives() {
        Gains gains = Gains.of(SCORED);
        assertEquals(1, gains.positivesAmong(1));
        assertEquals(1.5, gains.positivesAmong(2));
        assertEquals(2, gains.positivesAmong(3));
        assertEquals(2, gains.positivesAmong(4));
        assertEquals(2 + 2 / 3.0, gains.positivesAmong(6), 1e-15);
        assertEquals(3, gains.positivesAmong(8));
        assertEquals(0, gains.captured(0));
        assertEquals(1, gains.captured(1));
    }

    @Test
    void errorsCostWhatTheyAreSaidToAndPartRowsWhereElkanDoes() {
        ErrorCosts costs = new ErrorCosts(1, 4);
        assertEquals((1 * 1 + 4 * 1) / 8.0, costs.of(SCORED.at(0.8)));
        assertEquals(0.2, costs.threshold());
        assertThrows(IllegalArgumentException.class, () -> new ErrorCosts(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ErrorCosts(-1, 2));
    }
}
