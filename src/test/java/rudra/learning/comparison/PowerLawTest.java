package rudra.learning.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PowerLawTest {
    private static final double[] ROWS = {50, 100, 200, 400, 800};

    @Test
    void aPowerLawIsFoundAgain() {
        double[] values = Arrays.stream(ROWS).map(n -> 0.9 - 2 * Math.pow(n, -0.5)).toArray();
        PowerLaw law = PowerLaw.through(ROWS, values).orElseThrow();
        assertEquals(0.5, law.power(), 1e-12);
        assertEquals(0.9, law.bound(), 1e-9);
        assertEquals(0.9 - 2 / 40.0, law.at(1600), 1e-9);
    }

    @Test
    void whatFallsOrHasThreePointsIsNone() {
        assertTrue(PowerLaw.through(ROWS, new double[] {.9, .8, .7, .6, .5}).isEmpty());
        double[] three = {1, 2, 3};
        assertTrue(PowerLaw.through(three, three).isEmpty());
    }
}
