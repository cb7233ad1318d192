package rudra.learning.comparison;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether two models err on different rows (McNemar 1947, Psychometrika 12).
 *
 * @param onlyFirst rows that the first calls right and the second wrong
 * @param onlySecond rows that the second calls right and the first wrong
 */
public record McNemar(long onlyFirst, long onlySecond) {

    /** Chi-squared with one degree of freedom; 0 where the models never differ. */
    public double statistic(boolean continuityCorrection) {
        double sum = (double) onlyFirst + onlySecond;
        double difference = Math.abs((double) onlyFirst - onlySecond);
        double corrected = continuityCorrection ? Math.max(0, difference - 1) : difference;
        return sum == 0 ? 0 : corrected * corrected / sum;
    }

    /** Asymptotic. */
    public double pValue(boolean continuityCorrection) {
        return ChiSquaredDistribution.of(1).survivalProbability(statistic(continuityCorrection));
    }

    /** Exact, two-sided: for few rows on which the models differ. */
    public double exactPValue() {
        long all = onlyFirst + onlySecond;
        if (all == 0) {
            return 1;
        }
        double tail =
                BinomialDistribution.of(Math.toIntExact(all), 0.5)
                        .cumulativeProbability(Math.toIntExact(Math.min(onlyFirst, onlySecond)));
        return Math.min(1, 2 * tail);
    }
}
