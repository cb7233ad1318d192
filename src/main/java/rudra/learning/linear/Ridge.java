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
 * Least squares with a quadratic penalty, which draws coefficients towards 0 (Hoerl and Kennard
 * 1970, Technometrics 12).
 */
public final class Ridge implements ModelFamily {
    @Override
    public String id() {
        return "ridge";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.REGRESSION);
    }

    @Override
    public Diet diet() {
        return Diet.NUMBERS;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(Hyperparameter.factor("penalty", 1, 1e-6, 1e6));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        return NormalEquations.fit(training, settings.number("penalty"), progress);
    }
}
