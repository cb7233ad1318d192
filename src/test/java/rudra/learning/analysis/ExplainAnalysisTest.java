package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.analysis.ExplainResult.Contribution;
import rudra.learning.analysis.ExplainResult.Kind;
import rudra.learning.analysis.ExplainResult.RowExplanation;
import rudra.learning.model.GoldenRows;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;

final class ExplainAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);
    private static final int ROWS = 160;

    /** The class follows income and sector; the shoe size says nothing. */
    private static Dataset rows() {
        SplittableRandom random = new SplittableRandom(6);
        double[] income = new double[ROWS];
        double[] shoe = new double[ROWS];
        int[] sector = new int[ROWS];
        int[] label = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            income[k] = k % 17 == 0 ? Double.NaN : 20 + random.nextInt(60);
            shoe[k] = 36 + random.nextInt(10);
            sector[k] = random.nextInt(3);
            double odds =
                    (45 - (Double.isNaN(income[k]) ? 40 : income[k])) / 8 + 2 * (sector[k] - 1);
            label[k] = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
        }
        List<Column> columns =
                List.of(
                        NumberColumn.of("income", income),
                        NumberColumn.of("shoe", shoe),
                        CategoryColumn.of("sector", List.of("farm", "shop", "mine"), sector),
                        CategoryColumn.of("outcome", List.of("paid", "default"), label));
        return new Dataset("loans", columns);
    }

    private static StoredModel trained(String id) {
        Dataset rows = rows();
        ModelFamily family = Families.one(id, "family");
        Map<String, Double> few =
                id.equals("random-forest")
                        ? Map.of("trees", 20.0)
                        : id.equals("boosting") ? Map.of("rounds", 20.0) : Map.of();
        Settings settings = Settings.of(id, family.hyperparameters(), few);
        BinaryTarget target = BinaryTarget.of(rows, "outcome", "default");
        TrainedModel model =
                new Trainer(family, settings, List.of("outcome"))
                        .train(
                                rows,
                                target.values(IntStream.range(0, ROWS).toArray()),
                                Task.CLASSIFICATION,
                                new Seed(1),
                                Progress.none());
        return StoredModel.of(
                new StoredModel.Origin(
                        id, settings.values(), 1, rows.digest(), ROWS, target.positives()),
                new StoredModel.Classes("outcome", "default", "paid"),
                model,
                GoldenRows.of(model, rows));
    }

    private static ExplainResult explain(String id, Dataset rows, ExplainParameters parameters) {
        return new ExplainAnalysis(MODEL, DATASET)
                .run(
                        parameters,
                        Inputs.none(new Seed(2)).with(MODEL, trained(id)).with(DATASET, rows),
                        Progress.none());
    }

    private static ExplainParameters about(String column, String... fixed) {
        return asked(column, 5, fixed);
    }

    private static ExplainParameters asked(String column, int row, String... fixed) {
        return new ExplainParameters(
                column,
                row,
                List.of(fixed),
                Optional.of(0.5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                30,
                3);
    }

    @ParameterizedTest
    @CsvSource({
        "logistic,linear,true,1e-9",
        "random-forest,tree-ensemble,false,1e-9",
        "boosting,boosted-trees,true,1e-4",
        "k-nearest-neighbours,sampled,false,1e-9"
    })
    void contributionsOfARowAddUpToItsScore(String id, String way, boolean odds, double close) {
        ExplainResult result = explain(id, rows(), about(""));
        RowExplanation row = result.row();
        double sum =
                result.base()
                        + row.contributions().stream()
                                .mapToDouble(Contribution::contribution)
                                .sum();
        double p = row.score();
        assertEquals(odds ? Math.log(p / (1 - p)) : p, sum, close);
        assertEquals(sum, row.output(), 1e-9);
        assertEquals(way, result.way());
        assertEquals(5, row.number());
        assertEquals(List.of("income", "sector", "shoe"), sorted(row));
        assertTrue(result.contributions().getLast().column().equals("shoe"));
        result.charts()
                .values()
                .forEach(chart ->
                        assertTrue(!chart.isEmpty() && chart.rows().count() > 1, chart.title()));
    }

    private static List<String> sorted(RowExplanation row) {
        return row.contributions().stream().map(Contribution::column).sorted().toList();
    }

    @Test
    void effectsOfNumbersAndWordsAreToldByTheirValues() {
        ExplainResult income = explain("logistic", rows(), about("income"));
        assertEquals(Kind.NUMBER, income.kind());
        assertTrue(
                income.partialDependence().getFirst().effect()
                        > income.partialDependence().getLast().effect());
        assertTrue(
                income.localEffects().getFirst().effect()
                        > income.localEffects().getLast().effect());
        ExplainResult sector = explain("logistic", rows(), about("sector"));
        assertEquals(Kind.CATEGORY, sector.kind());
        assertEquals(
                List.of("farm", "shop", "mine"),
                sector.partialDependence().stream().map(ExplainResult.Effect::value).toList());
        assertTrue(sector.localEffects().isEmpty());
    }

    @Test
    void aCounterfactualLeavesFixedColumnsAloneAndSaysWhereThereIsNone() {
        ExplainResult free = explain("logistic", rows(), about(""));
        assertTrue(free.counterfactual().answer().startsWith("Row 5 would be called "));
        boolean called = free.row().score() >= 0.5;
        assertEquals(!called, free.counterfactual().score() >= 0.5);
        ExplainResult fixed = explain("logistic", rows(), about("", "income", "sector", "shoe"));
        assertEquals(
                "Every column is fixed: nothing can be otherwise.",
                fixed.counterfactual().answer());
        ExplainResult shoe = explain("logistic", rows(), about("", "income", "sector"));
        assertTrue(
                shoe.counterfactual().changes().isEmpty()
                        || shoe.counterfactual().changes().getFirst().column().equals("shoe"));
    }

    @Test
    void withoutTheOutcomeEverythingButImportanceIsTold() {
        ExplainResult result =
                explain("boosting", rows().without(List.of("outcome")), about("income"));
        assertTrue(result.importance().isEmpty());
        assertTrue(result.remarks().getFirst().contains("outcome"));
        assertEquals(30, result.explained().getFirst().contributions().size());
    }

    @Test
    void oneSeedGivesOneExplanation() {
        assertEquals(
                JsonValue.of(explain("k-nearest-neighbours", rows(), about(""))).digest(),
                JsonValue.of(explain("k-nearest-neighbours", rows(), about(""))).digest());
    }

    @Test
    void whatCannotBeExplainedIsRefusedByField() {
        assertEquals("column", refused(about("outcome")));
        assertEquals("fixed", refused(about("", "salary")));
        assertEquals("row", refused(asked("", ROWS + 1)));
    }

    private static String refused(ExplainParameters parameters) {
        return assertThrows(AnalysisException.class, () -> explain("logistic", rows(), parameters))
                .problems()
                .getFirst()
                .field()
                .orElse("");
    }
}
