package rudra.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MomentsTest {

    @Test
    void theyAreCountedByHand() {
        Moments moments = Moments.of(new double[] {1, 2, 6});
        assertEquals(new Moments(3, 3, 14), moments);
        assertEquals(Math.sqrt(14 / 3.0), moments.deviation());
        assertEquals(Math.sqrt(7), moments.sampleDeviation());
    }

    @Test
    void aConstantHasNoSpread() {
        // The sum of three times 0.1 is not three tenths.
        assertEquals(new Moments(3, 0.1, 0), Moments.of(new double[] {0.1, 0.1, 0.1}));
    }

    @Test
    void ofOneOrNoneThereIsNoSpreadEither() {
        assertEquals(new Moments(1, 7, 0), Moments.of(new double[] {7}));
        assertEquals(0, Moments.of(new double[] {7}).sampleDeviation());
        assertEquals(new Moments(0, Double.NaN, 0), Moments.of(new double[0]));
        assertEquals(0, Moments.of(new double[0]).deviation());
    }
}
