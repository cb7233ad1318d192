package rudra.learning.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.ClassWeights;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.Tree;
import rudra.learning.form.TreeEnsemble;

final class TreesTest {
    private static final double NONE = Double.NaN;

    private static Tree stump(List<Feature> features, List<double[]> columns, double[] target) {
        return fit(new DecisionTree(), features, columns, target, Map.of("depth", 1.0))
                .trees()
                .getFirst();
    }

    private static TreeEnsemble fit(
            ModelFamily family,
            List<Feature> features,
            List<double[]> columns,
            double[] target,
            Map<String, Double> settings) {
        Settings all =
                Settings.of(
                        family.id(),
                        family.hyperparameters(),
                        settings.containsKey("leastInLeaf")
                                ? settings
                                : with(settings, "leastInLeaf", 1));
        return (TreeEnsemble)
                family.fit(
                        new Training(
                                new Features(features, columns, target.length),
                                target,
                                Task.CLASSIFICATION,
                                new Seed(5)),
                        all,
                        Progress.none());
    }

    private static Map<String, Double> with(Map<String, Double> map, String name, double value) {
        Map<String, Double> more = new java.util.HashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** Every threshold of every feature, and both sides for missing cells, tried one by one. */
    @Test
    void theFirstSplitIsTheBestOfAll() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            int n = 30;
            double[] a = new double[n];
            double[] b = new double[n];
            double[] y = new double[n];
            for (int k = 0; k < n; k++) {
                a[k] = random.nextInt(5) == 0 ? NONE : random.nextInt(12);
                b[k] = random.nextDouble();
                y[k] = random.nextInt(2);
            }
            Features rows =
                    new Features(
                            List.of(Feature.number("a"), Feature.number("b")), List.of(a, b), n);
            Tree tree = stump(rows.features(), List.of(a, b), y);
            double[] scores = new TreeEnsemble(List.of(tree)).score(rows);
            assertEquals(bestSquares(List.of(a, b), y), squares(scores, y), 1e-9);
        }
    }

    private static double squares(double[] scores, double[] y) {
        double sum = 0;
        for (int k = 0; k < y.length; k++) {
            sum += (y[k] - scores[k]) * (y[k] - scores[k]);
        }
        return sum;
    }

    private static double bestSquares(List<double[]> columns, double[] y) {
        double best = Double.POSITIVE_INFINITY;
        for (double[] column : columns) {
            for (double threshold : column) {
                for (boolean missingLeft : new boolean[] {true, false}) {
                    best = Math.min(best, parted(column, threshold, missingLeft, y));
                }
            }
            best = Math.min(best, parted(column, Double.POSITIVE_INFINITY, false, y));
        }
        return best;
    }

    private static double parted(
            double[] column, double threshold, boolean missingLeft, double[] y) {
        double[] sum = new double[2];
        int[] count = new int[2];
        for (int k = 0; k < y.length; k++) {
            int side = goesLeft(column[k], threshold, missingLeft) ? 0 : 1;
            sum[side] += y[k];
            count[side]++;
        }
        double squares = 0;
        for (int k = 0; k < y.length; k++) {
            int side = goesLeft(column[k], threshold, missingLeft) ? 0 : 1;
            double mean = sum[side] / count[side];
            squares += (y[k] - mean) * (y[k] - mean);
        }
        return squares;
    }

    private static boolean goesLeft(double x, double threshold, boolean missingLeft) {
        return Double.isNaN(x) ? missingLeft : x <= threshold;
    }

    @Test
    void levelsArePartedByTheirMeansWhateverTheirOrder() {
        Feature job = new Feature("job", List.of("a", "b", "c", "d"));
        double[] codes = {0, 0, 1, 1, 2, 2, 3, 3};
        double[] y = {1, 1, 0, 0, 1, 1, 0, 0};
        Tree tree = stump(List.of(job), List.of(codes), y);
        double[] scores =
                new TreeEnsemble(List.of(tree))
                        .score(new Features(List.of(job), List.of(codes), 8));
        assertArrayEquals(y, scores);
    }

    @Test
    void noLeafHasFewerRowsThanAsked() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        TreeEnsemble tree =
                fit(
                        new DecisionTree(),
                        List.of(Feature.number("x")),
                        List.of(x),
                        y,
                        Map.of("leastInLeaf", 3.0));
        Tree grown = tree.trees().getFirst();
        assertTrue(grown.size() > 1);
        for (double rows : grown.weight()) {
            assertTrue(rows >= 3);
        }
    }

    /** Nothing parts the rows, so that a tree is a leaf: rows drawn, by their weights. */
    @Test
    void aTreeOfAForestCountsWhatItDrewByItsWeight() {
        double[] y = {1, 0, 0, 0, 0, 1, 0, 0};
        Features alike = new Features(List.of(Feature.number("x")), List.of(new double[8]), 8);
        Training training =
                new Training(alike, y, Task.CLASSIFICATION, new Seed(4))
                        .weighing(new ClassWeights(3, 0.5));
        RandomForest family = new RandomForest();
        Settings settings =
                Settings.of(family.id(), family.hyperparameters(), Map.of("trees", 3.0));
        TreeEnsemble forest = (TreeEnsemble) family.fit(training, settings, Progress.none());
        for (int number = 0; number < 3; number++) {
            RandomGenerator random = new Seed(4).stream(number);
            double positive = 0;
            double all = 0;
            for (int draw = 0; draw < 8; draw++) {
                double drawn = y[random.nextInt(8)];
                positive += 3 * drawn;
                all += drawn > 0.5 ? 3 : 0.5;
            }
            assertEquals(positive / all, forest.trees().get(number).value()[0], 1e-12);
            assertEquals(all, forest.trees().get(number).weight()[0], 1e-12);
        }
    }

    /** Three rows that weigh 30 are three rows. */
    @Test
    void aLeafHasAsManyRowsAsAskedWhateverTheyWeigh() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] y = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        Training training =
                new Training(
                                new Features(List.of(Feature.number("x")), List.of(x), 12),
                                y,
                                Task.CLASSIFICATION,
                                new Seed(5))
                        .weighing(new ClassWeights(10, 0.1));
        DecisionTree family = new DecisionTree();
        Settings settings =
                Settings.of(
                        family.id(),
                        family.hyperparameters(),
                        Map.of("depth", 1.0, "leastInLeaf", 4.0));
        Tree tree =
                ((TreeEnsemble) family.fit(training, settings, Progress.none())).trees().getFirst();
        assertEquals(4.5, tree.threshold()[0]);
        assertEquals(30 / 30.1, tree.value()[tree.left()[0]], 1e-12);
    }

    @Test
    void aForestIsTheSameOnOneThreadAndOnMany() {
        SplittableRandom random = new SplittableRandom(2);
        double[] x = random.doubles(300).toArray();
        double[] z = random.doubles(300).toArray();
        double[] y = new double[300];
        for (int k = 0; k < y.length; k++) {
            y[k] = x[k] + z[k] > 1 ? 1 : 0;
        }
        Features rows =
                new Features(List.of(Feature.number("x"), Feature.number("z")), List.of(x, z), 300);
        RandomForest family = new RandomForest();
        Settings settings =
                Settings.of(family.id(), family.hyperparameters(), Map.of("trees", 30.0));
        Training training = new Training(rows, y, Task.CLASSIFICATION, new Seed(4));
        double[] many = family.fit(training, settings, Progress.none()).score(rows);
        double[] one = family.fit(training, settings, Progress.none().ofOnePiece()).score(rows);
        assertArrayEquals(many, one);
        double[] other =
                family.fit(
                                new Training(rows, y, Task.CLASSIFICATION, new Seed(6)),
                                settings,
                                Progress.none())
                        .score(rows);
        assertTrue(!java.util.Arrays.equals(many, other));
    }

    @Test
    void moreDifferentNumbersThanBinsAreCutAtQuantiles() {
        double[] x = new double[10_000];
        for (int k = 0; k < x.length; k++) {
            x[k] = k;
        }
        BinnedFeature binned = BinnedFeature.of(Feature.number("x"), x);
        assertEquals(256, binned.bins());
        int[] counts = new int[256];
        for (short bin : binned.of()) {
            counts[bin]++;
        }
        for (int bin = 0; bin < 255; bin++) {
            assertTrue(Math.abs(counts[bin] - 10_000 / 255.0) <= 1, "bin " + bin);
        }
        assertEquals(0, counts[255]);
    }
}
