package rudra.learning.tree;

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
import rudra.learning.form.TreeEnsemble;

/** One tree (Breiman, Friedman, Olshen and Stone 1984). */
public final class DecisionTree implements ModelFamily {

    @Override
    public String id() {
        return "decision-tree";
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
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.whole("depth", 6, 1, 64),
                Hyperparameter.whole("leastInLeaf", 20, 1, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        progress.checkCancelled();
        double[] once = new double[training.target().length];
        Arrays.fill(once, 1);
        TreeLimits limits =
                new TreeLimits(
                        settings.whole("depth"),
                        settings.whole("leastInLeaf"),
                        Math.max(1, training.features().width()));
        TreeGrower grower =
                new TreeGrower(
                        RandomForest.binned(training),
                        TreeRows.of(training, once),
                        limits,
                        training.seed().stream(0));
        return new TreeEnsemble(List.of(grower.grow()));
    }
}
