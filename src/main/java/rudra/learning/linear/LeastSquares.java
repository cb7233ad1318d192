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
 * Least squares (Gauss 1809). Where columns depend on each other, as those made of one category do,
 * the smallest coefficients that fit.
 */
public final class LeastSquares implements ModelFamily {
    /** Keeps the equations solvable; columns have squares of the size of the number of rows. */
    private static final double NEARLY_NONE = 1e-8;

    @Override
    public String id() {
        return "linear";
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
        return List.of();
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        return NormalEquations.fit(training, NEARLY_NONE, progress);
    }
}
