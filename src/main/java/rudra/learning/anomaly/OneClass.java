package rudra.learning.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Hyperparameter;
import rudra.learning.Least;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Shuffle;
import rudra.learning.Task;
import rudra.learning.Training;

/**
 * The smallest region that holds all but a share of the rows, by a Gaussian kernel (Schölkopf,
 * Platt, Shawe-Taylor, Smola and Williamson 2001, Neural Computation 13). The score is a logistic
 * curve of the margin, above one half outside the region. Costs O(rows²); of more than a few
 * thousand rows as many are drawn.
 */
public final class OneClass implements ModelFamily {

    @Override
    public String id() {
        return "one-class-svm";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION, Task.ANOMALY);
    }

    @Override
    public Diet diet() {
        return Diet.NUMBERS;
    }

    @Override
    public Least least() {
        return new Least(10, 0);
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.number("outside", 0.1, 0.001, 0.9),
                Hyperparameter.factor("width", 1, 1e-2, 100),
                Hyperparameter.whole("sample", 3_000, 10, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        Features rows = training.features();
        int sample = Math.min(settings.whole("sample"), rows.size());
        int[] drawn = Arrays.copyOf(Shuffle.rows(rows.size(), training.seed().stream(0)), sample);
        Arrays.sort(drawn);
        double sigma = settings.number("width") * Math.sqrt(Math.max(1, rows.width()) / 2.0);
        return Region.of(rows.rows(drawn).rowByRow(), settings.number("outside"), sigma, progress)
                .form();
    }
}
