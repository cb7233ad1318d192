package rudra.learning.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;
import smile.classification.LogisticRegression;

final class LogisticTest {
    /** More than a block, so that there is something to share out. */
    private static final int ROWS = 5_000;

    private static Training training() {
        SplittableRandom random = new SplittableRandom(7);
        double[][] columns = new double[3][ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (double[] column : columns) {
                column[row] = random.nextGaussian();
            }
            double odds = 2 * columns[0][row] - columns[1][row] + 0.3;
            target[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
        }
        List<Feature> features =
                IntStream.range(0, columns.length).mapToObj(f -> Feature.number("x" + f)).toList();
        return new Training(
                new Features(features, List.of(columns), ROWS),
                target,
                Task.CLASSIFICATION,
                new Seed(1));
    }

    private static LinearForm fit(Training training, double penalty) {
        Logistic family = new Logistic();
        Settings settings =
                Settings.of(family.id(), family.hyperparameters(), Map.of("penalty", penalty));
        return (LinearForm) family.fit(training, settings, Progress.none());
    }

    @Test
    void itFindsWhatSmileFinds() {
        Training training = training();
        int[] classes = Arrays.stream(training.target()).mapToInt(y -> (int) y).toArray();
        double[] expected =
                LogisticRegression.binomial(
                                training.features().rowByRow(),
                                classes,
                                new LogisticRegression.Options(40, 1e-10, 10_000))
                        .coefficients();
        LinearForm form = fit(training, 40);
        assertArrayEquals(Arrays.copyOf(expected, 3), form.coefficients(), 1e-4);
        assertEquals(expected[3], form.intercept(), 1e-4);
    }

    @Test
    void whereItEndsTheLossIsLevel() {
        Training training = training();
        LinearForm form = fit(training, 5);
        double[] weights = Arrays.copyOf(form.coefficients(), 4);
        weights[3] = form.intercept();
        for (int k = 0; k < weights.length; k++) {
            double slope = 0;
            for (int row = 0; row < ROWS; row++) {
                double[] x = training.features().row(row);
                double margin =
                        weights[0] * x[0] + weights[1] * x[1] + weights[2] * x[2] + weights[3];
                double excess = 1 / (1 + Math.exp(-margin)) - training.target()[row];
                slope += excess * (k < 3 ? x[k] : 1);
            }
            slope += k < 3 ? 5 * weights[k] : 0;
            // The curvature is some hundreds: a weight is off by less than a hundred-thousandth.
            assertEquals(0, slope, 1e-2);
        }
    }

    @Test
    void anyNumberOfThreadsFindsTheSameBits() throws Exception {
        Training training = training();
        double[] expected = fit(training, 1).coefficients();
        for (int threads : new int[] {1, 2, 5}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                double[] found = pool.submit(() -> fit(training, 1).coefficients()).get();
                assertArrayEquals(expected, found, 0);
            }
        }
    }
}
