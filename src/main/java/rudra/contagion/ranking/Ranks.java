package rudra.contagion.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders values. Differences below 1e-10 of the greatest value are rounding: such values tie. */
final class Ranks {
    private static final double STEPS = 1e10;

    private Ranks() {}

    /** The places from the greatest value, 1, down; values that tie share the best of theirs. */
    static int[] places(double[] values) {
        double[] rounded = rounded(values);
        int[] places = new int[values.length];
        int[] order = descending(rounded);
        for (int p = 0; p < order.length; p++) {
            boolean ties = p > 0 && rounded[order[p]] == rounded[order[p - 1]];
            places[order[p]] = ties ? places[order[p - 1]] : p + 1;
        }
        return places;
    }

    /** The ranks from the least value, 1, up; values that tie share the mean of theirs. */
    static double[] means(double[] values) {
        double[] rounded = rounded(values);
        int[] order = descending(rounded);
        int n = order.length;
        double[] means = new double[n];
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && rounded[order[to]] == rounded[order[from]]) {
                to++;
            }
            for (int p = from; p < to; p++) {
                means[order[p]] = n - (from + to - 1) / 2.0;
            }
            from = to;
        }
        return means;
    }

    /** The positions of the values from the greatest down; equal ones in their order. */
    static int[] descending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] rounded(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        double[] rounded = new double[values.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = greatest == 0 ? 0 : Math.rint(values[i] / greatest * STEPS);
        }
        return rounded;
    }
}
