package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.job.WatchedPoint;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.validation.ByGroup;
import rudra.learning.validation.Holdout;
import rudra.learning.validation.LeaveOneOut;
import rudra.learning.validation.OutOfTime;
import rudra.learning.validation.RepeatedStratified;
import rudra.learning.validation.StratifiedKFold;
import rudra.learning.validation.Validation;
import rudra.learning.validation.WalkForward;
import rudra.learning.validation.WalkForward.GapUnit;
import rudra.learning.validation.WalkForward.TrainingRows;

final class CompareAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    /** The class depends on the product of the signs of x and z, which no sum of both can tell. */
    private static Dataset crossed(int rows) {
        SplittableRandom random = new SplittableRandom(8);
        double[] x = new double[rows];
        double[] z = new double[rows];
        int[] label = new int[rows];
        for (int k = 0; k < rows; k++) {
            x[k] = random.nextDouble(-1, 1);
            z[k] = random.nextDouble(-1, 1);
            label[k] = (x[k] * z[k] > 0) == (random.nextInt(10) > 0) ? 1 : 0;
        }
        List<Column> columns =
                List.of(
                        NumberColumn.of("x", x),
                        NumberColumn.of("z", z),
                        CategoryColumn.of("class", List.of("no", "yes"), label));
        return new Dataset("crossed", columns);
    }

    private static CompareResult compare(Dataset dataset, String target, String... families) {
        CompareParameters parameters =
                new CompareParameters(
                        target, "", List.of(families), Map.of(), new StratifiedKFold(5), 1, 5);
        return (CompareResult)
                new CompareAnalysis(DATASET)
                        .run(
                                parameters,
                                Inputs.none(new Seed(42)).with(DATASET, dataset),
                                Progress.none());
    }

    private static CompareResult compare(Dataset dataset, Validation validation) {
        CompareParameters parameters =
                new CompareParameters(
                        "class", "", List.of("decision-tree"), Map.of(), validation, 1, 5);
        return (CompareResult)
                new CompareAnalysis(DATASET)
                        .run(
                                parameters,
                                Inputs.none(new Seed(42)).with(DATASET, dataset),
                                Progress.none());
    }

    @Test
    void aModelIsAsLargeAsWhatItLearned() {
        Map<String, Long> bytes =
                compare(crossed(120), "class", "decision-tree", "random-forest").models().stream()
                        .collect(
                                Collectors.toMap(
                                        CompareResult.ModelResult::family,
                                        CompareResult.ModelResult::bytes));
        // What is prepared has its size as well, even where nothing is learned of it.
        assertTrue(bytes.get("naive") > 100);
        assertTrue(bytes.get("naive") < bytes.get("decision-tree"));
        // Five hundred trees, each larger than the one that is limited.
        assertTrue(bytes.get("random-forest") > 100 * bytes.get("decision-tree"));
    }

    private static Stream<Validation> validations() {
        return Stream.of(
                new Holdout(0.3),
                new RepeatedStratified(3, 2),
                new LeaveOneOut(),
                new ByGroup("number", 4),
                new OutOfTime("number", "60"),
                new WalkForward("number", 3, 0.4, TrainingRows.ROLLING, 2, 1, GapUnit.DAYS));
    }

    @ParameterizedTest
    @MethodSource("validations")
    void rowsArePartedAsIsAskedFor(Validation validation) {
        List<Column> columns = new ArrayList<>(crossed(120).columns());
        columns.add(NumberColumn.of("number", IntStream.range(0, 120).asDoubleStream().toArray()));
        CompareResult result = compare(new Dataset("crossed", columns), validation);
        assertEquals(3, result.models().size());
        for (ModelResult model : result.models()) {
            assertTrue(model.auc().low() >= 0 && model.auc().high() <= 1, model.family());
            assertTrue(model.auc().low() <= model.auc().mean());
        }
        assertEquals(2, result.comparisons().size());
        assertEquals(validation.words(), result.conventions().get("validation"));
    }

    @Test
    void aWindowOfOneClassIsSaidAndPassedOver() {
        double[] x = IntStream.range(0, 100).mapToDouble(k -> k % 7).toArray();
        double[] time = IntStream.range(0, 100).asDoubleStream().toArray();
        int[] label = IntStream.range(0, 100).map(k -> k % 3 == 0 && k < 80 ? 1 : 0).toArray();
        Dataset rows =
                new Dataset(
                        "late",
                        List.of(
                                NumberColumn.of("x", x),
                                NumberColumn.of("time", time),
                                CategoryColumn.of("class", List.of("no", "yes"), label)));
        CompareResult result =
                compare(
                        rows,
                        new WalkForward(
                                "time", 3, 0.4, TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS));
        assertTrue(result.remarks().getFirst().startsWith("In fold 3 all rows that judge"));
        assertTrue(Double.isFinite(result.models().getFirst().auc().mean()));
        assertTrue(result.models().getFirst().auc().folds().get(2).isNaN());
    }

    private static double auc(CompareResult result, String family) {
        return result.models().stream()
                .filter(model -> model.family().equals(family))
                .mapToDouble(model -> model.auc().mean())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void treesSeeWhatASumCannot() {
        CompareResult result = compare(crossed(400), "class", "random-forest", "boosting");
        assertTrue(auc(result, "random-forest") > 0.8);
        assertTrue(auc(result, "boosting") > 0.8);
        assertTrue(auc(result, "logistic") < 0.65);
        assertEquals(0.5, auc(result, "naive"));
        ModelResult best = result.models().getFirst();
        assertTrue(result.verdict().startsWith(FamilyNames.of(best.family())));
        assertTrue(best.auc().low() < best.auc().mean() && best.auc().mean() < best.auc().high());
        assertEquals(5, best.auc().folds().size());
    }

    @Test
    void theSameSeedGivesTheSameResultButForTimes() {
        Dataset rows = crossed(200);
        assertEquals(
                JsonValue.of(compare(rows, "class", "random-forest", "boosting")).digest(),
                JsonValue.of(compare(rows, "class", "random-forest", "boosting")).digest());
    }

    @Test
    void aTargetThatIsRandomIsPredictedByNobody() {
        SplittableRandom random = new SplittableRandom(1);
        double[] coin = new double[400];
        for (int k = 0; k < coin.length; k++) {
            coin[k] = random.nextInt(2);
        }
        Dataset rows = crossed(400).without(List.of("class"));
        List<Column> columns = new ArrayList<>(rows.columns());
        columns.add(NumberColumn.of("coin", coin));
        CompareResult result =
                compare(new Dataset("noise", columns), "coin", "random-forest", "decision-tree");
        for (ModelResult model : result.models()) {
            assertEquals(0.5, model.auc().mean(), 0.1, model.family());
        }
    }

    @Test
    void whatCannotBeAskedIsRefusedByField() {
        assertEquals("target", refused("", "boosting"));
        assertEquals("target", refused("clas", "boosting"));
        assertEquals("families", refused("class", "forest"));
    }

    private static String refused(String target, String family) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> compare(crossed(40), target, family));
        return refusal.problems().getFirst().field().orElse("");
    }

    @Test
    void whoWatchesSeesHowGoodAFamilyIsOnEachFold() {
        List<WatchedPoint> seen = Collections.synchronizedList(new ArrayList<>());
        CompareParameters parameters =
                new CompareParameters(
                        "class", "", List.of(), Map.of(), new StratifiedKFold(5), 1, 5);
        CompareResult result =
                (CompareResult)
                        new CompareAnalysis(DATASET)
                                .run(
                                        parameters,
                                        Inputs.none(new Seed(42)).with(DATASET, crossed(200)),
                                        new Watching(seen));
        assertEquals(
                result.models().stream()
                        .filter(model -> model.family().equals("logistic"))
                        .flatMap(model -> model.auc().folds().stream())
                        .toList(),
                seen.stream()
                        .filter(point -> point.line().equals(List.of("logistic")))
                        .map(WatchedPoint::y)
                        .toList());
    }

    @Test
    void whoWatchesSeesLossesAndChangesNothing() {
        List<WatchedPoint> seen = Collections.synchronizedList(new ArrayList<>());
        CompareAnalysis analysis = new CompareAnalysis(DATASET);
        Inputs inputs = Inputs.none(new Seed(42)).with(DATASET, crossed(200));
        CompareParameters parameters =
                new CompareParameters(
                        "class",
                        "",
                        List.of("boosting"),
                        Map.of("boosting.rounds", 20.0),
                        new StratifiedKFold(5),
                        1,
                        5);
        CompareResult watched =
                (CompareResult) analysis.run(parameters, inputs, new Watching(seen));
        CompareResult alone = (CompareResult) analysis.run(parameters, inputs, Progress.none());
        assertEquals(alone.pooled(), watched.pooled());
        assertEquals(
                IntStream.rangeClosed(1, 20).mapToObj(k -> (double) k).toList(),
                seen.stream()
                        .filter(p -> p.line().equals(List.of("boosting", "2", "training")))
                        .map(WatchedPoint::x)
                        .toList());
    }

    private record Watching(List<WatchedPoint> seen) implements Progress {
        @Override
        public void update(double fraction, String message) {}

        @Override
        public void point(WatchedPoint point) {
            seen.add(point);
        }

        @Override
        public boolean isWatched() {
            return true;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
