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
import rudra.learning.form.QuadraticForm;

/**
 * Quadratic discriminant analysis: classes are normal, each with its own covariance (Friedman 1989,
 * Journal of the American Statistical Association 84).
 */
public final class QuadraticDiscriminant implements ModelFamily {

    @Override
    public String id() {
        return "qda";
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
        return new Least(6, 3);
    }

    @Override
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(Hyperparameter.factor("shrinkage", 0.1, 1e-9, 1));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        double shrinkage = settings.number("shrinkage");
        ClassMoments positive = ClassMoments.of(training, true);
        ClassMoments negative = ClassMoments.of(training, false);
        progress.checkCancelled();
        Precision ofPositive = precision(positive, shrinkage);
        progress.checkCancelled();
        Precision ofNegative = precision(negative, shrinkage);
        double[] up = ofPositive.times(positive.mean());
        double[] down = ofNegative.times(negative.mean());
        int width = up.length;
        double[][] matrix = new double[width][width];
        double[] coefficients = new double[width];
        for (int i = 0; i < width; i++) {
            coefficients[i] = up[i] - down[i];
            for (int j = 0; j < width; j++) {
                matrix[i][j] = (ofNegative.inverse()[i][j] - ofPositive.inverse()[i][j]) / 2;
            }
        }
        double intercept =
                Math.log(positive.count() / negative.count())
                        + (ofNegative.logDeterminant() - ofPositive.logDeterminant()) / 2
                        + Precision.dot(negative.mean(), down) / 2
                        - Precision.dot(positive.mean(), up) / 2;
        return new QuadraticForm(matrix, coefficients, intercept);
    }

    private static Precision precision(ClassMoments moments, double shrinkage) {
        double freedom = Math.max(1, moments.count() - 1);
        return Precision.of(ClassMoments.covariance(moments.scatter(), freedom, shrinkage));
    }
}
