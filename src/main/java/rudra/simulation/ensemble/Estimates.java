package rudra.simulation.ensemble;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Figures of runs with 95 % intervals that tell of the drawing alone. Runs stand in the order of
 * their numbers, from 0, and there are at least two.
 *
 * <p>Means are normal in large samples: value ± t × standard error. With Sobol sampling the
 * standard error is that of the means of the replicates. Expected shortfall is the mean of φ = q +
 * max(0, loss − q) ÷ (1 − level), q being the value at risk, and treated as such; its degrees of
 * freedom are those of the runs beyond q, and with fewer than five of them there is no interval.
 * Value at risk lies between order statistics whatever the distribution. Shares have Wilson's
 * interval. With Sobol sampling the last two are wider than they need be.
 *
 * <p>Sources: R. T. Rockafellar and S. Uryasev, Optimization of conditional value-at-risk, Journal
 * of Risk 2 (2000); A. A. Trindade, S. Uryasev, A. Shapiro and G. Zrazhevsky, Financial prediction
 * with constrained tail risk, Journal of Banking and Finance 31 (2007), for the standard error; E.
 * B. Wilson, Probable inference, Journal of the American Statistical Association 22 (1927).
 *
 * @param sampling how the runs were drawn
 */
public record Estimates(Sampling sampling) {
    /** So many runs must lie beyond the level for an interval of expected shortfall. */
    public static final int LEAST_BEYOND = 5;

    private static final double ROUNDING = 1e-9;
    private static final double UPPER = 0.975;
    private static final double NORMAL_QUANTILE = 1.959963984540054;

    /** The mean of values, one a run. O(n). */
    public Estimate mean(double[] values) {
        return mean(values, values.length);
    }

    /**
     * The mean of the worst share 1 − level. O(n log n).
     *
     * @param level in [0, 1)
     */
    public Estimate expectedShortfall(double[] losses, double level) {
        double value = Tail.expectedShortfall(losses, level);
        int worst = worst(losses.length, level);
        if (worst < LEAST_BEYOND) {
            return Estimate.alone(value);
        }
        Estimate mean = mean(beyond(losses, level), worst);
        return new Estimate(value, mean.from(), mean.to());
    }

    /**
     * The mean of the differences of values run by run, for two scenarios that met the same random
     * numbers. O(n).
     */
    public Estimate difference(double[] values, double[] others) {
        double[] differences = new double[values.length];
        Arrays.setAll(differences, k -> values[k] - others[k]);
        return mean(differences);
    }

    /** By what the expected shortfall of losses differs from that of others. O(n log n). */
    public Estimate shortfallDifference(double[] losses, double[] others, double level) {
        double[] a = beyond(losses, level);
        double[] b = beyond(others, level);
        double[] differences = new double[a.length];
        Arrays.setAll(differences, k -> a[k] - b[k]);
        int worst = worst(losses.length, level);
        Estimate mean = mean(differences, worst);
        return worst < LEAST_BEYOND ? Estimate.alone(mean.value()) : mean;
    }

    /**
     * The loss that only the share 1 − level exceeds; without an interval where an end of it would
     * lie beyond all runs. O(n log n).
     */
    public Estimate valueAtRisk(double[] losses, double level) {
        double[] sorted = losses.clone();
        Arrays.sort(sorted);
        BinomialDistribution below = BinomialDistribution.of(sorted.length, level);
        int low = below.inverseCumulativeProbability(1 - UPPER);
        int high = below.inverseCumulativeProbability(UPPER) + 1;
        double value = Tail.quantile(sorted, level);
        return low < 1 || high > sorted.length
                ? Estimate.alone(value)
                : new Estimate(value, sorted[low - 1], sorted[high - 1]);
    }

    /** The share of runs in which something happens. */
    public static Estimate share(int count, int runs) {
        double share = (double) count / runs;
        double z2 = NORMAL_QUANTILE * NORMAL_QUANTILE;
        double centre = (share + z2 / (2.0 * runs)) / (1 + z2 / runs);
        double half =
                NORMAL_QUANTILE
                        / (1 + z2 / runs)
                        * Math.sqrt(share * (1 - share) / runs + z2 / (4.0 * runs * runs));
        return new Estimate(
                share, count == 0 ? 0 : centre - half, count == runs ? 1 : centre + half);
    }

    /** The square root of the mean squared difference from the mean, over n − 1. O(n). */
    public static double standardDeviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** The values whose mean is the expected shortfall. */
    private static double[] beyond(double[] losses, double level) {
        double border = Tail.valueAtRisk(losses, level);
        double[] values = new double[losses.length];
        Arrays.setAll(values, k -> border + Math.max(0, losses[k] - border) / (1 - level));
        return values;
    }

    private static int worst(int runs, double level) {
        return (int) Math.ceil((1 - level) * runs - ROUNDING);
    }

    /** A mean of which so many runs decide. */
    private Estimate mean(double[] values, int deciding) {
        double mean = Arrays.stream(values).sum() / values.length;
        double[] independent = sampling == Sampling.SOBOL ? ofReplicates(values) : values;
        int degrees = Math.max(1, Math.min(independent.length, deciding) - 1);
        double half =
                TDistribution.of(degrees).inverseCumulativeProbability(UPPER)
                        * standardDeviation(independent)
                        / Math.sqrt(independent.length);
        return new Estimate(mean, mean - half, mean + half);
    }

    private static double[] ofReplicates(double[] values) {
        int replicates = Math.min(SobolPoints.REPLICATES, values.length);
        double[] means = new double[replicates];
        int[] counts = new int[replicates];
        for (int k = 0; k < values.length; k++) {
            means[k % replicates] += values[k];
            counts[k % replicates]++;
        }
        Arrays.setAll(means, r -> means[r] / counts[r]);
        return means;
    }
}
