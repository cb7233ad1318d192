package rudra.learning.discriminant;

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

/**
 * Linear discriminant analysis: classes are normal with one covariance, so that the log odds are
 * linear (Fisher 1936, Annals of Eugenics 7).
 */
public final class LinearDiscriminant implements ModelFamily {

    @Override
    public String id() {
        return "lda";
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
    public Least least() {
        return new Least(6, 2);
    }

    @Override
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(Hyperparameter.factor("shrinkage", 0.01, 1e-9, 1));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        ClassMoments positive = ClassMoments.of(training, true);
        progress.checkCancelled();
        ClassMoments negative = ClassMoments.of(training, false);
        progress.checkCancelled();
        int width = training.features().width();
        double[][] scatter = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                scatter[i][j] = positive.scatter()[i][j] + negative.scatter()[i][j];
            }
        }
        double freedom = Math.max(1, positive.count() + negative.count() - 2);
        Precision precision =
                Precision.of(
                        ClassMoments.covariance(scatter, freedom, settings.number("shrinkage")));
        double[] up = precision.times(positive.mean());
        double[] down = precision.times(negative.mean());
        double[] coefficients = new double[width];
        for (int f = 0; f < width; f++) {
            coefficients[f] = up[f] - down[f];
        }
        double intercept =
                Math.log(positive.count() / negative.count())
                        - Precision.dot(positive.mean(), up) / 2
                        + Precision.dot(negative.mean(), down) / 2;
        return new LinearForm(coefficients, intercept, true);
    }
}
