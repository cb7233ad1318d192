package rudra.learning.explanation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.anomaly.IsolationForest;
import rudra.learning.boosting.Boosting;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.Contributions.Way;
import rudra.learning.form.DenseLayer;
import rudra.learning.form.IsolationForm;
import rudra.learning.form.LayeredNetwork;
import rudra.learning.form.LinearForm;
import rudra.learning.form.Tree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ShapleyTest {
    private static final Seed SEED = new Seed(3);

    /** Shapley's formula over all sets of players. */
    private static double[] byDefinition(int players, IntToDoubleFunction worth) {
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            for (int set = 0; set < 1 << players; set++) {
                if (((set >> player) & 1) == 0) {
                    int size = Integer.bitCount(set);
                    double orders =
                            factorial(size) * factorial(players - size - 1) / factorial(players);
                    values[player] +=
                            orders
                                    * (worth.applyAsDouble(set | (1 << player))
                                            - worth.applyAsDouble(set));
                }
            }
        }
        return values;
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(1, n).mapToDouble(k -> k).reduce(1, (a, b) -> a * b);
    }

    /** What a tree says of a row of which only some features are known. */
    private static double knowing(Tree tree, double[] row, int known, int node) {
        int feature = tree.feature()[node];
        if (feature < 0) {
            return tree.value()[node];
        }
        int left = tree.left()[node];
        int right = tree.right()[node];
        if (((known >> feature) & 1) != 0) {
            return knowing(tree, row, known, tree.goesLeft(node, row[feature]) ? left : right);
        }
        double share = tree.weight()[left] / tree.weight()[node];
        return share * knowing(tree, row, known, left)
                + (1 - share) * knowing(tree, row, known, right);
    }

    @Test
    void treesAreExplainedAsShapleyDefinesIt() {
        Dataset rows = SmallForest.rows();
        ColumnModel model = SmallForest.model(rows, SmallForest.forest());
        Features encoded = model.encode(rows);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(encoded, encoded);
        double[] scores = model.score(encoded);
        List<Tree> trees = SmallForest.forest().trees();
        for (int row = 0; row < SmallForest.ROWS; row++) {
            double[] values = encoded.row(row);
            double[] expected =
                    byDefinition(
                            3,
                            known ->
                                    trees.stream()
                                            .mapToDouble(t -> knowing(t, values, known, 0))
                                            .average()
                                            .orElseThrow());
            assertArrayEquals(expected, found.values()[row], 1e-14);
            assertEquals(scores[row], found.output(row), 1e-12);
        }
        assertEquals(31 / 60.0, found.base(), 1e-12);
    }

    /** Trees that ask for the same feature again and again, and cells that are missing. */
    @Test
    void aFeatureThatIsAskedTwiceAndAMissingCellAreExplainedToo() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 50; trial++) {
            Tree tree = complete(5, 4, random);
            double[] row = random.doubles(4).toArray();
            row[trial % 4] = trial % 3 == 0 ? Double.NaN : row[trial % 4];
            double[] sums = new double[4];
            new TreeShap(tree).addTo(sums, row);
            assertArrayEquals(byDefinition(4, known -> knowing(tree, row, known, 0)), sums, 1e-12);
        }
    }

    private static Tree complete(int depth, int features, SplittableRandom random) {
        int size = (1 << (depth + 1)) - 1;
        int[] feature = new int[size];
        int[] left = new int[size];
        int[] right = new int[size];
        double[] weight = new double[size];
        for (int node = size - 1; node >= 0; node--) {
            boolean leaf = 2 * node + 2 >= size;
            feature[node] = leaf ? -1 : random.nextInt(features);
            left[node] = leaf ? -1 : 2 * node + 1;
            right[node] = leaf ? -1 : 2 * node + 2;
            weight[node] =
                    leaf ? 1 + random.nextInt(9) : weight[2 * node + 1] + weight[2 * node + 2];
        }
        return SmallForest.tree(
                feature,
                random.doubles(size).toArray(),
                left,
                right,
                random.doubles(size).toArray(),
                weight);
    }

    /** The same trees, read from XGBoost's own file, by our own algorithm in double precision. */
    @Test
    void boostedTreesAreExplainedByXgboostAsByOurselves() {
        Dataset rows = SmallForest.rows();
        Features training = SmallForest.model(rows, SmallForest.forest()).encode(rows);
        ModelForm form = boosted(training);
        ColumnModel model = SmallForest.model(rows, form);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(training, training);
        assertEquals(Way.BOOSTED_TREES, found.way());
        JsonNode json = new JsonMapper().valueToTree(form).path("model");
        double[] scores = form.score(training);
        for (int row = 0; row < SmallForest.ROWS; row++) {
            double[] sums = new double[3];
            for (JsonNode tree : json.at("/learner/gradient_booster/model/trees").values()) {
                new TreeShap(read(tree)).addTo(sums, floats(training.row(row)));
            }
            assertArrayEquals(sums, found.values()[row], 2e-6);
            double odds = Math.log(scores[row] / (1 - scores[row]));
            assertEquals(odds, found.output(row), 2e-5);
        }
    }

    /** XGBoost keeps the sum of trees of numbers as it is: no log-odds. */
    @Test
    void boostedNumbersAreExplainedInTheirOwnUnit() {
        Dataset rows = SmallForest.rows();
        Features training = SmallForest.model(rows, SmallForest.forest()).encode(rows);
        double[] numbers =
                IntStream.range(0, SmallForest.ROWS)
                        .mapToDouble(k -> 100 * training.column(0)[k] + 50 * training.column(2)[k])
                        .toArray();
        Boosting family = new Boosting();
        Settings settings =
                Settings.of("boosting", family.hyperparameters(), Map.of("rounds", 20.0));
        ModelForm form =
                family.fit(
                        new Training(training, numbers, Task.REGRESSION, SEED),
                        settings,
                        Progress.none());
        ColumnModel model = SmallForest.model(rows, form);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(training, training);
        assertEquals(Scale.SCORE, found.scale());
        double[] scores = form.score(training);
        JsonNode json = new JsonMapper().valueToTree(form).path("model");
        for (int row = 0; row < SmallForest.ROWS; row++) {
            double[] sums = new double[3];
            for (JsonNode tree : json.at("/learner/gradient_booster/model/trees").values()) {
                new TreeShap(read(tree)).addTo(sums, floats(training.row(row)));
            }
            assertArrayEquals(sums, found.values()[row], 1e-4);
            assertEquals(scores[row], found.output(row), 1e-6 * 300);
        }
    }

    /** Against all sets of columns: the logarithm of an isolation score is a mean of trees. */
    @Test
    void anIsolationForestIsExplainedAsShapleyDefinesIt() {
        Dataset rows = SmallForest.rows();
        Features training = SmallForest.model(rows, SmallForest.forest()).encode(rows);
        IsolationForest family = new IsolationForest();
        Settings settings =
                Settings.of(
                        "isolation-forest",
                        family.hyperparameters(),
                        Map.of("trees", 9.0, "sample", 32.0));
        IsolationForm form =
                (IsolationForm)
                        family.fit(
                                new Training(
                                        training, new double[SmallForest.ROWS], Task.ANOMALY, SEED),
                                settings,
                                Progress.none());
        ColumnModel model = SmallForest.model(rows, form);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(training, training);
        assertEquals(Way.ISOLATION_TREES, found.way());
        assertEquals(Scale.LOG_2, found.scale());
        double[] scores = form.score(training);
        for (int row = 0; row < SmallForest.ROWS; row++) {
            double[] values = training.row(row);
            double[] expected =
                    byDefinition(
                            3,
                            known ->
                                    form.paths().trees().stream()
                                                    .mapToDouble(t -> knowing(t, values, known, 0))
                                                    .average()
                                                    .orElseThrow()
                                            / -form.typical());
            assertArrayEquals(expected, found.values()[row], 1e-12);
            assertEquals(Math.log(scores[row]) / Math.log(2), found.output(row), 1e-12);
        }
    }

    private static double[] floats(double[] values) {
        return java.util.Arrays.stream(values).map(x -> (float) x).toArray();
    }

    private static ModelForm boosted(Features rows) {
        boolean[] labels = SmallForest.labels();
        double[] target =
                IntStream.range(0, labels.length).mapToDouble(k -> labels[k] ? 1 : 0).toArray();
        Boosting family = new Boosting();
        Settings settings =
                Settings.of("boosting", family.hyperparameters(), Map.of("rounds", 20.0));
        return family.fit(
                new Training(rows, target, Task.CLASSIFICATION, SEED), settings, Progress.none());
    }

    /** XGBoost goes left below a split's value, we up to it. */
    private static Tree read(JsonNode tree) {
        double[] value = numbers(tree.path("base_weights"));
        double[] split = numbers(tree.path("split_conditions"));
        int[] left = wholes(tree.path("left_children"));
        int[] feature = wholes(tree.path("split_indices"));
        for (int node = 0; node < feature.length; node++) {
            if (left[node] < 0) {
                feature[node] = -1;
                value[node] = split[node];
            }
            split[node] = Math.nextDown((float) split[node]);
        }
        return SmallForest.tree(
                feature,
                split,
                left,
                wholes(tree.path("right_children")),
                value,
                numbers(tree.path("sum_hessian")));
    }

    private static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static int[] wholes(JsonNode list) {
        return list.valueStream().mapToInt(JsonNode::intValue).toArray();
    }

    @Test
    void aLogisticModelIsExplainedByCoefficientTimesDistanceFromTheMean() {
        Dataset rows = SmallForest.rows();
        LinearForm form = new LinearForm(new double[] {2, -1, 0.5}, 0.3, true);
        ColumnModel model = SmallForest.model(rows, form);
        Features encoded = model.encode(rows);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(encoded, encoded);
        assertEquals(Way.LINEAR, found.way());
        double mean = java.util.Arrays.stream(encoded.column(2)).average().orElseThrow();
        assertEquals(0.5 * (encoded.column(2)[7] - mean), found.values()[7][2], 1e-14);
        double score = model.score(encoded)[7];
        assertEquals(Math.log(score / (1 - score)), found.output(7), 1e-12);
    }

    @Test
    void aLinearModelOfNumbersIsExplainedInTheirUnit() {
        Dataset rows = SmallForest.rows();
        LinearForm form = new LinearForm(new double[] {200, -100, 5}, 30, false);
        ColumnModel model = SmallForest.model(rows, form);
        Features encoded = model.encode(rows);
        Contributions found = new Shapley(model, SEED, Progress.none()).of(encoded, encoded);
        assertEquals(Way.LINEAR, found.way());
        assertEquals(Scale.SCORE, found.scale());
        double mean = Arrays.stream(encoded.column(0)).average().orElseThrow();
        assertEquals(200 * (encoded.column(0)[7] - mean), found.values()[7][0], 1e-12);
        assertEquals(
                Arrays.stream(model.score(encoded)).average().orElseThrow(), found.base(), 1e-10);
        assertEquals(model.score(encoded)[7], found.output(7), 1e-10);
    }

    /**
     * Against all sets of columns and all background rows: no more than two columns act together.
     */
    @Test
    void anyOtherModelIsExplainedByRandomOrdersThatAddUp() {
        Dataset rows = SmallForest.rows();
        ModelForm product = new Product();
        ColumnModel model = SmallForest.model(rows, product);
        Features encoded = model.encode(rows);
        Contributions found =
                new Shapley(model, SEED, Progress.none()).of(encoded.rows(new int[] {4}), encoded);
        assertEquals(Way.SAMPLED, found.way());
        assertEquals(model.score(encoded)[4], found.output(0), 1e-12);
        double[] row = encoded.row(4);
        double[] expected =
                byDefinition(
                        3,
                        known ->
                                IntStream.range(0, SmallForest.ROWS)
                                        .mapToDouble(b -> {
                                            double[] mixed = encoded.row(b);
                                            for (int f = 0; f < 3; f++) {
                                                mixed[f] =
                                                        ((known >> f) & 1) != 0 ? row[f] : mixed[f];
                                            }
                                            return Product.of(mixed);
                                        })
                                        .average()
                                        .orElseThrow());
        assertArrayEquals(expected, found.values()[0], 1e-12);
    }

    /** Of a network without bends the gradient is the same everywhere: weight times distance. */
    @Test
    void aNetworkIsExplainedByItsGradients() {
        Dataset rows = SmallForest.rows();
        DenseLayer first =
                new DenseLayer(new double[][] {{1, 0, 0}, {0, 2, 0}}, new double[] {5, 5});
        DenseLayer last = new DenseLayer(new double[][] {{0.5, -1}}, new double[] {0});
        ColumnModel straight =
                SmallForest.model(rows, new LayeredNetwork(List.of(first, last), false));
        Features encoded = straight.encode(rows);
        Contributions found = new Shapley(straight, SEED, Progress.none()).of(encoded, encoded);
        assertEquals(Way.GRADIENTS, found.way());
        double meanB = Arrays.stream(encoded.column(1)).average().orElseThrow();
        assertEquals(-2 * (encoded.column(1)[9] - meanB), found.values()[9][1], 1e-12);
        assertEquals(0, found.values()[9][2], 1e-12);
        ColumnModel bent =
                SmallForest.model(
                        rows,
                        new LayeredNetwork(
                                List.of(
                                        new DenseLayer(
                                                new double[][] {{1, 0, 0}, {0, 2, -1}},
                                                new double[] {0, 1}),
                                        last),
                                true));
        Contributions ofBent = new Shapley(bent, SEED, Progress.none()).of(encoded, encoded);
        double[] scores = bent.score(encoded);
        for (int row = 0; row < scores.length; row++) {
            assertEquals(scores[row], ofBent.output(row), 1e-12);
        }
    }

    /** A form that nobody explains exactly. */
    private record Product() implements ModelForm {
        static double of(double[] row) {
            return row[0] * row[1] + 0.1 * row[2];
        }

        @Override
        public String format() {
            return "product";
        }

        @Override
        public int leastWidth() {
            return 3;
        }

        @Override
        public double[] score(Features rows) {
            return IntStream.range(0, rows.size()).mapToDouble(k -> of(rows.row(k))).toArray();
        }
    }
}
