package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;

/** Tables that are not as one would wish: each is learned from, or refused in a sentence. */
final class HardTablesTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 60;

    private static Column label() {
        return CategoryColumn.of(
                "default",
                List.of("no", "yes"),
                IntStream.range(0, ROWS).map(k -> k % 3 == 0 ? 1 : 0).toArray());
    }

    private static Column noise(String name, int seed) {
        return NumberColumn.of(name, new SplittableRandom(seed).doubles(ROWS).toArray());
    }

    private static Column filled(String name, double value) {
        double[] values = new double[ROWS];
        Arrays.fill(values, value);
        return NumberColumn.of(name, values);
    }

    private static Dataset table(Column... columns) {
        return new Dataset("loans", List.of(columns));
    }

    private static Dataset wide() {
        List<Column> columns = new ArrayList<>(List.of(label()));
        IntStream.range(0, 150).forEach(k -> columns.add(noise("x" + k, k)));
        return new Dataset("wide", columns);
    }

    private static Stream<Dataset> hard() {
        double[] huge =
                IntStream.range(0, ROWS).mapToDouble(k -> k % 2 == 0 ? 1e300 : -1e300).toArray();
        return Stream.of(
                table(label(), noise("x", 1), filled("constant", 3), filled("empty", Double.NaN)),
                wide(),
                table(label(), noise("x", 1), NumberColumn.of("huge", huge)),
                table(
                        label(),
                        noise("x", 1),
                        CategoryColumn.of(
                                "each",
                                IntStream.range(0, ROWS).mapToObj(k -> "w" + k).toList(),
                                IntStream.range(0, ROWS).toArray())));
    }

    private static CompareResult compared(Dataset rows, String json) {
        CompareParameters asked =
                ParameterSchema.of(CompareParameters.class)
                        .decode(
                                JsonMapper.shared().readTree(json.replace('\'', '"')),
                                CompareParameters.class);
        Record result =
                new CompareAnalysis(DATASET)
                        .run(asked, Inputs.none(new Seed(2)).with(DATASET, rows), Progress.none());
        return CompareResult.class.cast(result);
    }

    @ParameterizedTest
    @MethodSource("hard")
    void hardTablesAreComparedToTheEnd(Dataset rows) {
        List<String> families =
                List.of(
                        "lasso",
                        "lda",
                        "qda",
                        "naive-bayes",
                        "svm",
                        "k-nearest-neighbours",
                        "decision-tree",
                        "boosting");
        String listed = "['" + String.join("', '", families) + "']";
        CompareResult result =
                compared(rows, "{'target': 'default', 'folds': 3, 'families': " + listed + "}");
        assertEquals(families.size() + 2, result.models().size());
        assertTrue(result.models().stream().allMatch(m -> Double.isFinite(m.auc().mean())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'outliers': 'clip', 'scaling': 'robust', 'categories': 'target'}",
                "{'outliers': 'winsorise', 'scaling': 'rank-normal', 'missing': 'mean'}",
                "{'scaling': 'min-max', 'selection': 'mutual-information', 'keep': 5}",
                "{'selection': 'correlation', 'balance': 'oversample', 'missing': 'mode'}",
                "{'selection': 'importance', 'keep': 3, 'balance': 'undersample'}",
                "{'varianceShare': 0.8, 'balance': 'smote'}",
                "{'outliers': 'remove', 'balance': 'class-weights'}",
                "{'selection': 'stability'}"
            })
    void everyPreparationComesThroughThem(String preparation) {
        for (Dataset rows : hard().toList()) {
            CompareResult result =
                    compared(
                            rows,
                            "{'target': 'default', 'folds': 2, 'families': ['decision-tree'],"
                                    + " 'preparation': "
                                    + preparation
                                    + "}");
            assertTrue(result.models().stream().allMatch(m -> Double.isFinite(m.auc().mean())));
        }
    }

    private static String refusal(Dataset rows, String json) {
        Problem problem =
                assertThrows(AnalysisException.class, () -> compared(rows, json))
                        .problems()
                        .getFirst();
        assertTrue(problem.message().endsWith("."), problem.message());
        return problem.message();
    }

    @Test
    void whatCannotBeLearnedFromIsRefusedByName() {
        Column text =
                TextColumn.of(
                        "remark",
                        IntStream.range(0, ROWS).mapToObj(k -> "text " + k).toList(),
                        IntStream.range(0, ROWS).toArray());
        Dataset rows = table(label(), noise("x", 1), text, filled("constant", 1));
        assertTrue(refusal(rows, "{'target': 'remark'}").contains("remark"));
        assertTrue(refusal(rows, "{'target': 'constant'}").contains("constant"));
        assertTrue(refusal(rows, "{'target': 'defualt'}").contains("defualt"));
        assertTrue(refusal(rows, "{'target': 'default', 'positive': 'maybe'}").contains("maybe"));
        assertTrue(refusal(rows, "{'target': 'default', 'folds': 50}").contains("50 folds"));
        assertTrue(
                refusal(rows, "{'target': 'default', 'validation': 'by-group', 'group': 'remrak'}")
                        .contains("remrak"));
        assertTrue(
                refusal(
                                rows,
                                "{'target': 'default', 'validation': 'out-of-time', 'time': 'remark'}")
                        .contains("remark"));
        assertTrue(
                refusal(table(label(), filled("constant", 1)), "{'target': 'default'}")
                        .contains("nothing to learn from"));
        assertTrue(
                refusal(rows, "{'target': 'default', 'preparation': {'leaveOut': ['x']}}")
                        .contains("nothing to learn from"));
    }
}
