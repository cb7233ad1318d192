package rudra.contagion.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Seed;

final class QuantileLineTest {

    private static double loss(double[] x, double[] y, double share, double a, double b) {
        double loss = 0;
        for (int j = 0; j < x.length; j++) {
            double residual = y[j] - a - b * x[j];
            loss += residual > 0 ? share * residual : (share - 1) * residual;
        }
        return loss;
    }

    /** Some best line goes through two points (Koenker and Bassett 1978): all pairs are tried. */
    private static double leastLoss(double[] x, double[] y, double share) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (x[i] != x[j]) {
                    double b = (y[i] - y[j]) / (x[i] - x[j]);
                    least = Math.min(least, loss(x, y, share, y[i] - b * x[i], b));
                }
            }
        }
        return least;
    }

    /** Coarse steps make many points share a place, or lie on one line. */
    private static double[] values(RandomGenerator random, int size, double step) {
        double[] values = new double[size];
        Arrays.setAll(
                values,
                j ->
                        step == 0
                                ? random.nextGaussian()
                                : step * Math.round(random.nextGaussian() / step));
        return values;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 1})
    void itsLossIsTheLeastOfAllLinesThroughTwoPoints(double step) {
        for (long unit = 0; unit < 150; unit++) {
            RandomGenerator random = new Seed(7).stream(unit);
            int size = 5 + random.nextInt(40);
            double[] x = values(random, size, step);
            double[] y = values(random, size, step);
            if (Arrays.stream(x).distinct().count() < 2) {
                continue;
            }
            double share = 0.05 + 0.9 * random.nextDouble();
            QuantileLine line = new QuantileLine.Fit(x, y, share).from(0, 0.5);
            double least = leastLoss(x, y, share);
            double found = loss(x, y, share, line.intercept(), line.slope());
            assertEquals(least, found, 1e-11 * (1 + least), "unit " + unit);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "-50, 0.001", "3, 1e-9", "2, 1000"})
    void whereTheSearchBeginsDoesNotMatter(double start, double width) {
        RandomGenerator random = new Seed(3).stream(0);
        double[] x = values(random, 500, 0);
        double[] y = values(random, 500, 0);
        double expected = new QuantileLine.Fit(x, y, 0.05).from(0, 1).slope();
        assertEquals(expected, new QuantileLine.Fit(x, y, 0.05).from(start, width).slope(), 1e-12);
    }

    @Test
    void pointsOnALineGiveThatLine() {
        double[] x = {1, 2, 4, 8, 16};
        double[] y = Arrays.stream(x).map(v -> 3 - 0.5 * v).toArray();
        QuantileLine line = new QuantileLine.Fit(x, y, 0.05).from(0, 1);
        assertEquals(-0.5, line.slope(), 1e-12);
        assertEquals(3, line.intercept(), 1e-12);
    }

    @Test
    void noMoreThanTheShareLiesBelowAndNoMoreThanTheRestAbove() {
        RandomGenerator random = new Seed(5).stream(0);
        double[] x = values(random, 2000, 0);
        double[] y = values(random, 2000, 0);
        QuantileLine line = new QuantileLine.Fit(x, y, 0.05).from(0, 1);
        int below = 0;
        int above = 0;
        for (int j = 0; j < x.length; j++) {
            below += y[j] < line.at(x[j]) - 1e-12 ? 1 : 0;
            above += y[j] > line.at(x[j]) + 1e-12 ? 1 : 0;
        }
        assertTrue(below <= 100, below + " below");
        assertTrue(above <= 1900, above + " above");
    }

    @Test
    void theKthLeastIsThatOfTheSortedNumbers() {
        for (long unit = 0; unit < 100; unit++) {
            RandomGenerator random = new Seed(9).stream(unit);
            double[] values = values(random, 1 + random.nextInt(60), unit % 2 == 0 ? 0 : 0.5);
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int k = 0; k < sorted.length; k++) {
                assertEquals(sorted[k], OrderStatistic.select(values.clone(), values.length, k));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.05, 100, 4", "0.05, 101, 5", "0.07, 100, 6", "0.5, 5, 2", "0.01, 20, 0"})
    void aQuantileIsTheLeastValueWithTheShareAtOrBelow(double share, int size, int place) {
        assertEquals(place, OrderStatistic.place(share, size));
    }
}
