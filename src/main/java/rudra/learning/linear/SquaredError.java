package rudra.learning.linear;

import java.util.Arrays;
import rudra.dataset.Moments;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;

/**
 * Numbers predicted by a sum with an elastic net: the coefficients that make mean squared error / 2
 * + penalty × (share × Σ|b| + (1 − share) / 2 × Σb²) least, where the target is measured in its
 * standard deviations, so that one penalty means the same whatever the unit (Friedman, Hastie and
 * Tibshirani 2010, Journal of Statistical Software 33).
 */
final class SquaredError {
    private SquaredError() {}

    static LinearForm fit(Training training, double penalty, double share, Progress progress) {
        Features rows = training.features();
        Moments moments = Moments.of(training.target());
        double mean = moments.mean();
        double deviation = moments.deviation();
        double[] coefficients = new double[rows.width()];
        if (!(deviation > 0)) {
            return new LinearForm(coefficients, mean, false);
        }
        double[] weights = new double[rows.size()];
        Arrays.fill(weights, 1);
        double[] residuals =
                Arrays.stream(training.target()).map(y -> (y - mean) / deviation).toArray();
        double intercept =
                new Sweeps(
                                rows,
                                penalty * share,
                                penalty * (1 - share),
                                weights,
                                residuals,
                                coefficients,
                                0)
                        .run(progress);
        return new LinearForm(
                Arrays.stream(coefficients).map(b -> b * deviation).toArray(),
                mean + intercept * deviation,
                false);
    }
}
