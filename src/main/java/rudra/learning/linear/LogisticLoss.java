package rudra.learning.linear;

import java.util.List;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.learning.Training;
import smile.util.function.DifferentiableMultivariateFunction;

/**
 * The sum over rows of weight × log loss of a logistic regression plus half the penalty times the
 * sum of squared weights, the intercept's aside; weights come first, the intercept last. Blocks of
 * rows are summed in their order, so that the sum is the same to the last bit on any number of
 * threads.
 */
final class LogisticLoss implements DifferentiableMultivariateFunction {
    private static final int ROWS_A_BLOCK = 2048;

    private final double[][] rows;
    private final double[] target;
    private final double[] counts;
    private final double penalty;
    private final transient Progress progress;

    LogisticLoss(Training training, double penalty, Progress progress) {
        this.rows = training.features().rowByRow();
        this.target = training.target();
        this.counts = training.weights().of(target);
        this.penalty = penalty;
        this.progress = progress;
    }

    /** The loss of a block of rows, behind its gradient. */
    private double[] block(double[] weights, int block) {
        int width = weights.length - 1;
        double[] sums = new double[width + 2];
        int to = Math.min(rows.length, (block + 1) * ROWS_A_BLOCK);
        for (int row = block * ROWS_A_BLOCK; row < to; row++) {
            double[] x = rows[row];
            double margin = weights[width];
            for (int f = 0; f < width; f++) {
                margin += weights[f] * x[f];
            }
            double decay = Math.exp(-Math.abs(margin));
            double probability = (margin >= 0 ? 1 : decay) / (1 + decay);
            double excess = counts[row] * (probability - target[row]);
            for (int f = 0; f < width; f++) {
                sums[f] += excess * x[f];
            }
            sums[width] += excess;
            double loss = Math.max(margin, 0) + Math.log1p(decay) - target[row] * margin;
            sums[width + 1] += counts[row] * loss;
        }
        return sums;
    }

    private double[] sums(double[] weights) {
        progress.checkCancelled();
        int blocks = (rows.length + ROWS_A_BLOCK - 1) / ROWS_A_BLOCK;
        List<double[]> parts =
                IntStream.range(0, blocks)
                        .parallel()
                        .mapToObj(block -> block(weights, block))
                        .toList();
        double[] all = new double[weights.length + 1];
        for (double[] part : parts) {
            for (int k = 0; k < all.length; k++) {
                all[k] += part[k];
            }
        }
        for (int f = 0; f < weights.length - 1; f++) {
            all[f] += penalty * weights[f];
            all[weights.length] += penalty * weights[f] * weights[f] / 2;
        }
        return all;
    }

    @Override
    public double f(double[] weights) {
        return sums(weights)[weights.length];
    }

    @Override
    public double g(double[] weights, double[] gradient) {
        double[] sums = sums(weights);
        System.arraycopy(sums, 0, gradient, 0, gradient.length);
        return sums[weights.length];
    }
}
