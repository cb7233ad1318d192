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
 * Logistic or linear regression with an absolute and a quadratic penalty, which leaves features out
 * and lets those that say the same share (Zou and Hastie 2005, Journal of the Royal Statistical
 * Society B 67).
 */
public final class ElasticNet implements ModelFamily {

    @Override
    public String id() {
        return "elastic-net";
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
                Hyperparameter.number("absoluteShare", 0.5, 0, 1),
                Hyperparameter.whole("iterations", 100, 1, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        double penalty = settings.number("penalty");
        double share = settings.number("absoluteShare");
        return training.task() == Task.REGRESSION
                ? SquaredError.fit(training, penalty, share, progress)
                : new CoordinateDescent(training, penalty, share)
                        .fit(settings.whole("iterations"), progress);
    }
}
