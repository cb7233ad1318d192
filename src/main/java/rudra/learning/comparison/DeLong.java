package rudra.learning.comparison;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether two areas under the ROC curve on the same rows differ (DeLong, DeLong and Clarke-Pearson
 * 1988, Biometrics 44), by mid-ranks in O(n log n) (Sun and Xu 2014, IEEE Signal Processing Letters
 * 21).
 *
 * @param auc1 the area of the first scores
 * @param auc2 the area of the second scores
 * @param variance1 the variance of the first area
 * @param varianceOfDifference the variance of auc1 − auc2
 */
public record DeLong(double auc1, double auc2, double variance1, double varianceOfDifference) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double QUANTILE_97_5 = 1.959963984540054;

    /**
     * Compares.
     *
     * @param positive which rows belong to the positive class
     * @param first scores of the rows
     * @param second other scores of the rows
     * @throws IllegalArgumentException if lengths differ, a score is not a number or a class has
     *     fewer than two rows
     */
    public static DeLong of(boolean[] positive, double[] first, double[] second) {
        int positives = (int) IntStream.range(0, positive.length).filter(i -> positive[i]).count();
        int negatives = positive.length - positives;
        if (first.length != positive.length
                || second.length != positive.length
                || positives < 2
                || negatives < 2
                || DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                        .anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException(
                    "Both scores, numbers, for each label, and two rows of each class.");
        }
        Placements a = Placements.of(positive, first, positives, negatives);
        Placements b = Placements.of(positive, second, positives, negatives);
        double variance1 =
                variance(a.ofPositives) / positives + variance(a.ofNegatives) / negatives;
        double[] ofPositives = differences(a.ofPositives, b.ofPositives);
        double[] ofNegatives = differences(a.ofNegatives, b.ofNegatives);
        return new DeLong(
                a.mean(),
                b.mean(),
                variance1,
                variance(ofPositives) / positives + variance(ofNegatives) / negatives);
    }

    /** Of which the variance is never below 0, as that of two variances and a covariance can be. */
    private static double[] differences(double[] a, double[] b) {
        double[] differences = new double[a.length];
        Arrays.setAll(differences, k -> a[k] - b[k]);
        return differences;
    }

    /** auc1 − auc2. */
    public double difference() {
        return auc1 - auc2;
    }

    /** The difference over its standard error; 0 where neither is anything. */
    public double z() {
        return difference() == 0 ? 0 : difference() / Math.sqrt(varianceOfDifference);
    }

    /** Two-sided. */
    public double pValue() {
        return 2 * NORMAL.survivalProbability(Math.abs(z()));
    }

    /** Where the 95 % interval of the difference begins and ends. */
    public double[] interval() {
        double half = QUANTILE_97_5 * Math.sqrt(Math.max(0, varianceOfDifference));
        return new double[] {difference() - half, difference() + half};
    }

    /** Where the 95 % interval of the first area begins and ends, within 0 and 1. */
    public double[] intervalOfFirst() {
        double half = QUANTILE_97_5 * Math.sqrt(Math.max(0, variance1));
        return new double[] {Math.max(0, auc1 - half), Math.min(1, auc1 + half)};
    }

    /** The posterior probability that auc1 − auc2 is above a value: normal, of a flat prior. */
    public double probabilityAbove(double value) {
        if (!(varianceOfDifference > 0)) {
            return difference() > value ? 1 : 0;
        }
        return NORMAL.survivalProbability((value - difference()) / Math.sqrt(varianceOfDifference));
    }

    /** For each row, the share of the other class that it stands on the right side of. */
    private record Placements(double[] ofPositives, double[] ofNegatives) {

        static Placements of(boolean[] positive, double[] scores, int positives, int negatives) {
            double[] all = midRanks(scores, IntStream.range(0, scores.length).toArray());
            double[] ofPositives = new double[positives];
            double[] ofNegatives = new double[negatives];
            int[] rows1 = IntStream.range(0, scores.length).filter(i -> positive[i]).toArray();
            int[] rows0 = IntStream.range(0, scores.length).filter(i -> !positive[i]).toArray();
            double[] within1 = midRanks(scores, rows1);
            double[] within0 = midRanks(scores, rows0);
            for (int k = 0; k < positives; k++) {
                ofPositives[k] = (all[rows1[k]] - within1[k]) / negatives;
            }
            for (int k = 0; k < negatives; k++) {
                ofNegatives[k] = 1 - (all[rows0[k]] - within0[k]) / positives;
            }
            return new Placements(ofPositives, ofNegatives);
        }

        double mean() {
            return Arrays.stream(ofPositives).sum() / ofPositives.length;
        }

        /** The ranks of some rows among themselves, from 1; equal scores share their mean. */
        private static double[] midRanks(double[] scores, int[] rows) {
            int[] order =
                    IntStream.range(0, rows.length)
                            .boxed()
                            .sorted((a, b) -> Double.compare(scores[rows[a]], scores[rows[b]]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            double[] ranks = new double[rows.length];
            for (int from = 0; from < order.length; ) {
                int to = from;
                while (to < order.length && scores[rows[order[to]]] == scores[rows[order[from]]]) {
                    to++;
                }
                for (int k = from; k < to; k++) {
                    ranks[order[k]] = (from + to + 1) / 2.0;
                }
                from = to;
            }
            return ranks;
        }
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
