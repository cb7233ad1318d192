package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.TaskChoice;
import rudra.learning.analysis.CompareResult.ModelResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TaskChoiceTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 160;

    /** Rating points that are 20 or 50 and rise with x; a few odd rows far from all others. */
    private static Dataset table(boolean turnedRound) {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(ROWS, 0, 1).toArray();
        double[] z = random.doubles(ROWS, 0, 1).toArray();
        double[] points = new double[ROWS];
        int[] odd = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            points[k] = random.nextDouble() < x[k] ? 50 : 20;
            odd[k] = k % 16 == 0 ? 1 : 0;
            z[k] += odd[k] * 3;
        }
        int[] label = IntStream.of(odd).map(k -> turnedRound ? 1 - k : k).toArray();
        double[] same = new double[ROWS];
        Arrays.fill(same, 7);
        return new Dataset(
                "table",
                List.of(
                        NumberColumn.of("x", x),
                        NumberColumn.of("z", z),
                        NumberColumn.of("points", points),
                        NumberColumn.of("same", same),
                        CategoryColumn.of("odd", List.of("no", "yes"), label)));
    }

    private static <P extends Record, R extends Record> R run(
            Analysis<P, R> analysis, String json, Dataset table) {
        P parameters =
                ParameterSchema.of(analysis.parameterType())
                        .decode(
                                JsonMapper.shared().readTree("{" + json.replace('\'', '"') + "}"),
                                analysis.parameterType());
        return analysis.run(
                parameters, Inputs.none(new Seed(9)).with(DATASET, table), Progress.none());
    }

    private static Record run(String id, String json) {
        return switch (id) {
            case "compare" -> run(new CompareAnalysis(DATASET), json, table(false));
            case "train" -> run(new TrainAnalysis(DATASET), json, table(false));
            default -> run(new TuneAnalysis(DATASET), json, table(false));
        };
    }

    @Test
    void twoNumbersAreClassesUnlessANumberIsWanted() {
        String json = "'target':'points','families':['decision-tree'],'folds':4";
        CompareResult classes = assertInstanceOf(CompareResult.class, run("compare", json));
        assertEquals(ROWS, classes.rows());
        NumbersResult numbers =
                assertInstanceOf(
                        NumbersResult.class, run("compare", json + ",'task':'regression'"));
        double[] points = Target.of(table(false), "points", "", TaskChoice.REGRESSION).values();
        double mean = Arrays.stream(points).sum() / ROWS;
        assertEquals(mean, numbers.mean(), 1e-9);
        double share = (mean - 20) / 30;
        // The deviation of a number that is 20 or 50 with a share of 50s.
        assertEquals(30 * Math.sqrt(share * (1 - share)), numbers.deviation(), 1e-9);
        assertEquals("rmse", ((TuneResult) run("tune", tuned("'task':'regression'"))).metric());
        assertEquals("auc", ((TuneResult) run("tune", tuned("'task':'classification'"))).metric());
    }

    private static String tuned(String more) {
        return "'target':'points','family':'decision-tree','folds':3,'trials':2," + more;
    }

    @Test
    void aModelOfTwoNumbersPredictsWhatLiesBetween() {
        TrainResult trained =
                (TrainResult)
                        run("train", "'target':'points','family':'linear','task':'regression'");
        assertEquals("the number in points", trained.conventions().get("predicted"));
        assertEquals(0, trained.positives());
    }

    @Test
    void classesThatJudgeOnlyAreSeenByNoFamily() {
        String json =
                "'target':'odd','positive':'%s','task':'anomaly','validation':'out-of-time',"
                        + "'time':'x','from':'0.4','families':['isolation-forest','one-class-svm','logistic']";
        CompareResult result =
                (CompareResult)
                        run(new CompareAnalysis(DATASET), json.formatted("yes"), table(false));
        List<String> families = result.models().stream().map(ModelResult::family).toList();
        assertEquals(2, families.size());
        assertTrue(families.containsAll(List.of("isolation-forest", "one-class-svm")));
        assertTrue(result.models().getFirst().auc().mean() > 0.9);
        assertTrue(result.remarks().getLast().contains("logistic"), result.remarks().toString());
        assertTrue(result.conventions().getOrDefault("told", "").startsWith("nothing"));
        // With every label turned round the same rows are as unusual as before.
        CompareResult turned =
                (CompareResult)
                        run(new CompareAnalysis(DATASET), json.formatted("yes"), table(true));
        for (ModelResult model : result.models()) {
            double other =
                    turned.models().stream()
                            .filter(each -> each.family().equals(model.family()))
                            .findFirst()
                            .orElseThrow()
                            .auc()
                            .mean();
            assertEquals(1 - model.auc().mean(), other, 1e-12);
        }
    }

    @Test
    void whoIsToldNothingIsGivenNoLabels() {
        BinaryTarget target = (BinaryTarget) Target.of(table(false), "odd", "", TaskChoice.ANOMALY);
        assertEquals(10, target.positives());
        assertEquals(0, Arrays.stream(target.values()).sum());
        assertEquals(Task.ANOMALY, target.at(new int[] {0, 16, 3}).task());
        assertEquals(2, target.at(new int[] {0, 16, 3}).positives());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'target':'points'", "'target':'x'"})
    void oneSetOfRowsThatJudgeHasNoIntervalsAndWarnsOfNone(String target) {
        String json = target + ",'validation':'holdout','families':['decision-tree']";
        JsonValue result = JsonValue.of(run("compare", json));
        assertEquals(List.of(), result.warnings());
        JsonNode model = result.tree().path("models").path(0);
        assertTrue(model.path(target.contains("x") ? "rmse" : "brier").path("low").isNull());
        assertEquals(target.contains("points"), model.path("auc").path("low").isNumber());
    }

    @Test
    void oneFamilyAloneIsComparedWithNone() {
        CompareResult result =
                (CompareResult)
                        run(
                                "compare",
                                "'target':'odd','task':'anomaly','families':['isolation-forest']");
        assertEquals(1, result.models().size());
        assertTrue(result.comparisons().isEmpty());
        assertTrue(result.verdict().endsWith("."), result.verdict());
    }

    @Test
    void aTargetThatIsToldToNobodyIsNoFeature() {
        TrainResult trained =
                (TrainResult)
                        run("train", "'target':'odd','family':'isolation-forest','task':'anomaly'");
        assertEquals(ROWS, trained.rows());
        assertTrue(trained.columns().stream().noneMatch(column -> column.column().equals("odd")));
        assertTrue(trained.leftOut().contains("odd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'task':'anomaly'", "'task':'by-target'"})
    void aSearchAmongFamiliesThatAreToldNothingIsJudgedByTheClasses(String task) {
        TuneResult result =
                (TuneResult)
                        run(
                                "tune",
                                "'target':'odd','family':'isolation-forest','folds':3,'trials':2,"
                                        + task);
        assertEquals("auc", result.metric());
        assertEquals(task.contains("anomaly"), result.conventions().containsKey("told"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "compare; 'target':'odd','task':'regression'; task; holds no numbers",
                "train; 'target':'odd','task':'regression'; task; holds no numbers",
                "tune; 'target':'odd','task':'regression'; task; holds no numbers",
                "compare; 'target':'x','task':'classification'; task; more than two values",
                "compare; 'target':'x','task':'anomaly'; task; more than two values",
                "compare; 'target':'points','positive':'50','task':'regression'; positive; no positive class",
                "compare; 'target':'same','task':'regression'; same; no two different",
                "compare; 'target':'gone','task':'regression'; target; no column",
                "train; 'target':'gone','family':'one-class-svm','task':'anomaly'; target; no column",
                "compare; 'target':'odd','task':'anomaly'; families; without being told",
                "train; 'target':'odd','task':'anomaly'; family; without being told",
                "train; 'family':'isolation-forest','task':'classification'; target; Say which",
                "tune; 'target':'odd','family':'logistic','task':'anomaly'; family; told",
                "train; 'target':'x','calibration':'platt'; calibration; number",
                "train; 'target':'x','threshold':'least-cost'; threshold; number",
                "train; 'target':'x','preparation':{'balance':'smote'}; preparation.balance; number",
                "train; 'family':'isolation-forest','preparation':{'categories':'target'}; preparation.categories; unusual",
                "train; 'family':'isolation-forest','preparation':{'selection':'importance'}; preparation.selection; unusual",
                "compare; 'target':'odd','task':'anomaly','families':['one-class-svm'],'calibration':'platt'; calibration; unusual"
            })
    void whatDoesNotFitTheTaskIsRefusedInASentence(
            String analysis, String json, String field, String words) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> run(analysis, json));
        Problem problem = refusal.problems().getFirst();
        assertEquals(field, problem.field().orElseThrow());
        assertTrue(problem.message().contains(words), problem.message());
        assertTrue(problem.message().endsWith("."), problem.message());
    }
}
