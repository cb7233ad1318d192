package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.ClassWeights;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.KernelForm;
import rudra.learning.form.LinearForm;

/** What weights of classes do to each family. */
final class ClassWeightsTest {
    private static final int ROWS = 200;

    /**
     * Ten rows of 200 are positive: {@code k = np.arange(200); y = (k%20==7)*1; X =
     * np.c_[k*37%101/50-1, k*61%97/48-1+.8*y]}.
     */
    private static Training rare() {
        double[] a = new double[ROWS];
        double[] b = new double[ROWS];
        double[] target = new double[ROWS];
        for (int k = 0; k < ROWS; k++) {
            target[k] = k % 20 == 7 ? 1 : 0;
            a[k] = k * 37 % 101 / 50.0 - 1;
            b[k] = k * 61 % 97 / 48.0 - 1 + 0.8 * target[k];
        }
        return of(List.of(Feature.number("a"), Feature.number("b")), List.of(a, b), target);
    }

    private static Training of(List<Feature> features, List<double[]> columns, double[] target) {
        return new Training(
                new Features(features, columns, target.length),
                target,
                Task.CLASSIFICATION,
                new Seed(5));
    }

    private static Training balanced(Training training) {
        return training.weighing(ClassWeights.balanced(training.target()));
    }

    private static ModelForm fit(String id, Map<String, Double> settings, Training training) {
        ModelFamily family = Families.one(id, "family");
        return family.fit(
                training, Settings.of(id, family.hyperparameters(), settings), Progress.none());
    }

    /** Half of the rows have a missing cell or a word; families of numbers get neither. */
    private static Training mixed(ModelFamily family) {
        SplittableRandom random = new SplittableRandom(3);
        boolean isNative = family.diet() == ModelFamily.Diet.NATIVE;
        double[] x = new double[ROWS];
        double[] z = new double[ROWS];
        double[] target = new double[ROWS];
        for (int k = 0; k < ROWS; k++) {
            x[k] = isNative && k % 11 == 3 ? Double.NaN : random.nextInt(40) / 10.0 - 2;
            z[k] = random.nextInt(3);
            double odds = 1.5 * (Double.isNaN(x[k]) ? 1 : x[k]) - z[k];
            target[k] = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
        }
        Feature word = new Feature("z", List.of("p", "q", "r"));
        return of(
                List.of(Feature.number("x"), isNative ? word : Feature.number("z")),
                List.of(x, z),
                target);
    }

    /** Each row as often as its weight says. */
    private static Training repeated(Training training, int positive, int negative) {
        int[] rows =
                IntStream.range(0, ROWS)
                        .flatMap(k ->
                                IntStream.generate(() -> k)
                                        .limit(training.target()[k] > 0.5 ? positive : negative))
                        .toArray();
        return training.rows(rows);
    }

    /** Families whose model does not hang on the numbers of rows, with settings that draw none. */
    private static Stream<Arguments> deterministic() {
        Map<String, Double> together =
                Map.of(
                        "naive",
                        1.0,
                        "naive-bayes",
                        1.0,
                        "logistic",
                        0.0,
                        "random-forest",
                        0.0,
                        "boosting",
                        0.0);
        return Stream.of(
                Arguments.of("naive", Map.of(), 1e-12),
                Arguments.of("logistic", Map.of(), 1e-6),
                Arguments.of("lasso", Map.of(), 1e-6),
                Arguments.of("elastic-net", Map.of(), 1e-6),
                Arguments.of("lda", Map.of(), 1e-9),
                Arguments.of("qda", Map.of(), 1e-9),
                Arguments.of("naive-bayes", Map.of(), 1e-9),
                Arguments.of("decision-tree", Map.of("leastInLeaf", 1.0), 1e-12),
                Arguments.of("boosting", Map.of("rowShare", 1.0, "columnShare", 1.0), 1e-5),
                Arguments.of(
                        "neural-network",
                        Map.of(
                                "dropout",
                                0.0,
                                "patience",
                                0.0,
                                "epochs",
                                20.0,
                                "batch",
                                1e5,
                                "penalty",
                                0.1),
                        1e-6),
                Arguments.of("averaging", together, 1e-9),
                Arguments.of("majority-vote", together, 1e-9));
    }

    @ParameterizedTest
    @MethodSource("deterministic")
    void aRowOfWeightThreeCountsAsThreeRows(String id, Map<String, Double> settings, double close) {
        Training once = mixed(Families.one(id, "family"));
        double[] weighed =
                fit(id, settings, once.weighing(new ClassWeights(3, 2))).score(once.features());
        double[] repeated = fit(id, settings, repeated(once, 3, 2)).score(once.features());
        assertArrayEquals(repeated, weighed, close);
        if (!id.equals("majority-vote")) {
            double[] plain = fit(id, settings, once).score(once.features());
            assertTrue(farthest(plain, weighed) > 1e-3);
        }
    }

    private static double farthest(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(k -> Math.abs(a[k] - b[k]))
                .max()
                .orElseThrow();
    }

    /** {@code LogisticRegression(C=1/2, class_weight='balanced', tol=1e-12).fit(X, y)}. */
    @Test
    void logisticRegressionFindsWhatScikitLearnFinds() {
        LinearForm form = (LinearForm) fit("logistic", Map.of("penalty", 2.0), balanced(rare()));
        assertArrayEquals(new double[] {-0.30824379, 1.95537351}, form.coefficients(), 1e-5);
        assertEquals(-0.78909283, form.intercept(), 1e-5);
    }

    /**
     * {@code LogisticRegression(C=1/(200*.02), penalty='l1', solver='saga', tol=1e-13,
     * class_weight='balanced', max_iter=1000000).fit(X, y)}: its penalty is on the sum over rows.
     */
    @Test
    void lassoFindsWhatScikitLearnFinds() {
        LinearForm form = (LinearForm) fit("lasso", Map.of("penalty", 0.02), balanced(rare()));
        assertArrayEquals(new double[] {0, 1.87167455}, form.coefficients(), 1e-6);
        assertEquals(-0.75549914, form.intercept(), 1e-6);
    }

    /**
     * {@code DecisionTreeClassifier(class_weight='balanced', max_depth=2,
     * min_samples_leaf=20).fit(X, y).predict_proba(X)[[0, 7, 50, 87, 127, 167, 199], 1]}; a leaf
     * has twenty rows whatever they count.
     */
    @Test
    void aTreeFindsWhatScikitLearnFinds() {
        Training training = balanced(rare());
        double[] scores =
                fit("decision-tree", Map.of("depth", 2.0), training).score(training.features());
        double[] found =
                IntStream.of(0, 7, 50, 87, 127, 167, 199).mapToDouble(k -> scores[k]).toArray();
        double some = 0.502645502645502;
        double many = 0.863636363636364;
        assertArrayEquals(new double[] {0, some, some, many, many, some, 0}, found, 1e-12);
    }

    /**
     * {@code SVC(C=1, gamma=.5, class_weight='balanced').fit(X, y).decision_function(P)}; in two
     * dimensions the usual width is that gamma.
     */
    @Test
    void theMarginOfASupportVectorMachineLiesWhereScikitLearnFindsIt() {
        KernelForm form = (KernelForm) fit("svm", Map.of("epochs", 20.0), balanced(rare()));
        Features points =
                new Features(
                        rare().features().features(),
                        List.of(
                                new double[] {-1, -1, 0, 0, 1, 1},
                                new double[] {-1, 1.5, 0, 0.5, 1.5, 0}),
                        6);
        assertArrayEquals(
                new double[] {-1.18627, 0.56886, -0.47153, 0.55222, 0.90184, -1.37141},
                form.margins(points),
                0.02);
    }

    /** Its curve is fitted on rows as they are: the mean probability is the share of the table. */
    @Test
    void aSupportVectorMachineKeepsTheProbabilitiesOfTheTable() {
        Training training = rare();
        double mean =
                Arrays.stream(fit("svm", Map.of(), balanced(training)).score(training.features()))
                        .average()
                        .orElseThrow();
        assertEquals(training.mean(), mean, 0.03);
    }

    /** The rows that are nearest, counted one by one. */
    @Test
    void neighboursVoteByTheirWeights() {
        Training training = balanced(rare());
        double[] scores =
                fit("k-nearest-neighbours", Map.of("neighbours", 9.0), training)
                        .score(training.features());
        for (int row = 0; row < ROWS; row++) {
            double[] point = training.features().row(row);
            double[] distances =
                    IntStream.range(0, ROWS)
                            .mapToDouble(k -> distance(point, training.features().row(k)))
                            .toArray();
            double reach = Arrays.stream(distances).sorted().skip(8).findFirst().orElseThrow();
            double positive = 0;
            double all = 0;
            for (int k = 0; k < ROWS; k++) {
                if (distances[k] <= reach) {
                    double weight = training.target()[k] > 0.5 ? 10 : 200 / 380.0;
                    positive += weight * training.target()[k];
                    all += weight;
                }
            }
            assertEquals(positive / all, scores[row], 1e-12);
        }
    }

    private static double distance(double[] a, double[] b) {
        return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
    }

    private static List<String> weighing() {
        List<String> able = new ArrayList<>();
        for (String id : Families.ids()) {
            ModelFamily family = Families.one(id, "family");
            if (family.takesWeights(Settings.of(id, family.hyperparameters(), Map.of()))) {
                able.add(id);
            }
        }
        return able;
    }

    /** Where the intercept is free, weighed probabilities have the weighed mean of the target. */
    @ParameterizedTest
    @MethodSource("weighing")
    void noFamilyPassesWeightsOver(String id) {
        Training plain = rare();
        Training balanced = balanced(plain);
        double[] before = fit(id, Map.of(), plain).score(plain.features());
        double[] after = fit(id, Map.of(), balanced).score(plain.features());
        assertTrue(farthest(before, after) > 0.01);
        // A forest that is fully grown gives training rows nearly their own class.
        if (!List.of("svm", "random-forest").contains(id)) {
            assertTrue(Arrays.stream(after).sum() > Arrays.stream(before).sum());
        }
        if (List.of("naive", "logistic", "lasso", "elastic-net").contains(id)) {
            double mean = 0;
            for (int k = 0; k < ROWS; k++) {
                mean += balanced.weights().of(plain.target()[k]) * after[k] / ROWS;
            }
            assertEquals(0.5, mean, 1e-6);
        }
    }

    @Test
    void allFamiliesOfClassesThatAreToldThemTakeWeights() {
        List<String> others = new ArrayList<>(Families.ids());
        others.removeAll(weighing());
        assertEquals(List.of("isolation-forest", "one-class-svm", "linear", "ridge"), others);
    }

    @Test
    void bothClassesCountTheSameAndAllRowsAsManyAsTheyAre() {
        Training balanced = balanced(rare());
        assertEquals(new ClassWeights(10, 200 / 380.0), balanced.weights());
        assertEquals(ROWS, balanced.weight(), 1e-9);
        assertEquals(0.5, balanced.mean(), 1e-12);
        assertEquals(balanced.weights(), balanced.rows(new int[] {0, 7}).weights());
        assertEquals(ClassWeights.EQUAL, ClassWeights.balanced(new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> new ClassWeights(0, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ClassWeights(1, Double.POSITIVE_INFINITY));
    }
}
