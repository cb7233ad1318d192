package rudra.learning.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.KernelForm;
import smile.math.MathEx;

final class SupportVectorsTest {
    private static final int ROWS = 300;
    private static final List<Feature> PLANE = List.of(Feature.number("x"), Feature.number("y"));

    /** Positive where both coordinates have one sign, but for one row in ten. */
    private static Training crossed() {
        SplittableRandom random = new SplittableRandom(12);
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            x[row] = random.nextDouble(-2, 2);
            y[row] = random.nextDouble(-2, 2);
            target[row] = (x[row] * y[row] > 0) == (random.nextInt(10) > 0) ? 1 : 0;
        }
        return new Training(
                new Features(PLANE, List.of(x, y), ROWS), target, Task.CLASSIFICATION, new Seed(5));
    }

    private static ModelForm fit(Training training) {
        SupportVectors family = new SupportVectors();
        return family.fit(
                training,
                Settings.of(family.id(), family.hyperparameters(), Map.of("cost", 1.0)),
                Progress.none());
    }

    private static Features point(double x, double y) {
        return new Features(PLANE, List.of(new double[] {x}, new double[] {y}), 1);
    }

    @Test
    void itSeesWhatNoSumCanSeeAndItsProbabilitiesAreRoughlyRight() {
        ModelForm form = fit(crossed());
        assertEquals(0.9, form.score(point(1, 1))[0], 0.1);
        assertEquals(0.9, form.score(point(-1, -1))[0], 0.1);
        assertEquals(0.1, form.score(point(1, -1))[0], 0.1);
        double mean = Arrays.stream(form.score(crossed().features())).average().orElseThrow();
        assertEquals(crossed().mean(), mean, 0.05);
    }

    @Test
    void theSameSeedGivesTheSameMachineOnAnyThreadWhateverWasDrawnBefore() {
        double[] here = fit(crossed()).score(crossed().features());
        double[] there =
                CompletableFuture.supplyAsync(
                                () -> {
                                    MathEx.random();
                                    return fit(crossed()).score(crossed().features());
                                })
                        .join();
        assertArrayEquals(here, there);
    }

    /** There is nothing to learn; a narrow kernel knows every row by heart, and so its copies. */
    @Test
    void copiesOfARowAreNotTakenForRowsThatItDidNotSee() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(60, -2, 2).toArray();
        double[] target = random.doubles(60).map(Math::rint).toArray();
        Training noise =
                new Training(
                        new Features(List.of(Feature.number("x")), List.of(x), 60),
                        target,
                        Task.CLASSIFICATION,
                        new Seed(5));
        SupportVectors family = new SupportVectors();
        Settings narrow = Settings.of(family.id(), family.hyperparameters(), Map.of("width", 0.01));
        int[] thrice = IntStream.range(0, 180).map(k -> k % 60).toArray();
        double[] scores =
                family.fit(noise.rows(thrice), narrow, Progress.none()).score(noise.features());
        double spread =
                Arrays.stream(scores).max().orElseThrow()
                        - Arrays.stream(scores).min().orElseThrow();
        assertTrue(spread < 0.5, "" + spread);
    }

    @Test
    void aClassOfTwoRowsIsNoTrouble() {
        double[] x = {0, 0.1, 3, 3.1, 2.9, 3.2, 2.8, 3};
        Training training =
                new Training(
                        new Features(List.of(Feature.number("x")), List.of(x), x.length),
                        new double[] {1, 1, 0, 0, 0, 0, 0, 0},
                        Task.CLASSIFICATION,
                        new Seed(5));
        double[] scores = fit(training).score(training.features());
        assertTrue(scores[0] > scores[2]);
    }

    /** One vector at 0 with weight 2: 2 e^(−1/2) − 1 at 1, of which the curve makes 3 s + 1. */
    @Test
    void aFormIsASumOverVectorsAndALogisticCurve() {
        KernelForm form = new KernelForm(new double[][] {{0}}, new double[] {2}, -1, 1, 3, 1);
        Features one = new Features(List.of(Feature.number("x")), List.of(new double[] {1}), 1);
        double margin = 2 * Math.exp(-0.5) - 1;
        assertEquals(margin, form.margins(one)[0], 1e-15);
        assertEquals(1 / (1 + Math.exp(-3 * margin - 1)), form.score(one)[0], 1e-15);
    }

    /** Weights of a tenth at most and a wide kernel: margins differ by hundredths. */
    @Test
    void aRareClassAndASmallCostGiveProbabilitiesAndNoCertainties() {
        double[] x = new double[20];
        double[] target = new double[20];
        for (int row = 0; row < x.length; row++) {
            target[row] = row < 2 ? 1 : 0;
            x[row] = (row < 2 ? 2 : -2) + row / 20.0;
        }
        Training training =
                new Training(
                        new Features(List.of(Feature.number("x")), List.of(x), x.length),
                        target,
                        Task.CLASSIFICATION,
                        new Seed(5));
        SupportVectors family = new SupportVectors();
        KernelForm form =
                (KernelForm)
                        family.fit(
                                training,
                                Settings.of(
                                        family.id(),
                                        family.hyperparameters(),
                                        Map.of("cost", 0.1, "width", 10.0)),
                                Progress.none());
        double[] scores = form.score(training.features());
        assertTrue(scores[0] > 0.5 && scores[0] < 1, () -> "score " + scores[0]);
        assertTrue(scores[19] > 0 && scores[19] < 0.5, () -> "score " + scores[19]);
    }
}
