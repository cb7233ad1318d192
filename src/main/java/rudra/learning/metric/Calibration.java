package rudra.learning.metric;

import java.util.ArrayList;
import java.util.List;

/** How often what was given a probability came. Linear in the number of rows. */
public final class Calibration {
    private static final int BINS = 10;

    /** The 97.5 % point of the normal distribution. */
    private static final double NORMAL = 1.959963984540054;

    private Calibration() {}

    /**
     * Rows whose scores lie in one range.
     *
     * @param rows how many they are, at least 1
     * @param predicted the mean of their scores
     * @param observed the share of the positive among them
     * @param low where its 95 % interval begins
     * @param high where it ends
     */
    public record Bin(int rows, double predicted, double observed, double low, double high) {}

    /** Ten ranges of equal width from 0 to 1; those without rows are left out. */
    public static List<Bin> bins(Scored scored) {
        int[] rows = new int[BINS];
        int[] positives = new int[BINS];
        double[] sums = new double[BINS];
        for (int k = 0; k < scored.size(); k++) {
            int bin = Math.clamp((int) (scored.score(k) * BINS), 0, BINS - 1);
            rows[bin]++;
            positives[bin] += scored.isPositive(k) ? 1 : 0;
            sums[bin] += scored.score(k);
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (rows[bin] > 0) {
                bins.add(bin(rows[bin], positives[bin], sums[bin] / rows[bin]));
            }
        }
        return bins;
    }

    /** The interval is Wilson's (1927): it stays within 0 and 1 and is good for few rows. */
    private static Bin bin(int rows, int positives, double predicted) {
        double share = (double) positives / rows;
        double squared = NORMAL * NORMAL;
        double middle = (share + squared / (2 * rows)) / (1 + squared / rows);
        double half =
                NORMAL
                        / (1 + squared / rows)
                        * Math.sqrt(share * (1 - share) / rows + squared / (4.0 * rows * rows));
        return new Bin(
                rows, predicted, share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
