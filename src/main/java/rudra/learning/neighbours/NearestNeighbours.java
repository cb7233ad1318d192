package rudra.learning.neighbours;

import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.NeighboursForm;
import rudra.learning.form.WeightedVoteForm;

/** The mean of the target among the nearest training rows (Cover and Hart 1967, IEEE IT 13). */
public final class NearestNeighbours implements ModelFamily {

    @Override
    public String id() {
        return "k-nearest-neighbours";
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
        return List.of(Hyperparameter.whole("neighbours", 0, 0, 100_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        int rows = training.features().size();
        int asked = settings.whole("neighbours");
        int nearest = asked == 0 ? (int) Math.round(Math.sqrt(rows)) : asked;
        NeighboursForm neighbours =
                new NeighboursForm(
                        training.features().rowByRow(),
                        training.target().clone(),
                        Math.clamp(nearest, 1, rows));
        return training.weights().areEqual()
                ? neighbours
                : new WeightedVoteForm(neighbours, training.weights());
    }
}
