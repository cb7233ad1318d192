package rudra.learning.comparison;

import java.util.stream.IntStream;

/** Adjusts p-values for their number (Holm 1979, Scandinavian Journal of Statistics 6). */
public final class Holm {
    private Holm() {}

    /** The adjusted p-values, in the order of those given. */
    public static double[] adjusted(double[] pValues) {
        int[] order =
                IntStream.range(0, pValues.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[pValues.length];
        double greatest = 0;
        for (int k = 0; k < order.length; k++) {
            double value = Math.min(1, (order.length - k) * pValues[order[k]]);
            greatest = Math.max(greatest, value);
            adjusted[order[k]] = greatest;
        }
        return adjusted;
    }
}
