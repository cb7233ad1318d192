package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.dataset.Moments;
import rudra.dataset.NumberColumn;
import rudra.dataset.profile.ProfileResult.Bin;
import rudra.dataset.profile.ProfileResult.NumberProfile;

/**
 * How the finite numbers of a column lie. At least one is needed.
 *
 * @param column its name
 * @param infinite how many are not finite
 * @param sorted the finite ones, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Spread(String column, int infinite, double[] sorted) {
    private static final double FENCE = 1.5;
    private static final double FAR = 3;
    private static final int BINS = 20;

    /** Sorts the numbers of a column. O(n log n). */
    static Spread of(NumberColumn column) {
        double[] values = column.values();
        double[] finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int infinite = (int) Arrays.stream(values).filter(Double::isInfinite).count();
        return new Spread(column.name(), infinite, finite);
    }

    /** Whether there is no finite number. */
    boolean isEmpty() {
        return sorted.length == 0;
    }

    /**
     * The value that a share of the numbers is at most, on the line between the two nearest
     * (definition 7 of Hyndman and Fan 1996).
     */
    double quantile(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[above] * rest;
    }

    NumberProfile profile() {
        Moments moments = Moments.of(sorted);
        double low = quantile(0.25);
        double high = quantile(0.75);
        double reach = FENCE * (high - low);
        int outliers = below(low - reach) + sorted.length - upTo(high + reach);
        return new NumberProfile(
                column,
                infinite,
                moments.mean(),
                moments.sampleDeviation(),
                sorted[0],
                quantile(0.05),
                low,
                quantile(0.5),
                high,
                quantile(0.95),
                sorted[sorted.length - 1],
                (double) outliers / sorted.length);
    }

    /** How many are below a limit. */
    private int below(double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many are at most a limit. */
    private int upTo(double limit) {
        return below(Math.nextUp(limit));
    }

    /**
     * The counts of a histogram: a bin for each value where there are few; otherwise equally wide
     * ones over what is within three interquartile ranges of the quartiles, and one for what lies
     * beyond on either side, so that a single far value does not press all others into one bin.
     */
    List<Bin> bins() {
        double[] few = Arrays.stream(sorted).distinct().limit(BINS + 1L).toArray();
        List<Bin> bins = new ArrayList<>();
        if (few.length <= BINS) {
            for (double value : few) {
                bins.add(new Bin(column, value, value, upTo(value) - below(value)));
            }
            return bins;
        }
        double first = sorted[0];
        double last = sorted[sorted.length - 1];
        double reach = FAR * (quantile(0.75) - quantile(0.25));
        double from = reach > 0 ? sorted[below(quantile(0.25) - reach)] : first;
        double to = reach > 0 ? sorted[upTo(quantile(0.75) + reach) - 1] : last;
        if (first < from) {
            bins.add(new Bin(column, first, from, below(from)));
        }
        for (int bin = 0; bin < BINS; bin++) {
            double begin = edge(from, to, bin);
            double end = edge(from, to, bin + 1);
            int rows = (bin == BINS - 1 ? upTo(end) : below(end)) - below(begin);
            bins.add(new Bin(column, begin, end, rows));
        }
        if (last > to) {
            bins.add(new Bin(column, to, last, sorted.length - upTo(to)));
        }
        return bins;
    }

    private static double edge(double from, double to, int bin) {
        return bin == BINS ? to : from + (to - from) * bin / BINS;
    }
}
