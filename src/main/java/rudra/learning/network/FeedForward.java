package rudra.learning.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.Least;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.stopping.HeldOut;

/**
 * A feed-forward network of rectified units (Goodfellow, Bengio and Courville 2016, Deep Learning,
 * chapter 6; DL4J), trained by Adam (Kingma and Ba 2015) on mini-batches. With patience, a fifth of
 * the training rows is held out and the epoch that is best on these is kept.
 */
public final class FeedForward implements ModelFamily {

    @Override
    public String id() {
        return "neural-network";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION, Task.REGRESSION);
    }

    @Override
    public Diet diet() {
        return Diet.NUMBERS;
    }

    @Override
    public Least least() {
        return new Least(10, 2);
    }

    @Override
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.whole("layers", 2, 0, 8),
                Hyperparameter.whole("width", 32, 1, 1_024),
                Hyperparameter.whole("batchNormalisation", 0, 0, 1),
                Hyperparameter.number("dropout", 0.3, 0, 0.9),
                Hyperparameter.factor("learningRate", 0.003, 1e-5, 1),
                Hyperparameter.factor("penalty", 1e-4, 1e-9, 1),
                Hyperparameter.whole("epochs", 100, 1, 10_000),
                Hyperparameter.whole("batch", 128, 2, 100_000),
                Hyperparameter.whole("patience", 10, 0, 1_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        progress.checkCancelled();
        Scale scale = Scale.of(training);
        Training scaled = scale.apply(training);
        Optional<HeldOut> heldOut =
                settings.whole("patience") > 0 ? HeldOut.of(scaled) : Optional.empty();
        Architecture architecture =
                new Architecture(
                        training.features().width(),
                        settings.whole("layers"),
                        settings.whole("width"),
                        settings.whole("batchNormalisation") > 0,
                        training.task() == Task.CLASSIFICATION);
        Epochs epochs = new Epochs(architecture, settings, scaled, heldOut, training.listener());
        try {
            return scale.undo(epochs.run(progress));
        } catch (LinkageError e) {
            throw unavailable(e);
        }
    }

    private static AnalysisException unavailable(LinkageError e) {
        AnalysisException failure =
                AnalysisException.failure(
                        Problem.of(
                                "learning.network-unavailable",
                                "Networks cannot be trained on this machine: the native library"
                                        + " that they need does not load ("
                                        + e.getMessage()
                                        + "). All other families can."));
        failure.initCause(e);
        return failure;
    }
}
