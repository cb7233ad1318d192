package rudra.learning.stopping;

import rudra.learning.Task;

/** What a training makes smaller. */
public final class Loss {
    /** Keeps the logarithm of a probability of 0 finite. */
    private static final double LEAST_PROBABILITY = 1e-15;

    private Loss() {}

    /**
     * The mean of −ln of the probability of what came, for classes; the mean squared error, for
     * numbers.
     *
     * @param scores one a row
     * @param target one a row
     */
    public static double of(Task task, double[] scores, double[] target) {
        double sum = 0;
        for (int row = 0; row < target.length; row++) {
            sum +=
                    task == Task.REGRESSION
                            ? (scores[row] - target[row]) * (scores[row] - target[row])
                            : logLoss(scores[row], target[row]);
        }
        return sum / target.length;
    }

    private static double logLoss(double score, double target) {
        double p = Math.clamp(score, LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
        return -target * Math.log(p) - (1 - target) * Math.log1p(-p);
    }
}
