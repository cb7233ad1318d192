package rudra.learning.linear;

import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;

/**
 * Logistic or linear regression with an absolute penalty, which leaves features out (Tibshirani
 * 1996, Journal of the Royal Statistical Society B 58).
 */
public final class Lasso implements ModelFamily {

    @Override
    public String id() {
        return "lasso";
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
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.factor("penalty", 0.01, 1e-6, 10),
                Hyperparameter.whole("iterations", 100, 1, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        double penalty = settings.number("penalty");
        double share = 1;
        return training.task() == Task.REGRESSION
                ? SquaredError.fit(training, penalty, share, progress)
                : new CoordinateDescent(training, penalty, share)
                        .fit(settings.whole("iterations"), progress);
    }
}
