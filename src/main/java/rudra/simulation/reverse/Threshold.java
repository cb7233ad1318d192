package rudra.simulation.reverse;

import rudra.simulation.ensemble.RunSummary;

/**
 * What must not happen.
 *
 * @param metric what is looked at
 * @param level from which on the threshold is broken: at least this, or at most this for the
 *     capital ratio
 * @param judged when it is looked at
 */
public record Threshold(Metric metric, double level, Judged judged) {

    /** What is looked at. */
    public enum Metric {
        /** The number of institutions that fail. */
        FAILURES,
        /** The share of all institutions that fail. */
        FAILED_SHARE,
        /** What all institutions lose, in the network's unit. */
        LOSS,
        /** What all institutions lose, as a share of all equity before the first step. */
        LOSS_SHARE,
        /** The equity of the living over their assets other than cash; 0 where nobody is left. */
        CAPITAL_RATIO
    }

    /** When the metric is looked at; failures and losses only grow. */
    public enum Judged {
        /** At the end of the last step. */
        END,
        /** At the end of every step; the worst counts. */
        ANY_STEP
    }

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is no number or would be reached by nothing
     */
    public Threshold {
        if (!Double.isFinite(level) || (metric != Metric.CAPITAL_RATIO && !(level > 0))) {
            throw new IllegalArgumentException(
                    "The level of the threshold must be above 0, not %s.".formatted(level));
        }
        if (metric == Metric.FAILED_SHARE && level > 1) {
            throw new IllegalArgumentException(
                    "A share of the institutions is at most 1, not %s.".formatted(level));
        }
    }

    /** A tenth of the institutions fail. */
    public static Threshold defaults() {
        return new Threshold(Metric.FAILED_SHARE, 0.1, Judged.END);
    }

    /**
     * The metric of a run.
     *
     * @param institutions how many there are
     * @param equity all equity before the first step
     */
    double of(RunSummary run, int institutions, double equity) {
        return switch (metric) {
            case FAILURES -> run.failures();
            case FAILED_SHARE -> (double) run.failures() / institutions;
            case LOSS -> run.loss();
            case LOSS_SHARE -> run.loss() / equity;
            case CAPITAL_RATIO -> capital(run.stepCapital());
        };
    }

    private double capital(double[] steps) {
        double ratio = steps[steps.length - 1];
        if (judged == Judged.ANY_STEP) {
            for (double step : steps) {
                ratio = Math.min(ratio, step);
            }
        }
        return ratio;
    }

    /** Whether a value of the metric breaks it. */
    boolean isBrokenBy(double value) {
        return metric == Metric.CAPITAL_RATIO ? value <= level : value >= level;
    }
}
