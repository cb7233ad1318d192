package rudra.contagion.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far two measures put the same institutions in the same order: 1 the same, −1 the reverse.
 *
 * <p>Sources: C. Spearman, The proof and measurement of association between two things, American
 * Journal of Psychology 15 (1904), on mean ranks; M. G. Kendall, The treatment of ties in ranking
 * problems, Biometrika 33 (1945), τ-b; counted as by W. R. Knight, A computer method for
 * calculating Kendall's tau with ungrouped data, Journal of the American Statistical Association 61
 * (1966).
 *
 * @param spearman Pearson's correlation of the mean ranks
 * @param kendall τ-b
 */
record RankCorrelation(double spearman, double kendall) {

    /**
     * The correlation of two measures of the same institutions; empty where one of them is the same
     * for all, so that it gives no order. O(n log n).
     */
    static Optional<RankCorrelation> of(double[] x, double[] y) {
        double[] first = Ranks.means(x);
        double[] second = Ranks.means(y);
        double spearman = pearson(first, second);
        return Double.isNaN(spearman)
                ? Optional.empty()
                : Optional.of(new RankCorrelation(spearman, tauB(first, second)));
    }

    private static double pearson(double[] x, double[] y) {
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - mean) * (y[i] - mean);
            squaresX += (x[i] - mean) * (x[i] - mean);
            squaresY += (y[i] - mean) * (y[i] - mean);
        }
        double scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
        return scale == 0 ? Double.NaN : Math.clamp(both / scale, -1, 1);
    }

    private static double tauB(double[] x, double[] y) {
        int[] order =
                IntStream.range(0, x.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> x[i])
                                        .thenComparingDouble(i -> y[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] sortedX = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
        double[] sortedY = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        double tiesBoth = tiedPairs(sortedX, sortedY);
        double pairs = x.length * (x.length - 1.0) / 2;
        double tiesX = tiedPairs(sortedX, sortedX);
        double discordant = sortAndCountSwaps(sortedY);
        double tiesY = tiedPairs(sortedY, sortedY);
        double difference = pairs - tiesX - tiesY + tiesBoth - 2 * discordant;
        return difference / (Math.sqrt(pairs - tiesX) * Math.sqrt(pairs - tiesY));
    }

    /** How many pairs agree in both of two arrays in which what agrees stands together. */
    private static double tiedPairs(double[] x, double[] y) {
        double ties = 0;
        for (int from = 0; from < x.length; ) {
            int to = from;
            while (to < x.length && x[to] == x[from] && y[to] == y[from]) {
                to++;
            }
            ties += (to - from) * (to - from - 1.0) / 2;
            from = to;
        }
        return ties;
    }

    /** Sorts by merging; returns how many pairs stood the wrong way round. */
    private static double sortAndCountSwaps(double[] values) {
        double swaps = 0;
        double[] from = values.clone();
        for (int width = 1; width < values.length; width *= 2) {
            double[] to = new double[values.length];
            for (int start = 0; start < values.length; start += 2 * width) {
                swaps += merge(from, to, start, width);
            }
            from = to;
        }
        System.arraycopy(from, 0, values, 0, values.length);
        return swaps;
    }

    private static double merge(double[] from, double[] to, int start, int width) {
        int middle = Math.min(from.length, start + width);
        int end = Math.min(from.length, start + 2 * width);
        int left = start;
        int right = middle;
        double swaps = 0;
        for (int at = start; at < end; at++) {
            if (right == end || (left < middle && from[left] <= from[right])) {
                to[at] = from[left++];
            } else {
                to[at] = from[right++];
                swaps += middle - left;
            }
        }
        return swaps;
    }
}
