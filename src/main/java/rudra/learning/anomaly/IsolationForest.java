package rudra.learning.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import rudra.job.OrderedWork;
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
import rudra.learning.form.IsolationForm;
import rudra.learning.form.Tree;
import rudra.learning.form.TreeEnsemble;

/**
 * Trees that part few rows at random places until each stands alone; who does so soon is unusual
 * (Liu, Ting and Zhou 2008, IEEE International Conference on Data Mining).
 */
public final class IsolationForest implements ModelFamily {

    @Override
    public String id() {
        return "isolation-forest";
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
        return new Least(4, 0);
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.whole("trees", 200, 1, 10_000),
                Hyperparameter.whole("sample", 256, 2, 1_000_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        Features rows = training.features();
        int sample = Math.min(settings.whole("sample"), rows.size());
        List<Tree> trees = new ArrayList<>();
        new OrderedWork(settings.whole("trees"), "Growing trees")
                .run(
                        number -> {
                            RandomGenerator random = training.seed().stream(number);
                            int[] drawn = Arrays.copyOf(Shuffle.rows(rows.size(), random), sample);
                            return new IsolationTree(rows, random).grow(drawn);
                        },
                        (_, tree) -> trees.add(tree),
                        progress);
        return new IsolationForm(new TreeEnsemble(trees), IsolationTree.typicalPath(sample));
    }
}
