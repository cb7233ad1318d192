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
import smile.math.BFGS;

/** Logistic regression with a quadratic penalty, fitted by limited-memory BFGS. */
public final class Logistic implements ModelFamily {
    /** How many steps back the optimiser remembers. */
    private static final int KEPT = 5;

    /** The gradient at which it ends, relative to the loss. */
    private static final double TOLERANCE = 1e-6;

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
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.factor("penalty", 1, 1e-6, 1e6),
                Hyperparameter.whole("iterations", 500, 1, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        int width = training.features().width();
        double[] coefficients = new double[width + 1];
        LogisticLoss loss = new LogisticLoss(training, settings.number("penalty"), progress);
        BFGS.minimize(loss, KEPT, coefficients, TOLERANCE, settings.whole("iterations"));
        return new LinearForm(Arrays.copyOf(coefficients, width), coefficients[width], true);
    }
}
