package rudra.learning.anomaly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.KernelForm;

/**
 * Sixty points in the plane, each coordinate the sum of two numbers of a linear congruential
 * generator less 1, and four that are asked for. Expected values are those of scikit-learn 1.2.1 on
 * the same points.
 */
final class AnomalyTest {
    private static final List<Feature> PLANE = List.of(Feature.number("x"), Feature.number("y"));
    private static final double[][] ASKED = {{0, 0.5, 1, 3}, {0, 0.5, -1, 3}};

    private static Features points() {
        double[] drawn = new double[240];
        long state = 7;
        for (int k = 0; k < drawn.length; k++) {
            state = (state * 1103515245L + 12345) % 2147483648L;
            drawn[k] = state / 2147483648.0;
        }
        double[] x = new double[60];
        double[] y = new double[60];
        for (int k = 0; k < 60; k++) {
            x[k] = drawn[4 * k] + drawn[4 * k + 1] - 1;
            y[k] = drawn[4 * k + 2] + drawn[4 * k + 3] - 1;
        }
        return new Features(PLANE, List.of(x, y), 60);
    }

    private static Features asked() {
        return new Features(PLANE, List.of(ASKED), 4);
    }

    private static ModelForm forest(int sample, double[] target) {
        IsolationForest family = new IsolationForest();
        return family.fit(
                new Training(points(), target, Task.ANOMALY, new Seed(1)),
                Settings.of(
                        family.id(),
                        family.hyperparameters(),
                        Map.of("trees", 3_000.0, "sample", (double) sample)),
                Progress.none());
    }

    /** IsolationForest(n_estimators=5000), −score_samples; both are means over random trees. */
    @ParameterizedTest
    @CsvSource({
        "60, 0.3926142787994381, 0.5566316608063462, 0.7478932215345294, 0.7222418282114719",
        "32, 0.3983570289002697, 0.5672212405352902, 0.7007736564208352, 0.7034945010844987"
    })
    void aForestFindsWhatStandsAlone(
            int sample, double centre, double among, double corner, double far) {
        double[] scores = forest(sample, new double[60]).score(asked());
        assertArrayEquals(new double[] {centre, among, corner, far}, scores, 0.01);
    }

    @Test
    void classesAreNotLookedAt() {
        double[] classes = new double[60];
        for (int k = 0; k < 60; k += 2) {
            classes[k] = 1;
        }
        assertArrayEquals(
                forest(32, new double[60]).score(asked()), forest(32, classes).score(asked()));
    }

    /** c(256) of Liu, Ting and Zhou is 10.24. */
    @Test
    void theTypicalPathIsThatOfASearchTree() {
        assertEquals(10.24, IsolationTree.typicalPath(256), 0.01);
        assertEquals(1, IsolationTree.typicalPath(2));
        assertEquals(0, IsolationTree.typicalPath(1));
    }

    /** OneClassSVM(nu, gamma).decision_function; gamma is 1 / (2 σ²). */
    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 0.6954851891933607, 0.42077881676385687, -0.9616649487952795, -3.115305699869074",
        "0.2, 0.5, 0.8751193593499957, 0.009922379217715438, -2.742566273319995, -5.096770002891645"
    })
    void aRegionIsThatOfTheLibraryBesides(
            double share, double variance, double centre, double among, double corner, double far) {
        Region region = Region.of(points().rowByRow(), share, Math.sqrt(variance), Progress.none());
        KernelForm form = region.form();
        assertArrayEquals(new double[] {centre, among, corner, far}, form.margins(asked()), 1e-4);
        double[] scores = form.score(asked());
        assertTrue(scores[0] < 0.5 && scores[2] > 0.5 && scores[2] < scores[3]);
    }

    @Test
    void asManyAsAskedForStandOutside() {
        OneClass family = new OneClass();
        ModelForm form =
                family.fit(
                        new Training(points(), new double[60], Task.ANOMALY, new Seed(1)),
                        Settings.of(family.id(), family.hyperparameters(), Map.of("outside", 0.2)),
                        Progress.none());
        long outside =
                java.util.Arrays.stream(form.score(points())).filter(p -> p > 0.5 + 1e-6).count();
        assertTrue(outside <= 12 && outside >= 8, () -> outside + " of 60");
    }
}
