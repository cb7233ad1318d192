package rudra.learning.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.form.LinearForm;
import rudra.learning.metric.Metric;
import rudra.learning.metric.NumberMetric;
import rudra.learning.metric.Scored;

/** Expected values of scikit-learn 1.9.1 on the same forest and rows. */
final class EffectsTest {
    private static final Dataset ROWS = SmallForest.rows();
    private static final ColumnModel MODEL = SmallForest.model(ROWS, SmallForest.forest());
    private static final Features ENCODED = MODEL.encode(ROWS);

    /** partial_dependence(forest, X, [0], kind="both", method="brute", grid_resolution=5). */
    @Test
    void partialDependenceIsThatOfScikitLearn() {
        double[] grid = {-0.998, -0.4985, 0.001, 0.5005, 1};
        Response response = Response.at(MODEL, ENCODED, 0, grid, Progress.none());
        assertArrayEquals(
                new double[] {0.6, 0.6, 0.40472222, 0.37853175, 0.47853175}, response.mean(), 1e-8);
        assertArrayEquals(new double[] {0, 0, 0, 0, 0.25}, response.single()[0], 1e-15);
        assertArrayEquals(new double[] {0.25, 0.25, 0.1, 0.1, 0.35}, response.single()[1], 1e-15);
    }

    /** permutation_importance(forest, X, y, scoring="roc_auc", n_repeats=5000). */
    @Test
    void importanceIsThatOfScikitLearn() {
        boolean[] labels = SmallForest.labels();
        assertEquals(
                0.9766407119021134, Metric.AUC.of(Scored.of(labels, MODEL.score(ENCODED))), 1e-14);
        PermutationImportance[] found =
                PermutationImportance.of(
                        MODEL, ENCODED, auc(labels), 100, new Seed(5), Progress.none());
        double[] means = {0.13268865, 0.19406374, 0.28400245};
        double[] deviations = {0.03014165, 0.04250868, 0.06024789};
        for (int k = 0; k < 3; k++) {
            assertEquals(means[k], found[k].mean(), 4 * deviations[k] / 10, found[k].column());
            // Half of the interval is 1.98 standard errors of a hundred shuffles.
            assertEquals(
                    1.984 * deviations[k] / 10,
                    (found[k].high() - found[k].low()) / 2,
                    deviations[k] / 30);
        }
    }

    private static ToDoubleFunction<double[]> auc(boolean[] labels) {
        return scores -> Metric.AUC.of(Scored.of(labels, scores));
    }

    /** Version 1.2.1: scoring="neg_root_mean_squared_error", n_repeats=20000. */
    @Test
    void importanceForNumbersIsThatOfScikitLearn() {
        ColumnModel line =
                SmallForest.model(ROWS, new LinearForm(new double[] {2, -1, 0.5}, -0.2, false));
        double[] came = new double[SmallForest.ROWS];
        for (int k = 0; k < came.length; k++) {
            double[] row = ENCODED.row(k);
            came[k] = 2 * row[0] - row[1] + 0.3 * row[2] + Math.sin(k * 3.3);
        }
        PermutationImportance[] found =
                PermutationImportance.of(
                        line,
                        ENCODED,
                        scores -> -NumberMetric.RMSE.of(came, scores),
                        200,
                        new Seed(5),
                        Progress.none());
        double[] means = {1.34341224, 0.48483781, 0.32532779};
        double[] deviations = {0.13754315, 0.07590076, 0.06966610};
        for (int k = 0; k < 3; k++) {
            double error = deviations[k] / Math.sqrt(200);
            assertEquals(means[k], found[k].mean(), 4 * error, found[k].column());
            assertEquals(1.972 * error, (found[k].high() - found[k].low()) / 2, error / 3);
        }
    }

    /** Row by row, range by range, as Apley and Zhu (2020) define it. */
    @Test
    void localEffectsAreThoseOfASlowCountRowByRow() {
        double[] ends = {-0.998, -0.6, -0.1, 0.2, 0.7, 1};
        LocalEffects found = LocalEffects.over(MODEL, ENCODED, 0, ends);
        double[] effects = new double[ends.length];
        for (int k = 1; k < ends.length; k++) {
            double sum = 0;
            int count = 0;
            for (int row = 0; row < SmallForest.ROWS; row++) {
                double x = ENCODED.column(0)[row];
                if ((x > ends[k - 1] || k == 1) && x <= ends[k]) {
                    sum += with(row, ends[k]) - with(row, ends[k - 1]);
                    count++;
                }
            }
            effects[k] = effects[k - 1] + sum / count;
        }
        double mean = 0;
        for (int row = 0; row < SmallForest.ROWS; row++) {
            int k = 1;
            while (ENCODED.column(0)[row] > ends[k]) {
                k++;
            }
            mean += (effects[k - 1] + effects[k]) / 2 / SmallForest.ROWS;
        }
        double centre = mean;
        assertArrayEquals(
                Arrays.stream(effects).map(e -> e - centre).toArray(), found.effects(), 1e-12);
    }

    private static double with(int row, double value) {
        Features one = ENCODED.rows(new int[] {row});
        return MODEL.score(one.with(0, new double[] {value}))[0];
    }

    @Test
    void theLocalEffectOfAColumnOfALineIsALine() {
        ColumnModel line =
                SmallForest.model(ROWS, new LinearForm(new double[] {2, 1, 0}, 0, false));
        LocalEffects found = LocalEffects.of(line, ENCODED, 0);
        for (int k = 1; k < found.places().length; k++) {
            assertEquals(
                    2 * (found.places()[k] - found.places()[k - 1]),
                    found.effects()[k] - found.effects()[k - 1],
                    1e-12);
        }
    }

    @Test
    void aColumnThatIsNotUsedHasNoImportance() {
        ColumnModel line = SmallForest.model(ROWS, new LinearForm(new double[] {2, 0, 0}, 0, true));
        PermutationImportance[] found =
                PermutationImportance.of(
                        line, ENCODED, auc(SmallForest.labels()), 5, new Seed(5), Progress.none());
        assertEquals(0, found[1].mean());
        assertEquals(0, found[1].high());
    }
}
