package rudra.learning.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.form.LinearForm;

final class CounterfactualSearchTest {
    private static final Dataset ROWS = SmallForest.rows();

    /** Log-odds 4a + 4b − 1: either column alone can cross. */
    private static final ColumnModel MODEL =
            SmallForest.model(ROWS, new LinearForm(new double[] {4, 4, 0}, -1, true));

    private static final Features ENCODED = MODEL.encode(ROWS);

    private static Optional<Counterfactual> of(int row, int... columns) {
        return new CounterfactualSearch(MODEL, ENCODED, columns, Goal.below(0.5), Progress.none())
                .of(ENCODED.rows(new int[] {row}));
    }

    @Test
    void oneChangeIsPreferredAndGoesNoFartherThanItHasTo() {
        // Row 0: a = 0, b = 1, log-odds 3: b down to 0.25 is 0.375 of the way, a to −0.75 as far.
        Counterfactual found = of(0, 0, 1, 2).orElseThrow();
        assertEquals(1, found.changes().size());
        assertTrue(found.score() < 0.5 && found.score() > 0.499, found::toString);
        double moved = found.changes().getFirst().to() - found.changes().getFirst().from();
        assertEquals(-0.75, moved, 1e-3);
    }

    @Test
    void aFixedColumnStaysAsItIs() {
        Counterfactual found = of(0, 0).orElseThrow();
        assertEquals(0, found.changes().getFirst().column());
        assertEquals(-0.75, found.changes().getFirst().to(), 1e-3);
    }

    @Test
    void whereNothingHelpsNothingIsFound() {
        assertTrue(of(0, 2).isEmpty());
        assertTrue(of(0).isEmpty());
    }

    @Test
    void twoColumnsAreChangedWhereOneIsNotEnough() {
        ColumnModel both =
                SmallForest.model(ROWS, new LinearForm(new double[] {4, 4, 0}, -6, true));
        Counterfactual found =
                new CounterfactualSearch(
                                both,
                                ENCODED,
                                new int[] {0, 1, 2},
                                Goal.atLeast(0.5),
                                Progress.none())
                        .of(ENCODED.rows(new int[] {3}))
                        .orElseThrow();
        assertEquals(2, found.changes().size());
        assertTrue(found.score() >= 0.5);
    }

    @Test
    void whatIsWholeStaysWhole() {
        ColumnModel byC =
                SmallForest.model(ROWS, new LinearForm(new double[] {0, 0, 1}, -1.5, true));
        Counterfactual found =
                new CounterfactualSearch(
                                byC, ENCODED, new int[] {2}, Goal.atLeast(0.5), Progress.none())
                        .of(ENCODED.rows(new int[] {0}))
                        .orElseThrow();
        assertEquals(2, found.changes().getFirst().to());
    }

    /** 100a + 100b: row 3 has a number near −184; values that occur pass so narrow a range. */
    @Test
    void aNumberIsBroughtIntoARangeThatNoValueOfTheTableReaches() {
        ColumnModel numbers =
                SmallForest.model(ROWS, new LinearForm(new double[] {100, 100, 0}, 0, false));
        double a = ENCODED.column(0)[3];
        double b = ENCODED.column(1)[3];
        Goal goal = new Goal(-100.01, -100);
        Counterfactual found =
                new CounterfactualSearch(
                                numbers, ENCODED, new int[] {0, 1, 2}, goal, Progress.none())
                        .of(ENCODED.rows(new int[] {3}))
                        .orElseThrow();
        assertEquals(1, found.changes().size());
        assertTrue(goal.holds(found.score()), found::toString);
        assertTrue(100 * a + 100 * b < -100.01);
        // The nearer of both columns is the one with the wider range from 5 % to 95 %.
        double moved = found.changes().getFirst().to() - found.changes().getFirst().from();
        assertEquals(-1 - a - b, moved, 1.1e-4);
    }

    @Test
    void aNumberIsBroughtDownIntoARangeToo() {
        ColumnModel numbers =
                SmallForest.model(ROWS, new LinearForm(new double[] {100, 100, 0}, 0, false));
        Goal goal = new Goal(55, 55.01);
        Counterfactual found =
                new CounterfactualSearch(numbers, ENCODED, new int[] {1}, goal, Progress.none())
                        .of(ENCODED.rows(new int[] {0}))
                        .orElseThrow();
        // Row 0: a = 0, b = 1.
        assertEquals(0.55, found.changes().getFirst().to(), 1.1e-4);
    }

    @Test
    void aScoreOnTheThresholdIsNotBelowIt() {
        assertTrue(!Goal.below(0.5).holds(0.5) && Goal.below(0.5).holds(Math.nextDown(0.5)));
        assertTrue(Goal.atLeast(0.5).holds(0.5) && Goal.atMost(0.5).holds(0.5));
        assertTrue(!Goal.atLeast(0.5).holds(Math.nextDown(0.5)));
    }

    /** Calls no row positive, and keeps how many it was asked about. */
    private record Never(List<Integer> asked) implements ModelForm {

        @Override
        public String format() {
            return "never";
        }

        @Override
        public int leastWidth() {
            return 0;
        }

        @Override
        public double[] score(Features rows) {
            asked.add(rows.size());
            return new double[rows.size()];
        }
    }

    @Test
    void rowsAreAskedAFewThousandAtATime() {
        int columns = 40;
        List<Column> numbers = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int turn = c;
            numbers.add(
                    NumberColumn.of(
                            "c" + c,
                            IntStream.range(0, 20).mapToDouble(k -> (k + turn) % 20).toArray()));
        }
        Dataset wide = new Dataset("wide", numbers);
        List<Integer> asked = new ArrayList<>();
        ColumnModel model = SmallForest.model(wide, new Never(asked));
        Features encoded = model.encode(wide);
        CounterfactualSearch search =
                new CounterfactualSearch(
                        model,
                        encoded,
                        IntStream.range(0, columns).toArray(),
                        Goal.atLeast(0.5),
                        Progress.none());
        assertTrue(search.of(encoded.rows(new int[] {0})).isEmpty());
        assertTrue(asked.size() > 10, asked::toString);
        assertTrue(asked.stream().allMatch(size -> size <= 4_096), asked::toString);
    }
}
