package rudra.learning.comparison;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether several models differ over several windows or folds, by their ranks, and which of them do
 * (Demšar 2006, Statistical comparisons of classifiers over multiple data sets, Journal of Machine
 * Learning Research 7). Rank 1 is the best; equal values share the mean of their ranks.
 *
 * @param meanRanks one a model
 * @param windows over how many windows, at least 2
 * @param chiSquared Friedman's statistic, corrected for ties; 0 where all are alike everywhere
 */
@SuppressWarnings("ArrayRecordComponent")
public record FriedmanNemenyi(double[] meanRanks, int windows, double chiSquared) {
    private static final double SIGNIFICANCE = 0.05;

    /**
     * Ranks models.
     *
     * @param values {@code [model][window]}, more is better; windows with a value that is not a
     *     number are left out
     * @throws IllegalArgumentException if there are fewer than two models
     */
    public static FriedmanNemenyi of(double[][] values) {
        int models = values.length;
        if (models < 2) {
            throw new IllegalArgumentException("Ranks need two models.");
        }
        List<double[]> windows = complete(values);
        double[] sums = new double[models];
        double ties = 0;
        for (double[] window : windows) {
            for (int m = 0; m < models; m++) {
                int better = 0;
                int alike = 0;
                for (double other : window) {
                    better += other > window[m] ? 1 : 0;
                    alike += other == window[m] ? 1 : 0;
                }
                sums[m] += better + (alike + 1) / 2.0;
                // A group of t adds t³ − t in all: t² − 1 for each of its members.
                ties += (double) alike * alike - 1;
            }
        }
        int n = windows.size();
        double squares = 0;
        for (int m = 0; m < models; m++) {
            squares += sums[m] * sums[m];
            sums[m] /= n;
        }
        double correction = 1 - ties / (n * (double) models * (models * models - 1.0));
        double statistic =
                12 * squares / (n * (double) models * (models + 1)) - 3.0 * n * (models + 1);
        return new FriedmanNemenyi(
                sums, n, correction <= 0 ? 0 : Math.max(0, statistic / correction));
    }

    private static List<double[]> complete(double[][] values) {
        List<double[]> windows = new ArrayList<>();
        for (int w = 0; w < values[0].length; w++) {
            double[] window = new double[values.length];
            boolean whole = true;
            for (int m = 0; m < window.length; m++) {
                window[m] = values[m][w];
                whole &= !Double.isNaN(window[m]);
            }
            if (whole) {
                windows.add(window);
            }
        }
        return windows;
    }

    private int models() {
        return meanRanks.length;
    }

    /** Of Friedman's statistic, by its asymptotic distribution. */
    public double pValue() {
        return ChiSquaredDistribution.of(models() - 1.0).survivalProbability(chiSquared);
    }

    /** By the F distribution of Iman and Davenport (1980), which is less conservative. */
    public double imanDavenport() {
        double rest = windows * (models() - 1.0) - chiSquared;
        if (rest <= 0) {
            return 0;
        }
        double f = (windows - 1) * chiSquared / rest;
        return FDistribution.of(models() - 1.0, (models() - 1.0) * (windows - 1))
                .survivalProbability(f);
    }

    /** The standard error of a difference of two mean ranks, over the square root of two. */
    private double scale() {
        return Math.sqrt(models() * (models() + 1.0) / (12.0 * windows));
    }

    /** By how much mean ranks differ at least where the difference is significant at 5 %. */
    public double criticalDifference() {
        return new StudentisedRange(models()).inverseCumulativeProbability(1 - SIGNIFICANCE)
                * scale();
    }

    /** Nemenyi's p-value of the difference of two models, adjusted for all pairs. */
    public double pValue(int first, int second) {
        double range = Math.abs(meanRanks[first] - meanRanks[second]) / scale();
        return 1 - new StudentisedRange(models()).cumulativeProbability(range);
    }
}
