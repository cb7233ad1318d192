package rudra.learning.discriminant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import smile.classification.Classifier;
import smile.classification.LDA;
import smile.classification.QDA;

final class DiscriminantTest {
    private static final int ROWS = 150;

    /** Three features that hang together; the positive class is elsewhere and wider. */
    private static Training training() {
        SplittableRandom random = new SplittableRandom(6);
        double[][] columns = new double[3][ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double y = row % 3 == 0 ? 1 : 0;
            double shared = random.nextGaussian();
            columns[0][row] = shared + random.nextGaussian() + y;
            columns[1][row] = shared * (1 + y) + random.nextGaussian();
            columns[2][row] = random.nextGaussian() - y;
            target[row] = y;
        }
        return training(target, columns);
    }

    private static Training training(double[] target, double[]... columns) {
        List<Feature> features =
                IntStream.range(0, columns.length).mapToObj(f -> Feature.number("x" + f)).toList();
        return new Training(
                new Features(features, List.of(columns), target.length),
                target,
                Task.CLASSIFICATION,
                new Seed(1));
    }

    private static ModelForm fit(ModelFamily family, Training training, double shrinkage) {
        return family.fit(
                training,
                Settings.of(family.id(), family.hyperparameters(), Map.of("shrinkage", shrinkage)),
                Progress.none());
    }

    private static int[] classes(Training training) {
        return Arrays.stream(training.target()).mapToInt(y -> (int) y).toArray();
    }

    private static void requireSame(Classifier<double[]> smile, ModelForm form, Training training) {
        double[] scores = form.score(training.features());
        double[] posterior = new double[2];
        for (int row = 0; row < ROWS; row++) {
            smile.predict(training.features().row(row), posterior);
            assertEquals(posterior[1], scores[row], 1e-6);
        }
    }

    /** Smile takes the covariance of all rows, which stretches the log odds and moves them. */
    @Test
    void theLinearOneOrdersRowsAsSmileDoes() {
        Training training = training();
        LDA smile = LDA.fit(training.features().rowByRow(), classes(training));
        double[] scores = fit(new LinearDiscriminant(), training, 1e-9).score(training.features());
        double[] expected = new double[ROWS];
        double[] posterior = new double[2];
        for (int row = 0; row < ROWS; row++) {
            smile.predict(training.features().row(row), posterior);
            expected[row] = posterior[1];
        }
        for (int row = 1; row < ROWS; row++) {
            assertEquals(
                    Math.signum(expected[row] - expected[0]),
                    Math.signum(scores[row] - scores[0]),
                    "row " + row);
        }
    }

    /** Bayes's rule with the two densities written out. */
    @Test
    void theLinearOneGivesTheOddsOfTwoBellsOfOneWidth() {
        double[] x = {2, 4, 3, -1, 1, 0, 0, -2};
        Training training = training(new double[] {1, 1, 1, 0, 0, 0, 0, 0}, x);
        double[] scores = fit(new LinearDiscriminant(), training, 1e-9).score(training.features());
        double low = -0.4;
        double variance = (2 + 5.2) / 6;
        for (int row = 0; row < x.length; row++) {
            double up = 3.0 / 8 * Math.exp(-(x[row] - 3) * (x[row] - 3) / 2 / variance);
            double down = 5.0 / 8 * Math.exp(-(x[row] - low) * (x[row] - low) / 2 / variance);
            assertEquals(up / (up + down), scores[row], 1e-6);
        }
    }

    @Test
    void withHardlyAnyShrinkageTheQuadraticOneIsSmiles() {
        Training training = training();
        requireSame(
                QDA.fit(training.features().rowByRow(), classes(training)),
                fit(new QuadraticDiscriminant(), training, 1e-9),
                training);
    }

    private static Stream<ModelFamily> both() {
        return Stream.of(new LinearDiscriminant(), new QuadraticDiscriminant());
    }

    /** With the unit matrix only the distances from the two means count. */
    @ParameterizedTest
    @MethodSource("both")
    void drawnInWhollyOnlyDistancesFromTheMeansCount(ModelFamily family) {
        Training training = training(new double[] {1, 1, 0, 0}, new double[] {2, 4, -1, 1});
        double[] scores =
                fit(family, training, 1)
                        .score(training(new double[1], new double[] {1}).features());
        // Means 3 and 0: log odds (1 − 4) / 2.
        assertEquals(1 / (1 + Math.exp(1.5)), scores[0], 1e-9);
    }

    @ParameterizedTest
    @MethodSource("both")
    void featuresThatSayTheSameAndAClassOfOneRowAreNoTrouble(ModelFamily family) {
        double[] x = {5, 1, 2, 3, 2, 1};
        double[] scores =
                fit(family, training(new double[] {1, 0, 0, 0, 0, 0}, x, x.clone()), 0.1)
                        .score(training(new double[6], x, x).features());
        assertTrue(Arrays.stream(scores).allMatch(p -> p >= 0 && p <= 1));
        assertTrue(scores[0] > scores[1]);
    }
}
