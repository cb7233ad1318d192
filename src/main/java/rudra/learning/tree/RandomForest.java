package rudra.learning.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.Tree;
import rudra.learning.form.TreeEnsemble;

/**
 * The mean of trees, each grown on rows drawn with replacement and, at each split, on features
 * drawn at random (Breiman 2001, Machine Learning 45). Rows are drawn alike whatever the weights of
 * their classes; a row that is drawn counts by its weight as often as it is.
 */
public final class RandomForest implements ModelFamily {

    @Override
    public String id() {
        return "random-forest";
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
                Hyperparameter.whole("trees", 500, 1, 10_000),
                Hyperparameter.whole("depth", 64, 1, 64),
                Hyperparameter.whole("leastInLeaf", 1, 1, 10_000),
                // 0: the square root of the number of features, a third of them for regression.
                Hyperparameter.whole("tried", 0, 0, 10_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        List<BinnedFeature> features = binned(training);
        TreeLimits limits =
                new TreeLimits(
                        settings.whole("depth"),
                        settings.whole("leastInLeaf"),
                        tried(training, settings.whole("tried")));
        List<Tree> trees = new ArrayList<>();
        new OrderedWork(settings.whole("trees"), "Growing trees")
                .run(
                        number -> grow(training, features, limits, number),
                        (_, tree) -> trees.add(tree),
                        progress);
        return new TreeEnsemble(trees);
    }

    static List<BinnedFeature> binned(Training training) {
        List<BinnedFeature> binned = new ArrayList<>();
        for (int f = 0; f < training.features().width(); f++) {
            binned.add(
                    BinnedFeature.of(
                            training.features().features().get(f), training.features().column(f)));
        }
        return binned;
    }

    private static int tried(Training training, int wanted) {
        int width = training.features().width();
        int usual =
                training.task() == Task.REGRESSION ? width / 3 : (int) Math.round(Math.sqrt(width));
        return Math.clamp(wanted == 0 ? usual : wanted, 1, Math.max(1, width));
    }

    private static Tree grow(
            Training training, List<BinnedFeature> features, TreeLimits limits, int number) {
        Seed seed = training.seed();
        RandomGenerator random = seed.stream(number);
        double[] draws = new double[training.target().length];
        for (int k = 0; k < draws.length; k++) {
            draws[random.nextInt(draws.length)]++;
        }
        return new TreeGrower(features, TreeRows.of(training, draws), limits, random).grow();
    }
}
