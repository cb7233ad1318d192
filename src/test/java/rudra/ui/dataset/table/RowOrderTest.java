package rudra.ui.dataset.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/** Rows in the order of a column. */
class RowOrderTest {
    private static final double NONE = Double.NaN;

    @Test
    void numbersAreOrderedBySizeAcrossZeroAndInfinity() {
        Column numbers =
                NumberColumn.of(
                        "x", 3, -2.5, 1e-300, Double.NEGATIVE_INFINITY, -1e300, 0, 1e300, -1e-9);
        assertArrayEquals(new int[] {3, 4, 1, 7, 5, 2, 0, 6}, RowOrder.of(numbers, true));
        assertArrayEquals(new int[] {6, 0, 2, 5, 7, 1, 4, 3}, RowOrder.of(numbers, false));
    }

    @Test
    void rowsWithoutAValueStandLastWhicheverWay() {
        Column numbers = NumberColumn.of("x", NONE, 2, NONE, 1);
        assertArrayEquals(new int[] {3, 1, 0, 2}, RowOrder.of(numbers, true));
        assertArrayEquals(new int[] {1, 3, 0, 2}, RowOrder.of(numbers, false));
    }

    @Test
    void equalValuesKeepTheirOrderWhicheverWay() {
        Column numbers = NumberColumn.of("x", 1, 0.0, 1, -0.0, 1);
        assertArrayEquals(new int[] {1, 3, 0, 2, 4}, RowOrder.of(numbers, true));
        assertArrayEquals(new int[] {0, 2, 4, 1, 3}, RowOrder.of(numbers, false));
    }

    @Test
    void datesBefore1970ComeFirst() {
        Column dates = DateColumn.of("d", 86_400, DateColumn.MISSING, -86_400L * 40_000, 0);
        assertArrayEquals(new int[] {2, 3, 0, 1}, RowOrder.of(dates, true));
    }

    @Test
    void wordsAreOrderedByTheAlphabetNotByTheirLevels() {
        Column levels = CategoryColumn.of("c", List.of("west", "East", "north"), 0, 1, 2, -1, 1);
        assertArrayEquals(new int[] {1, 4, 2, 0, 3}, RowOrder.of(levels, true));
        Column texts = TextColumn.of("t", List.of("b", "a"), 0, 1, -1);
        assertArrayEquals(new int[] {1, 0, 2}, RowOrder.of(texts, true));
    }

    @Test
    void anyNumbersAreOrderedAsComparingThemWouldOrderThem() {
        SplittableRandom random = new SplittableRandom(7);
        double[] values =
                random.doubles(5_000, -1, 1)
                        .map(v -> v * Math.pow(10, random.nextInt(-20, 20)))
                        .map(v -> random.nextInt(10) == 0 ? Double.NaN : v)
                        .toArray();
        Comparator<Integer> bySize =
                Comparator.<Integer, Boolean>comparing(row -> Double.isNaN(values[row]))
                        .thenComparingDouble(row -> values[row]);
        int[] compared =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(bySize)
                        .mapToInt(row -> row)
                        .toArray();
        assertArrayEquals(compared, RowOrder.of(NumberColumn.of("x", values), true));
    }

    @Test
    void aColumnWithoutRowsHasNoOrder() {
        assertArrayEquals(new int[0], RowOrder.of(NumberColumn.of("x"), true));
    }
}
