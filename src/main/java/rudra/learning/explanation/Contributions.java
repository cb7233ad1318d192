package rudra.learning.explanation;

import java.util.List;

/**
 * What each column adds to the output of each row. Base and contributions of a row add up to the
 * model's output for it (Shapley 1953; Lundberg and Lee 2017, A unified approach to interpreting
 * model predictions, NeurIPS 30).
 *
 * @param way how they were computed
 * @param scale what the output is
 * @param columns the columns
 * @param base the output where nothing is known of a row
 * @param values {@code [row][column]}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Contributions(
        Way way, Scale scale, List<String> columns, double base, double[][] values) {

    /** How contributions are computed. */
    public enum Way {
        /**
         * Exact, for a mean of trees: what is not known goes both ways in the shares of the
         * training rows.
         */
        TREE_ENSEMBLE,
        /** As for a mean of trees, for XGBoost's sum of trees. */
        BOOSTED_TREES,
        /** As for a mean of trees, for the paths of an isolation forest. */
        ISOLATION_TREES,
        /** Exact, for a linear model: coefficient times distance from the mean of the rows. */
        LINEAR,
        /** For a model with a gradient: gradients along the way from background rows. */
        GRADIENTS,
        /**
         * For any model: the columns are taken from background rows to the row's own values in
         * random orders. Adds up exactly, each contribution is an estimate.
         */
        SAMPLED
    }

    /** What the output is, by the score that the model gives before any calibration. */
    public enum Scale {
        /** The score itself: a probability, or a number in the unit of the target. */
        SCORE,
        /** The log-odds of a score that is a probability. */
        LOG_ODDS,
        /** The logarithm of the score to the base 2. */
        LOG_2
    }

    /** The output of a row: base and all contributions. */
    public double output(int row) {
        double sum = base;
        for (double each : values[row]) {
            sum += each;
        }
        return sum;
    }

    /** The mean of the absolute contributions of a column. */
    public double meanAbsolute(int column) {
        double sum = 0;
        for (double[] row : values) {
            sum += Math.abs(row[column]);
        }
        return sum / values.length;
    }
}
