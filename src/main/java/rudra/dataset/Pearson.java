package rudra.dataset;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far two columns of numbers lie on a line (Pearson 1896, Philosophical Transactions A 187).
 */
public final class Pearson {
    private Pearson() {}

    /**
     * The correlation over the rows in which both are finite, from −1 to 1; not-a-number where one
     * of them does not vary there. O(rows).
     */
    public static double correlation(double[] x, double[] y) {
        int[] rows =
                IntStream.range(0, x.length)
                        .filter(row -> Double.isFinite(x[row]) && Double.isFinite(y[row]))
                        .toArray();
        // Asked of the values themselves: squares about a rounded mean need not be zero.
        if (!varies(x, rows) || !varies(y, rows)) {
            return Double.NaN;
        }
        double meanX = mean(x, rows);
        double meanY = mean(y, rows);
        double product = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int row : rows) {
            double dx = x[row] - meanX;
            double dy = y[row] - meanY;
            product += dx * dy;
            squaresX += dx * dx;
            squaresY += dy * dy;
        }
        double scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
        return scale > 0 ? Math.clamp(product / scale, -1, 1) : Double.NaN;
    }

    private static boolean varies(double[] values, int[] rows) {
        return Arrays.stream(rows).anyMatch(row -> values[row] != values[rows[0]]);
    }

    private static double mean(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).average().orElseThrow();
    }
}
