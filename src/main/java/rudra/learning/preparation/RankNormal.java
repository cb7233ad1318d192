package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import rudra.learning.Features;

/**
 * Puts in place of a number the normal quantile of its rank among the training rows, between the
 * quantiles kept in proportion. Equal numbers share a rank. Categories and what is missing stay.
 *
 * @param quantiles {@code [feature][place]}, ascending and evenly spaced; empty for what stays
 */
@SuppressWarnings("ArrayRecordComponent")
record RankNormal(double[][] quantiles) implements Step {
    private static final int MOST = 1_001;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** How near to 0 or 1 a rank may come: three deviations and a little. */
    private static final double END = 1e-3;

    static RankNormal of(Features training) {
        return new RankNormal(
                IntStream.range(0, training.width())
                        .mapToObj(f ->
                                training.features().get(f).isCategory()
                                        ? new double[0]
                                        : quantiles(training.column(f)))
                        .toArray(double[][]::new));
    }

    private static double[] quantiles(double[] column) {
        double[] present = Quantiles.present(column);
        Arrays.sort(present);
        if (present.length <= MOST) {
            return present;
        }
        double[] kept = new double[MOST];
        Arrays.setAll(kept, k -> Quantiles.ofSorted(present, k / (MOST - 1.0)));
        return kept;
    }

    @Override
    public Features apply(Features rows) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double[] own = quantiles[f];
            columns.add(
                    own.length == 0
                            ? rows.column(f)
                            : Arrays.stream(rows.column(f))
                                    .map(x -> Double.isNaN(x) ? x : normal(own, x))
                                    .toArray());
        }
        return new Features(rows.features(), columns, rows.size());
    }

    private static double normal(double[] own, double value) {
        double share = own.length == 1 ? 0.5 : place(own, value) / (own.length - 1);
        return NORMAL.inverseCumulativeProbability(Math.clamp(share, END, 1 - END));
    }

    /** Where a value lies among the quantiles: the middle of those equal to it, or in between. */
    private static double place(double[] own, double value) {
        int from = first(own, value, false);
        int behind = first(own, value, true);
        if (from < behind) {
            return (from + behind - 1) / 2.0;
        }
        if (from == 0 || from == own.length) {
            return from == 0 ? 0 : own.length - 1;
        }
        return from - 1 + (value - own[from - 1]) / (own[from] - own[from - 1]);
    }

    /** The first place of a quantile that is not below the value, or of one that is above it. */
    private static int first(double[] own, double value, boolean above) {
        int from = 0;
        int to = own.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (own[middle] < value || (above && own[middle] == value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
