package rudra.learning.boosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.ClassWeights;
import rudra.learning.CurveRecorder;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.TrainingCurve;
import rudra.learning.TrainingListener;
import rudra.learning.stopping.HeldOut;
import rudra.learning.stopping.Loss;

final class BoostingTest {
    private static final int ROWS = 400;

    /** A class that two noisy features tell a little of, so that trees soon learn noise. */
    private static Training noisy(TrainingListener listener) {
        SplittableRandom random = new SplittableRandom(2);
        double[] x = random.doubles(ROWS, -1, 1).toArray();
        double[] y = random.doubles(ROWS, -1, 1).toArray();
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            target[row] = x[row] + random.nextDouble(-1.5, 1.5) > 0 ? 1 : 0;
        }
        return new Training(
                new Features(
                        List.of(Feature.number("x"), Feature.number("y")), List.of(x, y), ROWS),
                target,
                Task.CLASSIFICATION,
                new Seed(8),
                listener);
    }

    private static ModelForm fit(Training training, Map<String, Double> given) {
        Boosting family = new Boosting();
        return family.fit(
                training,
                Settings.of(family.id(), family.hyperparameters(), given),
                Progress.none());
    }

    @Test
    void treesThatDoNotHelpOnRowsHeldOutAreLeftOut() {
        CurveRecorder recorder = new CurveRecorder();
        Training training = noisy(recorder);
        ModelForm form = fit(training, Map.of("patience", 20.0, "learningRate", 0.3));
        TrainingCurve curve = recorder.curve().orElseThrow();
        List<Double> validation = curve.losses().getOrDefault("validation", List.of());
        assertEquals(curve.best() + 20, validation.size());
        assertEquals(Collections.min(validation), validation.get(curve.best() - 1));
        HeldOut held = HeldOut.of(training).orElseThrow();
        assertEquals(
                validation.get(curve.best() - 1),
                Loss.of(Task.CLASSIFICATION, form.score(held.features()), held.target()),
                1e-6);
    }

    @Test
    void lossesOfRowsHeldOutAreWeighed() {
        CurveRecorder recorder = new CurveRecorder();
        Training training = noisy(recorder).weighing(new ClassWeights(5, 0.5));
        ModelForm form = fit(training, Map.of("patience", 20.0, "learningRate", 0.3));
        TrainingCurve curve = recorder.curve().orElseThrow();
        HeldOut held = HeldOut.of(training).orElseThrow();
        assertEquals(
                Loss.of(held.held(), form.score(held.features())),
                curve.losses().getOrDefault("validation", List.of()).get(curve.best() - 1),
                1e-6);
    }

    @Test
    void watchingDoesNotChangeWhatIsLearned() {
        CurveRecorder recorder = new CurveRecorder();
        Training watched = noisy(recorder);
        double[] scores = fit(watched, Map.of("rounds", 30.0)).score(watched.features());
        assertArrayEquals(
                fit(noisy(TrainingListener.none()), Map.of("rounds", 30.0))
                        .score(watched.features()),
                scores);
        List<Double> losses =
                recorder.curve().orElseThrow().losses().getOrDefault("training", List.of());
        assertEquals(30, losses.size());
        assertTrue(losses.getLast() < losses.getFirst());
        assertEquals(
                Loss.of(Task.CLASSIFICATION, scores, watched.target()), losses.getLast(), 1e-6);
    }
}
