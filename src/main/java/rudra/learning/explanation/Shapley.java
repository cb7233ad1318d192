package rudra.learning.explanation;

import java.util.Arrays;
import java.util.List;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Differentiable;
import rudra.learning.Features;
import rudra.learning.boosting.BoostedTrees;
import rudra.learning.explanation.ColumnModel.Origins;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.Contributions.Way;
import rudra.learning.form.IsolationForm;
import rudra.learning.form.LinearForm;
import rudra.learning.form.Tree;
import rudra.learning.form.TreeEnsemble;

/** The contributions of columns, computed in the way that a model's form allows. */
public final class Shapley {
    private final ColumnModel model;
    private final Seed seed;
    private final Progress progress;

    /**
     * Explains a model.
     *
     * @param seed of the orders, where these are random
     * @param progress looked at for cancellation
     */
    public Shapley(ColumnModel model, Seed seed, Progress progress) {
        this.model = model;
        this.seed = seed;
        this.progress = progress;
    }

    /** Which way a model's form allows. */
    public static Way way(ColumnModel model) {
        return switch (model.form()) {
            case TreeEnsemble _ -> Way.TREE_ENSEMBLE;
            case BoostedTrees _ -> Way.BOOSTED_TREES;
            case IsolationForm _ -> Way.ISOLATION_TREES;
            case LinearForm _ -> Way.LINEAR;
            case Differentiable _ -> Way.GRADIENTS;
            default -> Way.SAMPLED;
        };
    }

    /**
     * Contributions to the output of rows.
     *
     * @param encoded the rows, see {@link ColumnModel#encode}
     * @param background rows that stand for what is usual; not asked by ways that follow trees
     */
    public Contributions of(Features encoded, Features background) {
        Features rows = model.prepare(encoded);
        Origins origins = model.origins(rows);
        return switch (model.form()) {
            case TreeEnsemble trees ->
                    ofTrees(Way.TREE_ENSEMBLE, Scale.SCORE, trees, 1, rows, origins);
            case BoostedTrees trees -> ofBoosted(trees, rows, origins);
            case IsolationForm forest ->
                    // The score is 2^(−path ÷ typical): its logarithm is a mean of trees.
                    ofTrees(
                            Way.ISOLATION_TREES,
                            Scale.LOG_2,
                            forest.paths(),
                            -1 / forest.typical(),
                            rows,
                            origins);
            case LinearForm linear -> ofLinear(linear, rows, model.prepare(background), origins);
            case Differentiable slope ->
                    new IntegratedGradients(
                                    model.form(),
                                    slope,
                                    model.prepare(background),
                                    origins,
                                    progress)
                            .of(rows);
            default ->
                    new SampledShapley(
                                    model.form(),
                                    model.prepare(background),
                                    origins,
                                    seed,
                                    progress)
                            .of(rows);
        };
    }

    /** Of the mean of trees, times a factor. */
    private Contributions ofTrees(
            Way way,
            Scale scale,
            TreeEnsemble ensemble,
            double factor,
            Features rows,
            Origins origins) {
        List<Tree> trees = ensemble.trees();
        double base = trees.stream().mapToDouble(TreeShap::expected).average().orElseThrow();
        double[][] values = new double[rows.size()][];
        // A piece of work is a row: memory for the paths is made anew, which is little beside it.
        new OrderedWork(rows.size(), "Explaining rows")
                .run(
                        row -> {
                            double[] own = rows.row(row);
                            double[] sums = new double[rows.width()];
                            for (Tree tree : trees) {
                                new TreeShap(tree).addTo(sums, own);
                            }
                            for (int f = 0; f < sums.length; f++) {
                                sums[f] *= factor / trees.size();
                            }
                            return summed(sums, origins);
                        },
                        (row, own) -> values[row] = own,
                        progress);
        return new Contributions(way, scale, origins.names(), factor * base, values);
    }

    private static Contributions ofBoosted(BoostedTrees trees, Features rows, Origins origins) {
        double[][] all = trees.contributions(rows);
        double[][] values = new double[rows.size()][];
        for (int row = 0; row < values.length; row++) {
            values[row] = summed(all[row], origins);
        }
        double base = all.length == 0 ? 0 : all[0][rows.width()];
        Scale scale = trees.isLogistic() ? Scale.LOG_ODDS : Scale.SCORE;
        return new Contributions(Way.BOOSTED_TREES, scale, origins.names(), base, values);
    }

    private static Contributions ofLinear(
            LinearForm linear, Features rows, Features background, Origins origins) {
        double[] coefficients = linear.coefficients();
        double[] means = new double[coefficients.length];
        double base = linear.intercept();
        for (int f = 0; f < means.length; f++) {
            means[f] = Arrays.stream(background.column(f)).average().orElse(0);
            base += coefficients[f] * means[f];
        }
        double[][] values = new double[rows.size()][];
        for (int row = 0; row < values.length; row++) {
            double[] own = new double[rows.width()];
            for (int f = 0; f < means.length; f++) {
                own[f] = coefficients[f] * (rows.column(f)[row] - means[f]);
            }
            values[row] = summed(own, origins);
        }
        Scale scale = linear.logistic() ? Scale.LOG_ODDS : Scale.SCORE;
        return new Contributions(Way.LINEAR, scale, origins.names(), base, values);
    }

    /** By column: what is made of one adds up. */
    private static double[] summed(double[] byFeature, Origins origins) {
        double[] sums = new double[origins.names().size()];
        for (int f = 0; f < origins.of().length; f++) {
            sums[origins.of()[f]] += byFeature[f];
        }
        return sums;
    }
}
