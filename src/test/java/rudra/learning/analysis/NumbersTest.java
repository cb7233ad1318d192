package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.job.StopAfter;
import rudra.learning.Task;
import rudra.learning.analysis.NumbersResult.NumberModel;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;

final class NumbersTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);

    @TempDir private Path folder;

    /** A price that falls with age, rises with size and is higher in the city; some are missing. */
    private static Dataset houses(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] size = new double[rows];
        double[] age = new double[rows];
        int[] place = new int[rows];
        double[] price = new double[rows];
        for (int k = 0; k < rows; k++) {
            size[k] = random.nextDouble(40, 200);
            age[k] = random.nextInt(5) == 0 ? Double.NaN : random.nextDouble(80);
            place[k] = random.nextInt(2);
            double known = Double.isNaN(age[k]) ? 40 : age[k];
            price[k] = 3 * size[k] - known + 100 * place[k] + random.nextDouble(-20, 20);
        }
        price[0] = Double.NaN;
        return new Dataset(
                "houses",
                List.of(
                        NumberColumn.of("size", size),
                        NumberColumn.of("age", age),
                        CategoryColumn.of("place", List.of("country", "city"), place),
                        NumberColumn.of("price", price)));
    }

    private static NumbersResult compare(String... families) {
        return compare(Progress.none(), families);
    }

    private static NumbersResult compare(Progress progress, String... families) {
        CompareParameters usual = CompareParameters.defaults();
        CompareParameters parameters =
                new CompareParameters(
                        "price", "", List.of(families), Map.of(), usual.validation(), 1, 1);
        return (NumbersResult)
                new CompareAnalysis(DATASET)
                        .run(
                                parameters,
                                Inputs.none(new Seed(3)).with(DATASET, houses(200, 1)),
                                progress);
    }

    @Test
    void modelsOfANumberAreOrderedByTheirError() {
        NumbersResult result = compare("logistic", "ridge", "decision-tree");
        assertEquals(199, result.rows());
        List<String> order = result.models().stream().map(NumberModel::family).toList();
        assertEquals("naive", order.getLast());
        assertTrue(order.containsAll(List.of("linear", "ridge", "decision-tree")));
        NumberModel best = result.models().getFirst();
        // The noise is uniform on ±20: its deviation is 20 / √3.
        assertEquals(20 / Math.sqrt(3), best.rmse().mean(), 2);
        assertTrue(best.r2().mean() > 0.98);
        assertEquals(result.deviation(), result.models().getLast().rmse().mean(), 5);
        assertTrue(result.remarks().getFirst().contains("logistic"));
        assertEquals(199, result.predictions().size());
        assertTrue(result.verdict().contains("least mean error"), result.verdict());
    }

    @Test
    void oneSeedGivesOneResult() {
        assertEquals(
                JsonValue.of(compare("random-forest", "lasso")).digest(),
                JsonValue.of(compare("random-forest", "lasso")).digest());
    }

    @Test
    void familiesThatWereFinishedAreKeptWhenSomebodyStops() {
        NumbersResult whole = compare("ridge");
        assertEquals("", whole.part().orElse(""));
        NumbersResult first = compare(new StopAfter(14), "ridge");
        assertEquals("1 of 3 families", first.part().orElse(""));
        assertEquals("naive", first.models().getFirst().family());
        assertEquals(
                whole.models().getLast().rmse().folds(), first.models().getFirst().rmse().folds());
        assertTrue(first.verdict().endsWith("."), first.verdict());
        assertEquals(2, compare(new StopAfter(24), "ridge").models().size());
        assertThrows(CancelledException.class, () -> compare(new StopAfter(3), "ridge"));
    }

    private ArtefactFolder kept() {
        return new KeptIn(folder);
    }

    private TrainResult train(String target, String family) {
        return new TrainAnalysis(DATASET)
                .run(
                        new TrainParameters(target, "", family, Map.of()),
                        Inputs.none(new Seed(3)).with(DATASET, houses(120, 1)),
                        kept(),
                        Progress.none());
    }

    private StoredModel read() {
        return ModelFile.KIND
                .reader()
                .read(InputSource.of(folder.resolve(ModelFile.NAME)), Progress.none())
                .value();
    }

    private Record predict(Dataset rows) {
        Inputs inputs = Inputs.none(new Seed(3)).with(MODEL, read()).with(DATASET, rows);
        return new PredictAnalysis(MODEL, DATASET)
                .run(new PredictParameters("", 0.5), inputs, kept(), Progress.none());
    }

    private Record evaluate(Dataset rows) {
        Inputs inputs = Inputs.none(new Seed(3)).with(MODEL, read()).with(DATASET, rows);
        return new EvaluateAnalysis(MODEL, DATASET)
                .run(new EvaluateParameters(0.5), inputs, Progress.none());
    }

    private static Stream<String> families() {
        return Families.ids().stream()
                .filter(id -> Families.one(id, "family").tasks().contains(Task.REGRESSION));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyModelOfANumberIsReadAgainAndJudgedOnLaterRows(String family) throws IOException {
        TrainResult result = train("price", family);
        assertEquals(119, result.rows());
        assertEquals(Task.REGRESSION, read().task());
        Dataset later = houses(150, 2);
        NumberPredictions predictions = (NumberPredictions) predict(later);
        double[] listed =
                predictions.predictions().stream()
                        .mapToDouble(NumberPredictions.NumberPrediction::predicted)
                        .toArray();
        assertArrayEquals(read().trained().score(later), listed);
        assertEquals(Arrays.stream(listed).min().orElseThrow(), predictions.least());
        assertEquals(Arrays.stream(listed).max().orElseThrow(), predictions.greatest());
        double first = predictions.least();
        double width = (predictions.greatest() - first) / 20;
        assertEquals(
                family.equals("naive")
                        ? 150
                        : Arrays.stream(listed).filter(x -> (x - first) / width < 1).count(),
                predictions.histogram().getFirst().longValue());
        assertEquals(151, Files.readAllLines(folder.resolve("predictions.csv")).size());
        NumbersEvaluated judged = (NumbersEvaluated) evaluate(later);
        double[] actual = ((NumberColumn) later.column("price").orElseThrow()).values();
        double squares = 0;
        for (int k = 1; k < actual.length; k++) {
            squares += (actual[k] - listed[k]) * (actual[k] - listed[k]);
        }
        assertEquals(Math.sqrt(squares / 149), judged.rmse(), 1e-9);
        assertEquals(1, judged.leftOut());
        assertTrue(family.equals("naive") || judged.r2() > 0.6, () -> family + judged.r2());
    }

    @Test
    void whatIsUnusualIsLearnedWithoutATarget() throws IOException {
        train("", "isolation-forest");
        assertEquals(Task.ANOMALY, read().task());
        Dataset rows = houses(50, 2);
        UnusualPredictions result = (UnusualPredictions) predict(rows);
        double[] scores = read().trained().score(rows);
        assertEquals(Arrays.stream(scores).filter(x -> x >= 0.5).count(), result.unusual());
        assertEquals(scores[4], result.predictions().get(4).score());
        assertEquals(scores[4] >= 0.5 ? "unusual" : "usual", result.predictions().get(4).called());
        assertEquals(50, result.histogram().stream().mapToInt(x -> x).sum());
        assertTrue(result.charts().keySet().equals(java.util.Set.of("scores")));
        assertEquals(
                "row,score,called", Files.readAllLines(folder.resolve("predictions.csv")).get(0));
        assertEquals(
                "learning.nothing-to-judge",
                assertThrows(AnalysisException.class, () -> evaluate(houses(50, 2)))
                        .problems()
                        .getFirst()
                        .code());
    }

    @Test
    void aFamilyThatLearnsSomethingElseIsRefused() {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> train("price", "logistic"));
        assertEquals("learning.family-unfit", refusal.problems().getFirst().code());
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("linear") && message.contains("price"), message);
        assertEquals(
                "learning.family-unfit",
                assertThrows(AnalysisException.class, () -> train("place", "ridge"))
                        .problems()
                        .getFirst()
                        .code());
    }

    @Test
    void numbersOfTwoValuesAreClasses() {
        double[] flags = {0, 1, 1, 0};
        Dataset rows = new Dataset("flags", List.of(NumberColumn.of("flag", flags)));
        assertEquals(Task.CLASSIFICATION, rudra.learning.Target.of(rows, "flag", "").task());
        assertEquals(4, Arrays.stream(flags).count());
    }
}
