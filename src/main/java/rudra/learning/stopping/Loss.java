package rudra.learning.stopping;

import rudra.learning.ClassWeights;
import rudra.learning.Task;
import rudra.learning.Training;

/** What a training makes smaller. */
public final class Loss {
    /** Keeps the logarithm of a probability of 0 finite. */
    private static final double LEAST_PROBABILITY = 1e-15;

    private Loss() {}

    /**
     * That of training rows, each by its weight.
     *
     * @param scores one a row
     */
    public static double of(Training rows, double[] scores) {
        return of(rows.task(), scores, rows.target(), rows.weights());
    }

    /**
     * The mean of −ln of the probability of what came, for classes; the mean squared error, for
     * numbers.
     *
     * @param scores one a row
     * @param target one a row
     */
    public static double of(Task task, double[] scores, double[] target) {
        return of(task, scores, target, ClassWeights.EQUAL);
    }

    private static double of(Task task, double[] scores, double[] target, ClassWeights weights) {
        double sum = 0;
        double all = 0;
        for (int row = 0; row < target.length; row++) {
            double weight = weights.of(target[row]);
            double error =
                    task == Task.REGRESSION
                            ? (scores[row] - target[row]) * (scores[row] - target[row])
                            : logLoss(scores[row], target[row]);
            sum += weight * error;
            all += weight;
        }
        return sum / all;
    }

    private static double logLoss(double score, double target) {
        double p = Math.clamp(score, LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
        return -target * Math.log(p) - (1 - target) * Math.log1p(-p);
    }
}
