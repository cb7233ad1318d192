package rudra.learning.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Differences of two models over folds whose training rows overlap: the variance is that of the
 * differences times 1 / folds + test rows / training rows (Nadeau and Bengio 2003, Machine Learning
 * 52). The posterior of the mean difference is the same t distribution (Corani and Benavoli 2015,
 * Machine Learning 100).
 *
 * @param mean the mean difference
 * @param standardError its corrected standard error
 * @param folds the number of differences, at least two
 */
public record CorrectedResampledT(double mean, double standardError, int folds) {

    /**
     * Of the differences on each fold.
     *
     * @param differences at least two
     * @param testTrainRatio test rows over training rows of a fold
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static CorrectedResampledT of(double[] differences, double testTrainRatio) {
        int n = differences.length;
        if (n < 2) {
            throw new IllegalArgumentException("A test needs two differences.");
        }
        double mean = Arrays.stream(differences).sum() / n;
        double squares =
                Arrays.stream(differences).map(each -> (each - mean) * (each - mean)).sum();
        double variance = (1.0 / n + testTrainRatio) * squares / (n - 1);
        return new CorrectedResampledT(mean, Math.sqrt(variance), n);
    }

    /** The mean over its standard error; 0 where neither is anything. */
    public double statistic() {
        return mean == 0 ? 0 : mean / standardError;
    }

    /** Two-sided. */
    public double pValue() {
        return 2 * TDistribution.of(folds - 1.0).survivalProbability(Math.abs(statistic()));
    }

    /** The half of the 95 % interval around the mean. */
    public double half() {
        return standardError * TDistribution.of(folds - 1.0).inverseCumulativeProbability(0.975);
    }

    /** The posterior probability that the true mean difference is above a value. */
    public double probabilityAbove(double value) {
        if (standardError == 0) {
            return mean > value ? 1 : 0;
        }
        return TDistribution.of(folds - 1.0).survivalProbability((value - mean) / standardError);
    }
}
