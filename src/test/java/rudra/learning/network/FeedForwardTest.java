package rudra.learning.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.learning.CurveRecorder;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.TrainingCurve;
import rudra.learning.TrainingListener;
import rudra.learning.form.DenseLayer;
import rudra.learning.form.LayeredNetwork;
import rudra.learning.stopping.Loss;

final class FeedForwardTest {
    private static final List<Feature> PLANE = List.of(Feature.number("x"), Feature.number("y"));
    private static final int ROWS = 400;

    /** A class or a number that no sum of both coordinates can tell. */
    private static Training crossed(Task task, TrainingListener listener) {
        SplittableRandom random = new SplittableRandom(12);
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            x[row] = random.nextDouble(-2, 2);
            y[row] = random.nextDouble(-2, 2);
            target[row] =
                    task == Task.REGRESSION
                            ? 1_000 + 50 * x[row] * y[row]
                            : x[row] * y[row] > 0 ? 1 : 0;
        }
        return new Training(
                new Features(PLANE, List.of(x, y), ROWS), target, task, new Seed(5), listener);
    }

    private static Training crossed(Task task) {
        return crossed(task, TrainingListener.none());
    }

    private static Settings settings(Map<String, Double> given) {
        FeedForward family = new FeedForward();
        return Settings.of(family.id(), family.hyperparameters(), given);
    }

    private static LayeredNetwork fit(Training training, Map<String, Double> given) {
        return (LayeredNetwork) new FeedForward().fit(training, settings(given), Progress.none());
    }

    private static final Map<String, Double> QUICK =
            Map.of("batch", 64.0, "learningRate", 0.01, "epochs", 60.0, "dropout", 0.0);

    @ParameterizedTest
    @CsvSource({"0,0,true", "1,0,true", "2,1,true", "2,1,false", "1,0,false"})
    void whatIsTakenOutOfTheLibraryScoresAsTheLibraryDoes(
            int hidden, int normalised, boolean classes) {
        Training training = crossed(classes ? Task.CLASSIFICATION : Task.REGRESSION);
        Settings settings = settings(Map.of("dropout", 0.2));
        Architecture architecture = new Architecture(2, hidden, 7, normalised > 0, classes);
        double[][] rows = training.features().rowByRow();
        int[] all = java.util.stream.IntStream.range(0, ROWS).toArray();
        NativeArrays.seed(3);
        MultiLayerNetwork network = architecture.build(settings, training, 3);
        try (INDArray input = NativeArrays.rows(rows, all);
                INDArray wanted = NativeArrays.column(training.target(), all)) {
            for (int step = 0; step < 20; step++) {
                network.fit(input, wanted);
            }
            double[] theirs = network.output(input, false).toDoubleVector();
            double[] ours = architecture.learned(network).score(training.features());
            assertArrayEquals(theirs, ours, 1e-9);
        }
    }

    @Test
    void itLearnsWhatNoSumCanTell() {
        Training training = crossed(Task.CLASSIFICATION);
        double loss =
                Loss.of(
                        Task.CLASSIFICATION,
                        fit(training, QUICK).score(training.features()),
                        training.target());
        assertTrue(loss < 0.25, () -> "log loss " + loss);
    }

    @Test
    void numbersArePredictedOnTheirOwnScale() {
        Training training = crossed(Task.REGRESSION);
        double[] scores = fit(training, QUICK).score(training.features());
        double error = Loss.of(Task.REGRESSION, scores, training.target());
        double mean = training.mean();
        double variance =
                Arrays.stream(training.target()).map(y -> (y - mean) * (y - mean)).sum() / ROWS;
        assertTrue(error < 0.15 * variance, () -> error + " of " + variance);
    }

    @Test
    void theEpochThatIsBestOnRowsHeldOutIsKept() {
        CurveRecorder recorder = new CurveRecorder();
        fit(
                crossed(Task.CLASSIFICATION, recorder),
                Map.of("batch", 32.0, "learningRate", 0.1, "epochs", 200.0, "patience", 4.0));
        TrainingCurve curve = recorder.curve().orElseThrow();
        List<Double> validation = curve.losses().getOrDefault("validation", List.of());
        assertEquals(Collections.min(validation), validation.get(curve.best() - 1));
        assertEquals(curve.best() + 4, validation.size());
        assertEquals(validation.size(), curve.losses().getOrDefault("training", List.of()).size());
    }

    @Test
    void withoutPatienceAllRowsTrainForAllEpochs() {
        CurveRecorder recorder = new CurveRecorder();
        fit(crossed(Task.CLASSIFICATION, recorder), Map.of("epochs", 3.0, "patience", 0.0));
        TrainingCurve curve = recorder.curve().orElseThrow();
        assertEquals(3, curve.best());
        assertEquals(List.of("training"), List.copyOf(curve.losses().keySet()));
    }

    @Test
    void theSameSeedGivesTheSameNetworkOnAnyThread() {
        Map<String, Double> few = Map.of("epochs", 5.0, "dropout", 0.3, "batchNormalisation", 1.0);
        double[] here =
                fit(crossed(Task.CLASSIFICATION), few)
                        .score(crossed(Task.CLASSIFICATION).features());
        List<CompletableFuture<double[]>> there =
                List.of(
                        CompletableFuture.supplyAsync(() -> scores(few)),
                        CompletableFuture.supplyAsync(() -> scores(few)));
        there.forEach(scores -> assertArrayEquals(here, scores.join()));
    }

    private static double[] scores(Map<String, Double> given) {
        return fit(crossed(Task.CLASSIFICATION), given)
                .score(crossed(Task.CLASSIFICATION).features());
    }

    @Test
    void aTrainingStopsWhenItIsCancelled() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(
                CancelledException.class,
                () ->
                        new FeedForward()
                                .fit(crossed(Task.CLASSIFICATION), settings(QUICK), cancelled));
    }

    /** Central differences, at a point where no unit is at its kink. */
    @Test
    void theGradientIsTheLimitOfDifferences() {
        LayeredNetwork network =
                new LayeredNetwork(
                        List.of(
                                new DenseLayer(
                                        new double[][] {{1, -2}, {0.5, 0.3}, {-1, -1}},
                                        new double[] {0.2, 0.1, 0.4}),
                                new DenseLayer(
                                        new double[][] {{0.7, -1.1, 2}}, new double[] {0.05})),
                        true);
        double[] at = {0.9, 0.3};
        double[] gradient = network.gradient(at);
        for (int f = 0; f < at.length; f++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[f] += 1e-5;
            down[f] -= 1e-5;
            assertEquals((score(network, up) - score(network, down)) / 2e-5, gradient[f], 1e-9);
        }
    }

    private static double score(LayeredNetwork network, double[] row) {
        return network.score(
                        new Features(
                                PLANE, List.of(new double[] {row[0]}, new double[] {row[1]}), 1))[
                0];
    }
}
