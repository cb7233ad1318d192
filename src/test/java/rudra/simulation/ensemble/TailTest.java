package rudra.simulation.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Figures of the worst losses, worked out by hand. */
final class TailTest {
    private static final double[] LOSSES = {3, 1, 2, 10, 4, 5, 6, 8, 7, 9};

    @Test
    void expectedShortfallIsTheMeanOfTheWorst() {
        assertEquals(9.5, Tail.expectedShortfall(LOSSES, 0.8), 1e-12);
        assertEquals(10, Tail.expectedShortfall(LOSSES, 0.9), 1e-12);
        assertEquals(5.5, Tail.expectedShortfall(LOSSES, 0), 1e-12);
    }

    @Test
    void lossAtTheBorderCountsInPart() {
        // 1.5 losses are the worst 15 %: all of 10 and half of 9.
        assertEquals((10 + 4.5) / 1.5, Tail.expectedShortfall(LOSSES, 0.85), 1e-12);
        assertEquals(10, Tail.expectedShortfall(LOSSES, 0.99), 1e-12);
    }

    @Test
    void valueAtRiskIsExceededByNoMoreThanTheRest() {
        assertEquals(9, Tail.valueAtRisk(LOSSES, 0.9));
        assertEquals(10, Tail.valueAtRisk(LOSSES, 0.91));
        assertEquals(1, Tail.valueAtRisk(LOSSES, 0));
    }

    @Test
    void levelsOutOfBoundsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tail.expectedShortfall(LOSSES, 1));
        assertThrows(IllegalArgumentException.class, () -> Tail.valueAtRisk(LOSSES, -0.1));
        assertThrows(IllegalArgumentException.class, () -> Tail.valueAtRisk(new double[0], 0.5));
    }
}
