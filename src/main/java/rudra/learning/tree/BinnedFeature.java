package rudra.learning.tree;

import java.util.Arrays;
import rudra.learning.Feature;

/**
 * A feature cut into bins: a category into its levels, numbers at the values in between; where
 * there are more different numbers than bins, at quantiles. The last bin is that of missing cells.
 *
 * @param category whether bins are levels
 * @param cuts the greatest number of each bin but the last two; empty for a category
 * @param bins the number of bins, that of missing cells included
 * @param of the bin of each row
 */
record BinnedFeature(boolean category, double[] cuts, int bins, short[] of) {
    private static final int BINS_AT_MOST = 255;

    /** The bin of missing cells. */
    int missing() {
        return bins - 1;
    }

    static BinnedFeature of(Feature feature, double[] values) {
        return feature.isCategory() ? levels(feature.levels().size(), values) : numbers(values);
    }

    private static BinnedFeature levels(int levels, double[] values) {
        short[] of = new short[values.length];
        for (int row = 0; row < of.length; row++) {
            of[row] = (short) (Double.isNaN(values[row]) ? levels : values[row]);
        }
        return new BinnedFeature(true, new double[0], levels + 1, of);
    }

    private static BinnedFeature numbers(double[] values) {
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double[] cuts = cuts(sorted);
        int missing = cuts.length + 1;
        short[] of = new short[values.length];
        for (int row = 0; row < of.length; row++) {
            of[row] = (short) (Double.isNaN(values[row]) ? missing : bin(cuts, values[row]));
        }
        return new BinnedFeature(false, cuts, missing + 1, of);
    }

    private static int bin(double[] cuts, double value) {
        int place = Arrays.binarySearch(cuts, value);
        return place >= 0 ? place : -place - 1;
    }

    /** Half-way between neighbours, at as many places as there are bins. */
    private static double[] cuts(double[] sorted) {
        double[] all = new double[sorted.length];
        int count = 0;
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= BINS_AT_MOST) {
            for (int k = 1; k < distinct.length; k++) {
                all[count++] = between(distinct[k - 1], distinct[k]);
            }
            return Arrays.copyOf(all, count);
        }
        for (int bin = 1; bin < BINS_AT_MOST; bin++) {
            int place = (int) ((long) bin * sorted.length / BINS_AT_MOST);
            double below = sorted[place - 1];
            if (below < sorted[place] || place + 1 < sorted.length) {
                double cut = between(below, sorted[place]);
                if (cut < sorted[sorted.length - 1] && (count == 0 || cut > all[count - 1])) {
                    all[count++] = cut;
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static double between(double low, double high) {
        double middle = low / 2 + high / 2;
        return middle < high ? middle : low;
    }
}
