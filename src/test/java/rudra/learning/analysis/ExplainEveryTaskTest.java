package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Seed;
import rudra.analysis.picture.Chart;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.Task;
import rudra.learning.analysis.ExplainResult.Contribution;
import rudra.learning.analysis.ExplainResult.Effect;
import rudra.learning.analysis.ExplainResult.Importance;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import tools.jackson.databind.json.JsonMapper;

/** Models of numbers and of what is unusual, kept, read again and explained. */
final class ExplainEveryTaskTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);
    private static final int ROWS = 120;
    private static final String CALLED = "Row 120 would be called usual, with an anomaly score of ";

    @TempDir private Path folder;

    /** The price is 3 × size + 100 in the city, and some noise; the last row is a castle. */
    private static Dataset houses() {
        SplittableRandom random = new SplittableRandom(8);
        double[] size = random.doubles(ROWS, 40, 200).toArray();
        double[] door = random.doubles(ROWS, 0, 9).map(Math::rint).toArray();
        int[] place = IntStream.range(0, ROWS).map(_ -> random.nextInt(2)).toArray();
        size[ROWS - 1] = 900;
        double[] price =
                IntStream.range(0, ROWS)
                        .mapToDouble(k -> 3 * size[k] + 100 * place[k] + random.nextDouble(-9, 9))
                        .toArray();
        return new Dataset(
                "houses",
                List.of(
                        NumberColumn.of("size", size),
                        NumberColumn.of("door", door),
                        CategoryColumn.of("place", List.of("country", "city"), place),
                        NumberColumn.of("price", price)));
    }

    private static <P extends Record> P asked(Class<P> type, String json) {
        return ParameterSchema.of(type)
                .decode(JsonMapper.shared().readTree(json.replace('\'', '"')), type);
    }

    private StoredModel model(String parameters, Dataset rows) {
        ArtefactFolder kept = new KeptIn(folder);
        new TrainAnalysis(DATASET)
                .run(
                        asked(TrainParameters.class, parameters),
                        Inputs.none(new Seed(3)).with(DATASET, rows),
                        kept,
                        Progress.none());
        return ModelFile.KIND
                .reader()
                .read(InputSource.of(folder.resolve(ModelFile.NAME)), Progress.none())
                .value();
    }

    private static ExplainResult explain(StoredModel model, Dataset rows, String parameters) {
        return new ExplainAnalysis(MODEL, DATASET)
                .run(
                        asked(ExplainParameters.class, parameters),
                        Inputs.none(new Seed(4)).with(MODEL, model).with(DATASET, rows),
                        Progress.none());
    }

    private ExplainResult ofPrice(String family, String parameters) {
        return explain(
                model("{'target': 'price', 'family': '%s'}".formatted(family), houses()),
                houses(),
                parameters);
    }

    private ExplainResult ofUnusual(String family, String parameters) {
        Dataset rows = houses().without(List.of("price"));
        return explain(model("{'family': '%s'}".formatted(family), rows), rows, parameters);
    }

    private static double sum(ExplainResult result) {
        return result.base()
                + result.row().contributions().stream()
                        .mapToDouble(Contribution::contribution)
                        .sum();
    }

    private static Stream<String> familiesOfNumbers() {
        return Families.ids().stream()
                .filter(id -> Families.one(id, "family").tasks().contains(Task.REGRESSION));
    }

    @ParameterizedTest
    @MethodSource("familiesOfNumbers")
    void contributionsToANumberAddUpToWhatIsPredicted(String family) {
        ExplainResult result = ofPrice(family, "{'row': 7, 'explained': 2, 'repeats': 2}");
        // XGBoost adds up in single precision: seven digits of some hundred.
        assertEquals(result.row().score(), sum(result), family.equals("boosting") ? 2e-4 : 1e-6);
        assertEquals("predicted price", result.output());
        boolean learned = !family.equals("naive");
        assertEquals(learned ? "size" : result.column(), most(result));
        assertTrue(!learned || result.importance().getFirst().lost().mean() > 20);
        result.charts().values().forEach(ExplainEveryTaskTest::speaksOfThePrice);
    }

    private static String most(ExplainResult result) {
        return result.contributions().getFirst().column();
    }

    private static void speaksOfThePrice(Chart chart) {
        String all = chart.toString().toLowerCase(java.util.Locale.ROOT);
        assertTrue(all.contains("price"), chart.title());
        assertTrue(!all.contains("probability") && !all.contains("auc"), chart.title());
    }

    /** Coefficient by coefficient, and by the slope of the local effects. */
    @Test
    void aLineIsExplainedByItsSlope() {
        ExplainResult result = ofPrice("linear", "{'row': 7, 'column': 'size', 'repeats': 2}");
        double[] size = ((NumberColumn) houses().column("size").orElseThrow()).values();
        List<Effect> effects = result.localEffects();
        double slope =
                (effects.getLast().effect() - effects.getFirst().effect())
                        / (effects.getLast().place() - effects.getFirst().place());
        assertEquals(3, slope, 0.05);
        List<Effect> dependence = result.partialDependence();
        assertEquals(
                slope,
                (dependence.getLast().effect() - dependence.getFirst().effect())
                        / (dependence.getLast().place() - dependence.getFirst().place()),
                1e-9);
        double own =
                result.row().contributions().stream()
                        .filter(each -> each.column().equals("size"))
                        .mapToDouble(Contribution::contribution)
                        .findFirst()
                        .orElseThrow();
        double mean = Arrays.stream(size).average().orElseThrow();
        assertEquals(slope * (size[6] - mean), own, 1e-9);
    }

    /** Errors of shuffled rows, by hand: with a slope b, E[rise²] follows from the variance. */
    @Test
    void importanceForNumbersIsTheRiseOfTheError() {
        ExplainResult result = ofPrice("linear", "{'repeats': 100}");
        Importance size = result.importance().getFirst();
        assertEquals("size", size.column());
        double[] values = ((NumberColumn) houses().column("size").orElseThrow()).values();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        // The error of a shuffled row is b (x' − x) and the old error of ±9, uniform.
        double after = Math.sqrt(2 * 9 * variance + 27);
        assertEquals(after - Math.sqrt(27), size.lost().mean(), 0.04 * after);
        assertTrue(
                size.lost().low() < size.lost().mean() && size.lost().mean() < size.lost().high());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'wanted': 300 | -1e9 | 1e9",
                "'wantedAtLeast': 620 | 620 | 1e9",
                "'wantedAtMost': 250 | -1e9 | 250",
                "'wantedAtLeast': 400, 'wantedAtMost': 404 | 400 | 404"
            })
    void aNumberIsBroughtToWhereItIsWanted(String wanted, double low, double high) {
        ExplainResult result = ofPrice("linear", "{'row': 7, 'repeats': 2, %s}".formatted(wanted));
        double found = result.counterfactual().score();
        assertTrue(low <= found && found <= high, result.counterfactual()::answer);
        if (wanted.equals("'wanted': 300")) {
            assertTrue(result.row().score() < 300 == found >= 300);
        }
        assertEquals(1, result.counterfactual().changes().size());
        assertTrue(
                result.counterfactual()
                        .answer()
                        .startsWith("Row 7 would have a predicted price of "),
                result.counterfactual()::answer);
    }

    @Test
    void whereNoNumberIsWantedTheOtherHalfIs() {
        ExplainResult result = ofPrice("random-forest", "{'row': 120, 'repeats': 2}");
        assertTrue(result.row().score() > result.scores().median());
        assertTrue(result.counterfactual().score() <= result.scores().median());
        assertTrue(result.counterfactual().answer().contains("median"));
        assertEquals(result.scores().greatest(), result.row().score());
    }

    @Test
    void whatIsThereAlreadyNeedsNoChange() {
        ExplainResult result = ofPrice("ridge", "{'row': 7, 'repeats': 2, 'wantedAtLeast': 1}");
        assertTrue(result.counterfactual().answer().endsWith("nothing has to be otherwise."));
        assertTrue(result.counterfactual().changes().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'wanted': 3, 'wantedAtLeast': 2}",
                "{'wantedAtLeast': 3, 'wantedAtMost': 2}"
            })
    void whatContradictsItselfIsRefused(String parameters) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> ofPrice("ridge", parameters));
        assertEquals("learning.wanted-wrong", refusal.problems().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "wantedAtLeast", "wantedAtMost"})
    void noScoreIsWantedWhereNoneCanLie(String field) {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> ofUnusual("isolation-forest", "{'%s': 3}".formatted(field)));
        assertEquals("learning.wanted-wrong", refusal.problems().getFirst().code());
        assertEquals(field, refusal.problems().getFirst().field().orElse(""));
    }

    @Test
    void withoutTheNumbersThatCameOnlyImportanceIsLeftOut() {
        StoredModel model = model("{'target': 'price', 'family': 'ridge'}", houses());
        ExplainResult result = explain(model, houses().without(List.of("price")), "{}");
        assertTrue(result.importance().isEmpty());
        assertTrue(result.remarks().getFirst().contains("price"));
        assertEquals(3, result.contributions().size());
    }

    @ParameterizedTest
    @CsvSource({"isolation-forest, isolation-trees", "one-class-svm, sampled"})
    void aCastleIsUnusualBecauseOfItsSize(String family, String way) {
        ExplainResult result =
                ofUnusual(family, "{'row': 120, 'repeats': 5, 'explained': 20, 'threshold': 0.5}");
        double score = result.row().score();
        assertEquals(way, result.way());
        assertEquals(
                way.equals("sampled") ? score : Math.log(score) / Math.log(2), sum(result), 1e-9);
        assertEquals("size", result.row().contributions().getFirst().column());
        assertTrue(result.row().contributions().getFirst().contribution() > 0);
        assertEquals(result.scores().greatest(), score);
        // The size comes nearer to what is usual, and no nearer than it has to.
        assertEquals("size", result.counterfactual().changes().getFirst().column());
        assertTrue(result.counterfactual().score() < 0.5);
        assertTrue(
                result.counterfactual().answer().startsWith(CALLED),
                result.counterfactual()::answer);
        result.charts()
                .values()
                .forEach(chart -> assertTrue(!chart.toString().contains("robability")));
        assertTrue(result.charts().containsKey("importance"));
    }

    @Test
    void aUsualRowNeedsNoChange() {
        Dataset rows = houses().without(List.of("price"));
        StoredModel model = model("{'family': 'isolation-forest'}", rows);
        double[] scores = model.trained().score(rows);
        int least =
                IntStream.range(0, ROWS)
                        .boxed()
                        .min(Comparator.comparingDouble(row -> scores[row]))
                        .orElseThrow();
        ExplainResult result =
                explain(
                        model,
                        rows,
                        "{'row': %d, 'repeats': 2, 'threshold': 0.5}".formatted(least + 1));
        assertTrue(result.counterfactual().answer().contains("below 0.5: nothing"));
    }

    @ParameterizedTest
    @CsvSource({"isolation-forest, 6", "one-class-svm, 12"})
    void aKeptModelCallsAShareOfItsTrainingRowsUnusual(String family, int called) {
        Dataset rows = houses().without(List.of("price"));
        StoredModel model = model("{'family': '%s'}".formatted(family), rows);
        double threshold = model.decision().threshold();
        double[] scores = model.trained().score(rows);
        assertEquals(called, Arrays.stream(scores).filter(s -> s >= threshold).count());
    }

    /** The six highest of 120 rows, shuffled and scored again by hand. */
    @Test
    void importanceForWhatIsUnusualIsTheFallOfTheHighestScores() {
        Dataset rows = houses().without(List.of("price"));
        StoredModel model = model("{'family': 'isolation-forest'}", rows);
        double[] scores = model.trained().score(rows);
        int[] highest =
                IntStream.range(0, ROWS)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> -scores[row]))
                        .limit(6)
                        .mapToInt(row -> row)
                        .toArray();
        double[] size = ((NumberColumn) rows.column("size").orElseThrow()).values();
        double fall = 0;
        for (int row : highest) {
            // In the mean over shuffles a row gets the value of each other row as often.
            for (double value : size) {
                Dataset one = rows.rows(new int[] {row}).without(List.of("size"));
                double again =
                        model.trained()
                                .score(
                                        new Dataset(
                                                "one",
                                                List.of(
                                                        NumberColumn.of("size", value),
                                                        one.column("door").orElseThrow(),
                                                        one.column("place").orElseThrow())))[0];
                fall += (scores[row] - again) / ROWS / highest.length;
            }
        }
        Importance own =
                explain(model, rows, "{'repeats': 100}").importance().stream()
                        .filter(each -> each.column().equals("size"))
                        .findFirst()
                        .orElseThrow();
        double half = own.lost().mean() - own.lost().low();
        assertEquals(fall, own.lost().mean(), 2 * half);
        assertTrue(fall > 0.01, () -> "" + own);
    }

    @Test
    void aCalibratedModelSaysThatContributionsExplainWhatItSaysBefore() {
        Dataset rows = houses();
        StoredModel model =
                model("{'target': 'place', 'family': 'boosting', 'calibration': 'platt'}", rows);
        ExplainResult result = explain(model, rows, "{'row': 7, 'repeats': 2}");
        assertTrue(result.output().endsWith(", before calibration"));
        double before = 1 / (1 + Math.exp(-sum(result)));
        String remark = result.remarks().getFirst();
        assertTrue(remark.contains(String.format(java.util.Locale.ROOT, "%.3f", before)), remark);
        assertTrue(
                remark.contains(String.format(java.util.Locale.ROOT, "%.3f", result.row().score())),
                remark);
    }
}
