package rudra.dataset.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;

/** Properties of joins, on tables drawn at random with gaps, equal dates and rows in any order. */
final class AsOfJoinTest {
    private static final long DAY = 86_400;

    /** A table of days, two keys and numbers, some of all missing. */
    private static TimedTable table(SplittableRandom random, int rows, int days) {
        long[] time = new long[rows];
        int[] key = new int[rows];
        double[] value = new double[rows];
        for (int row = 0; row < rows; row++) {
            time[row] = random.nextInt(10) == 0 ? DateColumn.MISSING : random.nextInt(days) * DAY;
            key[row] = random.nextInt(8) == 0 ? CategoryColumn.MISSING : random.nextInt(2);
            value[row] = random.nextInt(5) == 0 ? Double.NaN : random.nextInt(1000);
        }
        return timed(time, key, value);
    }

    private static TimedTable timed(long[] time, int[] key, double[] value) {
        DateColumn dates = DateColumn.of("day", time);
        CategoryColumn keys = CategoryColumn.of("key", List.of("a", "b"), key);
        Dataset rows = new Dataset("t", List.of(dates, keys, NumberColumn.of("v", value)));
        return new TimedTable(rows, dates, Optional.of(keys));
    }

    private static NumberColumn value(TimedTable table) {
        return (NumberColumn) table.rows().column("v").orElseThrow();
    }

    private static List<Double> joined(AsOfJoin join, TimedTable rows, TimedTable other) {
        Column column = join.join(rows, other, Progress.none()).getFirst().column();
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(((NumberColumn) column).value(row));
        }
        return values;
    }

    /** Looks at every row of the other table, one by one. */
    private static double slowly(AsOfJoin join, TimedTable rows, int row, TimedTable other) {
        double found = Double.NaN;
        long newest = Long.MIN_VALUE;
        if (!rows.isPlaced(row)) {
            return found;
        }
        long now = rows.time().second(row);
        for (int each = 0; each < other.rows().size(); each++) {
            boolean counts =
                    other.isPlaced(each)
                            && other.keyOf(each).equals(rows.keyOf(row))
                            && other.time().second(each) + join.lag() <= now
                            && !Double.isNaN(value(other).value(each));
            if (counts && other.time().second(each) >= newest) {
                newest = other.time().second(each);
                found = value(other).value(each);
            }
        }
        boolean isTooOld = join.tolerance() > 0 && now - newest > join.tolerance();
        return isTooOld ? Double.NaN : found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsJoinedIsWhatASlowSearchFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimedTable rows = table(random, 60, 40);
        TimedTable other = table(random, 80, 40);
        AsOfJoin join = new AsOfJoin(random.nextInt(4) * DAY, random.nextInt(10) * DAY);
        List<Double> slowly = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            slowly.add(slowly(join, rows, row, other));
        }
        assertEquals(slowly, joined(join, rows, other));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void whateverHappensLaterChangesNothingEarlier(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimedTable rows = table(random, 60, 40);
        TimedTable other = table(random, 80, 40);
        AsOfJoin join = new AsOfJoin(random.nextInt(4) * DAY, 0);
        long from = random.nextInt(40) * DAY;
        TimedTable changed = changedFrom(from, other, random);
        List<Double> before = joined(join, rows, other);
        List<Double> after = joined(join, rows, changed);
        for (int row = 0; row < rows.rows().size(); row++) {
            if (rows.isPlaced(row) && rows.time().second(row) - join.lag() < from) {
                assertEquals(before.get(row), after.get(row), "row " + row);
            }
        }
    }

    /** Rows from a day on get other values, and one of them another day from there on. */
    private static TimedTable changedFrom(long from, TimedTable table, SplittableRandom random) {
        int size = table.rows().size();
        CategoryColumn keys = (CategoryColumn) table.key().orElseThrow();
        long[] time = new long[size];
        int[] key = new int[size];
        double[] value = new double[size];
        for (int row = 0; row < size; row++) {
            time[row] = table.time().second(row);
            key[row] = keys.code(row);
            value[row] = value(table).value(row);
            if (time[row] != DateColumn.MISSING && time[row] >= from) {
                time[row] = from + random.nextInt(10) * DAY;
                value[row] = -1 - random.nextInt(1000);
            }
        }
        return timed(time, key, value);
    }
}
