package rudra.learning.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.comparison.CorrectedResampledT;
import rudra.learning.comparison.DeLong;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Spread;

/**
 * Means over folds with the interval that suits what the folds are to each other. Values that are
 * not a number, such as the AUC of a fold with one class, are passed over.
 *
 * @param spread what values on folds are to each other
 * @param testTrainRatio the mean share of test rows to training rows
 */
record FoldSummary(Spread spread, double testTrainRatio) {
    private static final double QUANTILE_97_5 = 1.959963984540054;
    private static final int LEAST_OF_A_CLASS = 2;

    /**
     * A metric.
     *
     * @param byFold the test rows of each fold
     * @param pooled the test rows of all folds that judge no row twice
     */
    Estimate estimate(Metric metric, List<Scored> byFold, Scored pooled) {
        if (spread == Spread.POOLED) {
            return ofArea(metric, pooled, List.of());
        }
        double[] values = byFold.stream().mapToDouble(metric::of).toArray();
        List<Double> folds = Arrays.stream(values).boxed().toList();
        if (spread == Spread.ONE) {
            return ofArea(metric, byFold.getFirst(), folds);
        }
        double[] available = numbers(values);
        if (available.length < 2) {
            double mean = Arrays.stream(available).average().orElse(Double.NaN);
            return new Estimate(mean, Double.NaN, Double.NaN, folds);
        }
        CorrectedResampledT over = CorrectedResampledT.of(available, ratio());
        return within(metric, over.mean(), over.half(), folds);
    }

    /** Only areas have an interval where all that there is are rows. */
    private static Estimate ofArea(Metric metric, Scored rows, List<Double> folds) {
        double value = metric.of(rows);
        double scale = metric == Metric.AUC ? 1 : metric == Metric.GINI ? 2 : Double.NaN;
        double half = halfOfArea(rows).map(own -> own * scale).orElse(Double.NaN);
        return within(metric, value, half, folds);
    }

    private static Optional<Double> halfOfArea(Scored rows) {
        boolean[] labels = new boolean[rows.size()];
        double[] scores = new double[rows.size()];
        for (int k = 0; k < labels.length; k++) {
            labels[k] = rows.isPositive(k);
            scores[k] = rows.score(k);
        }
        return deLong(labels, scores, scores)
                .map(area -> QUANTILE_97_5 * Math.sqrt(area.variance1()));
    }

    /** DeLong's comparison; empty where a class has a single row, which tells nothing of others. */
    static Optional<DeLong> deLong(boolean[] labels, double[] first, double[] second) {
        long positives = IntStream.range(0, labels.length).filter(k -> labels[k]).count();
        return Math.min(positives, labels.length - positives) < LEAST_OF_A_CLASS
                ? Optional.empty()
                : Optional.of(DeLong.of(labels, first, second));
    }

    /** An interval does not go where the metric cannot. */
    private static Estimate within(Metric metric, double mean, double half, List<Double> folds) {
        return new Estimate(
                mean,
                Math.max(metric.least(), mean - half),
                Math.min(metric.most(), mean + half),
                folds);
    }

    private double ratio() {
        return spread == Spread.RESAMPLES ? testTrainRatio : 0;
    }

    private static double[] numbers(double[] values) {
        return Arrays.stream(values).filter(each -> !Double.isNaN(each)).toArray();
    }

    /**
     * The difference of two families' AUC.
     *
     * @param mean of it
     * @param low where its 95 % interval begins
     * @param high where it ends
     * @param pValue two-sided
     * @param better the posterior probability that it is greater than what counts as alike
     * @param alike the posterior probability that both differ by no more than that
     */
    record Difference(
            double mean, double low, double high, double pValue, double better, double alike) {}

    /**
     * Compares two families.
     *
     * @param first the AUC of the first on each fold
     * @param second the AUC of the second on each fold
     * @param rows DeLong's comparison over all test rows; empty where there are too few
     * @param alike the difference up to which they count as alike
     */
    Difference difference(double[] first, double[] second, Optional<DeLong> rows, double alike) {
        double[] differences =
                numbers(
                        IntStream.range(0, first.length)
                                .mapToDouble(k -> first[k] - second[k])
                                .toArray());
        boolean overFolds = spread == Spread.RESAMPLES || spread == Spread.WINDOWS;
        if (overFolds && differences.length > 1) {
            CorrectedResampledT test = CorrectedResampledT.of(differences, ratio());
            double better = test.probabilityAbove(alike);
            return new Difference(
                    test.mean(),
                    test.mean() - test.half(),
                    test.mean() + test.half(),
                    test.pValue(),
                    better,
                    test.probabilityAbove(-alike) - better);
        }
        return rows.map(own -> ofRows(own, alike))
                .orElseGet(() ->
                        new Difference(
                                Arrays.stream(differences).average().orElse(Double.NaN),
                                Double.NaN,
                                Double.NaN,
                                1,
                                Double.NaN,
                                Double.NaN));
    }

    private static Difference ofRows(DeLong rows, double alike) {
        double[] interval = rows.interval();
        double better = rows.probabilityAbove(alike);
        return new Difference(
                rows.difference(),
                interval[0],
                interval[1],
                rows.pValue(),
                better,
                rows.probabilityAbove(-alike) - better);
    }
}
