package rudra.learning.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;
import smile.classification.LogisticRegression;

final class CoordinateDescentTest {
    private static final int ROWS = 200;

    /** Four features, the last two without meaning, and one that is nearly another. */
    private static Training training() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] columns = new double[5][ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (double[] column : columns) {
                column[row] = random.nextGaussian();
            }
            columns[4][row] = columns[0][row] + 0.1 * random.nextGaussian();
            double odds = 1.5 * columns[0][row] - columns[1][row] - 0.5;
            target[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
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

    private static LinearForm fit(Training training, double penalty, double share) {
        return new CoordinateDescent(training, penalty, share).fit(200, Progress.none());
    }

    @Test
    void aQuadraticPenaltyAloneIsSmilesLogisticRegression() {
        Training training = training();
        LinearForm form = fit(training, 0.05, 0);
        int[] classes = Arrays.stream(training.target()).mapToInt(y -> (int) y).toArray();
        double[] expected =
                LogisticRegression.binomial(
                                training.features().rowByRow(),
                                classes,
                                new LogisticRegression.Options(0.05 * ROWS, 1e-12, 10_000))
                        .coefficients();
        assertArrayEquals(Arrays.copyOf(expected, 5), form.coefficients(), 1e-3);
        assertEquals(expected[5], form.intercept(), 1e-3);
    }

    /** What has to hold where the penalised loss is least, and only there: it is convex. */
    @ParameterizedTest
    @CsvSource({"0.01, 1", "0.05, 1", "0.05, 0.5", "0.2, 0.3", "0.01, 0"})
    void nothingPullsACoefficientAwayFromWhereItIs(double penalty, double share) {
        Training training = training();
        LinearForm form = fit(training, penalty, share);
        double[] scores = form.score(training.features());
        double onIntercept = 0;
        for (int row = 0; row < ROWS; row++) {
            onIntercept += (scores[row] - training.target()[row]) / ROWS;
        }
        assertEquals(0, onIntercept, 1e-7);
        for (int f = 0; f < 5; f++) {
            double b = form.coefficients()[f];
            double pull = penalty * (1 - share) * b;
            for (int row = 0; row < ROWS; row++) {
                pull +=
                        (scores[row] - training.target()[row])
                                * training.features().column(f)[row]
                                / ROWS;
            }
            if (b == 0) {
                assertTrue(Math.abs(pull) <= penalty * share + 1e-7, "feature " + f);
            } else {
                assertEquals(-Math.signum(b) * penalty * share, pull, 1e-7, "feature " + f);
            }
        }
    }

    @Test
    void anAbsolutePenaltyLeavesOutWhatSaysNothingAndAGreatOneEverything() {
        double[] few = fit(training(), 0.1, 1).coefficients();
        assertTrue(few[0] + few[4] > 0 && few[1] < 0);
        assertEquals(0, few[2]);
        assertEquals(0, few[3]);
        Training training = training();
        LinearForm none = fit(training, 10, 1);
        assertArrayEquals(new double[5], none.coefficients());
        assertEquals(training.mean(), none.score(training.features())[0], 1e-9);
    }

    @Test
    void classesThatAreApartGiveFiniteCoefficients() {
        LinearForm form =
                fit(training(new double[] {0, 0, 1, 1}, new double[] {-2, -1, 1, 2}), 1e-4, 1);
        assertTrue(Double.isFinite(form.coefficients()[0]));
        assertTrue(form.coefficients()[0] > 3);
    }
}
