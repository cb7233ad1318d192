package rudra.simulation.allocation;

import java.util.Arrays;

/**
 * An allocation on all runs.
 *
 * @param amounts the money of each institution, n; not to be changed
 * @param values what is to be small, run by run; not to be changed
 * @param worst the worst runs
 * @param shortfall the mean of the worst
 * @param loss the mean loss of all institutions together
 * @param failures the mean number of failures
 */
record Evaluation(
        double[] amounts,
        double[] values,
        WorstRuns worst,
        double shortfall,
        double loss,
        double failures) {

    /** The normal quantile of a two-sided interval of 95 %. */
    private static final double NORMAL_QUANTILE_97_5 = 1.959963984540054;

    static Evaluation of(double[] amounts, double[] values, double level, Means means) {
        WorstRuns worst = WorstRuns.of(values, level);
        return new Evaluation(
                amounts, values, worst, worst.mean(values), means.loss(), means.failures());
    }

    /** Means over all runs. */
    record Means(double loss, double failures) {}

    /** All that is given. */
    double given() {
        return Arrays.stream(amounts).sum();
    }

    /** Half of the 95 % interval of the expected shortfall. */
    double halfWidth() {
        return NORMAL_QUANTILE_97_5 * standardError(scores());
    }

    /** Half of the 95 % interval of the difference to another allocation on the same runs. */
    double halfWidthOfDifference(Evaluation other) {
        return NORMAL_QUANTILE_97_5 * standardErrorOfDifference(other);
    }

    /** The standard error of the difference to another allocation on the same runs. */
    double standardErrorOfDifference(Evaluation other) {
        double[] differences = scores();
        double[] others = other.scores();
        for (int k = 0; k < differences.length; k++) {
            differences[k] -= others[k];
        }
        return standardError(differences);
    }

    /**
     * What each run adds to the expected shortfall: the border of the worst runs, and what the run
     * is above it over their share. Their mean is the expected shortfall, and for many runs their
     * spread is that of its error (S. X. Chen, Nonparametric estimation of expected shortfall,
     * Journal of Financial Econometrics 6, 2008).
     */
    private double[] scores() {
        double border = values[worst.runs()[worst.runs().length - 1]];
        double[] scores = new double[values.length];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = border + Math.max(0, values[k] - border) / worst.share();
        }
        return scores;
    }

    private static double standardError(double[] scores) {
        double mean = Arrays.stream(scores).average().orElse(0);
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return Math.sqrt(squares / (scores.length - 1) / scores.length);
    }
}
