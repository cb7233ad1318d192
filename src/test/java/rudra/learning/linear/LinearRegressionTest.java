package rudra.learning.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;

/**
 * Twelve rows whose coefficients scikit-learn 1.2.1 finds (LinearRegression, Ridge, Lasso and
 * ElasticNet; the penalties of the last two times the standard deviation of the target).
 */
final class LinearRegressionTest {
    private static final double[] Y = {10, 11.5, 15, 14, 21, 27, 19, 30, 29, 27, 33, 40};

    private static Training training(double[] target) {
        List<double[]> columns =
                List.of(
                        new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
                        new double[] {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8},
                        new double[] {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5});
        List<Feature> features =
                IntStream.range(0, 3).mapToObj(f -> Feature.number("x" + f)).toList();
        return new Training(
                new Features(features, columns, 12), target, Task.REGRESSION, new Seed(1));
    }

    private static LinearForm fit(ModelFamily family, Training training, Map<String, Double> set) {
        return (LinearForm)
                family.fit(
                        training,
                        Settings.of(family.id(), family.hyperparameters(), set),
                        Progress.none());
    }

    private static void assertForm(LinearForm form, double intercept, double... coefficients) {
        assertArrayEquals(coefficients, form.coefficients(), 1e-7);
        assertEquals(intercept, form.intercept(), 1e-7);
    }

    @Test
    void leastSquares() {
        assertForm(
                fit(new LeastSquares(), training(Y), Map.of()),
                3.8015593809707404,
                1.9659702033808992,
                1.3427412034132065,
                0.13773337477061226);
    }

    @Test
    void ridge() {
        assertForm(
                fit(new Ridge(), training(Y), Map.of("penalty", 5.0)),
                4.332825189424863,
                1.9183715660129774,
                1.284774882233066,
                0.14401467324589234);
    }

    @Test
    void lasso() {
        assertForm(
                fit(new Lasso(), training(Y), Map.of("penalty", 0.1)),
                4.923637540716015,
                1.9473283289630114,
                1.2143123026976974,
                0.042508930571654634);
    }

    @Test
    void elasticNet() {
        assertForm(
                fit(new ElasticNet(), training(Y), Map.of("penalty", 0.2)),
                5.043365020083552,
                1.9349330962625026,
                1.2023443564684595,
                0.045230923467183756);
    }

    @Test
    void columnsThatDependOnEachOtherShareACoefficient() {
        double[] x = {1, 2, 3, 4};
        Training twice =
                new Training(
                        new Features(
                                List.of(Feature.number("x"), Feature.number("again")),
                                List.of(x, x),
                                4),
                        new double[] {3, 5, 7, 9},
                        Task.REGRESSION,
                        new Seed(1));
        assertArrayEquals(
                new double[] {1, 1}, fit(new LeastSquares(), twice, Map.of()).coefficients(), 1e-6);
    }

    @Test
    void aTargetThatNeverVariesIsItsMean() {
        double[] alike = new double[12];
        Arrays.fill(alike, 4);
        for (ModelFamily family : List.of(new LeastSquares(), new Ridge(), new Lasso())) {
            LinearForm form = fit(family, training(alike), Map.of());
            assertEquals(4, form.score(training(alike).features())[5], 1e-9, family.id());
        }
    }
}
