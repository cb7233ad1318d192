package rudra.learning.baseline;

import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.Least;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;

/** The mean of the target, whatever the row. */
public final class Naive implements ModelFamily {

    @Override
    public String id() {
        return "naive";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION, Task.REGRESSION);
    }

    @Override
    public Diet diet() {
        return Diet.NATIVE;
    }

    @Override
    public Least least() {
        return new Least(1, 0);
    }

    @Override
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of();
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        return new LinearForm(new double[0], training.mean(), false);
    }
}
