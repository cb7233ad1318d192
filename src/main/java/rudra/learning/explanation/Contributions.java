package rudra.learning.explanation;

import java.util.List;

/**
 * What each column adds to the output of each row. Base and contributions of a row add up to the
 * model's output for it (Shapley 1953; Lundberg and Lee 2017, A unified approach to interpreting
 * model predictions, NeurIPS 30).
 *
 * @param way how they were computed
 * @param columns the columns
 * @param base the output where nothing is known of a row
 * @param values {@code [row][column]}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Contributions(Way way, List<String> columns, double base, double[][] values) {

    /** How contributions are computed. */
    public enum Way {
        /**
         * Exact, for a mean of trees: what is not known goes both ways in the shares of the
         * training rows. In probabilities.
         */
        TREE_ENSEMBLE(false),
        /** As for a mean of trees, for XGBoost's sum of trees. In log-odds. */
        BOOSTED_TREES(true),
        /**
         * Exact, for a linear model: coefficient times distance from the mean of the rows. In
         * log-odds.
         */
        LINEAR(true),
        /**
         * For a model with a gradient: gradients along the way from background rows. In
         * probabilities.
         */
        GRADIENTS(false),
        /**
         * For any model: the columns are taken from background rows to the row's own values in
         * random orders. In probabilities; adds up exactly, each contribution is an estimate.
         */
        SAMPLED(false);

        private final boolean logOdds;

        Way(boolean logOdds) {
            this.logOdds = logOdds;
        }

        /** Whether the output is the log-odds of the positive class rather than its probability. */
        public boolean isInLogOdds() {
            return logOdds;
        }
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
