package rudra.learning.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;
import smile.classification.LogisticRegression;

/** Logistic regression with a quadratic penalty, fitted by limited-memory BFGS (Smile). */
public final class Logistic implements ModelFamily {

    @Override
    public String id() {
        return "logistic";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION);
    }

    @Override
    public Diet diet() {
        return Diet.NUMBERS;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.factor("penalty", 1, 1e-6, 1e6),
                Hyperparameter.whole("iterations", 500, 1, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        progress.checkCancelled();
        int[] classes = Arrays.stream(training.target()).mapToInt(y -> y > 0.5 ? 1 : 0).toArray();
        double[] coefficients =
                LogisticRegression.binomial(
                                training.features().rowByRow(),
                                classes,
                                new LogisticRegression.Options(
                                        settings.number("penalty"),
                                        1e-6,
                                        settings.whole("iterations")))
                        .coefficients();
        int width = training.features().width();
        return new LinearForm(Arrays.copyOf(coefficients, width), coefficients[width], true);
    }
}
