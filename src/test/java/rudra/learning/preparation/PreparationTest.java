package rudra.learning.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily.Diet;

final class PreparationTest {
    private static final double NONE = Double.NaN;

    private static Dataset dataset(double[] income, List<String> levels, int... job) {
        List<Column> columns =
                List.of(
                        NumberColumn.of("income", income),
                        CategoryColumn.of("job", levels, job),
                        NumberColumn.of("constant", new double[income.length]),
                        TextColumn.of("remark", List.of("x"), new int[income.length]),
                        NumberColumn.of("default", new double[income.length]));
        return new Dataset("loans", columns);
    }

    private static final Dataset TRAINING =
            dataset(new double[] {1, 3, NONE, 8}, List.of("clerk", "miner"), 0, 1, 1, -1);

    private static Preparation fitted(Diet diet) {
        return Preparation.of(TRAINING, List.of("default"), diet);
    }

    @Test
    void numbersAreFilledMarkedAndScaledByTheTrainingRowsAlone() {
        Features train = fitted(Diet.NUMBERS).apply(TRAINING);
        assertEquals(
                List.of("income", "income missing", "job = clerk", "job = miner"),
                train.features().stream().map(Feature::name).toList());
        // Filled with the median 3: mean 3.75, variance 6.6875.
        double deviation = Math.sqrt(6.6875);
        Dataset later = dataset(new double[] {NONE, 1e9}, List.of("miner", "pilot"), 0, 1);
        Features rows = fitted(Diet.NUMBERS).apply(later);
        assertEquals((3 - 3.75) / deviation, rows.column(0)[0], 1e-12);
        assertEquals(10, rows.column(0)[1]);
        assertEquals((1 - 0.25) / Math.sqrt(3.0 / 16), rows.column(1)[0], 1e-12);
    }

    @Test
    void aLevelNeverSeenInTrainingIsMissing() {
        Dataset later = dataset(new double[] {1, 1}, List.of("pilot", "miner"), 0, 1);
        Features rows = fitted(Diet.NATIVE).apply(later);
        assertEquals(new Feature("job", List.of("clerk", "miner")), rows.features().get(1));
        assertTrue(Double.isNaN(rows.column(1)[0]));
        assertEquals(1, rows.column(1)[1]);
    }

    @Test
    void whatNeverVariesAndTextAndTheTargetAreNoFeatures() {
        assertEquals(
                List.of("income", "job"),
                fitted(Diet.NATIVE).apply(TRAINING).features().stream()
                        .map(Feature::name)
                        .toList());
    }

    @Test
    void rowsThatComeLaterNeverChangeWhatWasFitted() {
        Features alone = fitted(Diet.NUMBERS).apply(TRAINING.rows(new int[] {1}));
        Features together = fitted(Diet.NUMBERS).apply(TRAINING);
        assertArrayEquals(together.row(1), alone.row(0));
    }

    @Test
    void aColumnThatIsGoneIsNamed() {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> fitted(Diet.NATIVE).apply(TRAINING.without(List.of("job"))));
        assertEquals("job", refusal.problems().getFirst().field().orElse(""));
    }

    @Test
    void aCategoryThatNamesTheRowsIsRefusedByNameUnlessItIsLeftOut() {
        int rows = 10_001;
        CategoryColumn id =
                CategoryColumn.of(
                        "id",
                        IntStream.range(0, rows).mapToObj(row -> "L" + row).toList(),
                        IntStream.range(0, rows).toArray());
        Dataset table = new Dataset("loans", List.of(id, NumberColumn.of("x", new double[rows])));
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> Preparation.of(table, List.of(), Diet.NATIVE));
        assertEquals("id", refusal.problems().getFirst().field().orElse(""));
        Preparation.of(table, List.of("id"), Diet.NATIVE);
    }
}
