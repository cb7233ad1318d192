package rudra.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PearsonTest {

    @Test
    void itIsCountedByHand() {
        // Deviations −1, 0, 1 and −1, 1, 0: 1 of √2 · √2.
        assertEquals(
                0.5, Pearson.correlation(new double[] {1, 2, 3}, new double[] {4, 6, 5}), 1e-15);
    }

    @Test
    void rowsInWhichEitherIsNotFiniteAreLeftOut() {
        double[] x = {1, 2, Double.NaN, 3, 9, 7};
        double[] y = {4, 6, 100, 5, Double.POSITIVE_INFINITY, Double.NaN};
        assertEquals(0.5, Pearson.correlation(x, y), 1e-15);
    }

    @Test
    void aConstantHasNoneWhateverRoundingMakesOfItsMean() {
        // The mean of three times 0.1 is not 0.1.
        double[] constant = {0.1, 0.1, 0.1};
        assertTrue(Double.isNaN(Pearson.correlation(constant, new double[] {1, 2, 3})));
        assertTrue(Double.isNaN(Pearson.correlation(constant, constant)));
        assertTrue(Double.isNaN(Pearson.correlation(new double[0], new double[0])));
    }
}
