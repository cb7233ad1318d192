package rudra.learning.exploration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The plane on which rows differ most. */
class PrincipalPlaneTest {
    private static final int ROWS = 400;

    private static double[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleStream.generate(() -> random.nextDouble(-1, 1)).limit(ROWS).toArray();
    }

    /** With two standardised columns of correlation r the variances are 1 + r and 1 − r. */
    @Test
    void twoColumnsShareTheVarianceAsTheirCorrelationSays() {
        double[] first = noise(1);
        double[] second = new double[ROWS];
        double[] other = noise(2);
        for (int row = 0; row < ROWS; row++) {
            second[row] = 0.8 * first[row] + 0.6 * other[row];
        }
        double r = correlation(first, second);
        PrincipalPlane plane = PrincipalPlane.of(new double[][] {first, second});
        assertEquals((1 + r) / 2, plane.firstShare(), 1e-9);
        assertEquals((1 - r) / 2, plane.secondShare(), 1e-9);
        assertEquals(0, correlation(plane.first(), plane.second()), 1e-9);
    }

    @Test
    void unitsOfColumnsDoNotMatter() {
        double[] first = noise(3);
        double[] second = noise(4);
        double[] thousands = DoubleStream.of(second).map(v -> 1_000 * v + 7).toArray();
        PrincipalPlane plane = PrincipalPlane.of(new double[][] {first, second});
        PrincipalPlane scaled = PrincipalPlane.of(new double[][] {first, thousands});
        assertArrayEquals(plane.first(), scaled.first(), 1e-8);
        assertArrayEquals(plane.second(), scaled.second(), 1e-8);
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = DoubleStream.of(x).average().orElseThrow();
        double meanY = DoubleStream.of(y).average().orElseThrow();
        double product = 0;
        double xx = 0;
        double yy = 0;
        for (int k = 0; k < x.length; k++) {
            product += (x[k] - meanX) * (y[k] - meanY);
            xx += (x[k] - meanX) * (x[k] - meanX);
            yy += (y[k] - meanY) * (y[k] - meanY);
        }
        return product / Math.sqrt(xx * yy);
    }
}
