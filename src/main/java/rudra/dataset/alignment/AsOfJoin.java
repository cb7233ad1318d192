package rudra.dataset.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.job.Progress;

/**
 * Gives each row what was known then of another table: of each column the last value that is not
 * missing, at or before the row's time less the lag, and not older than the tolerance. Of values of
 * the same time the later in the file counts. What comes later in time changes nothing: a row's
 * values depend on rows at or before it alone. O((n + m) log m) a table, O(n + m) a column.
 *
 * @param lag seconds after its time from which on a row is known
 * @param tolerance the greatest age in seconds, from a row's time on; any age if 0
 */
record AsOfJoin(long lag, long tolerance) {
    private static final int NOT_KNOWN = -1;

    /**
     * A column that was joined.
     *
     * @param column its values, a cell for each row
     * @param ages how many seconds older than its row each value is; −1 where there is none
     */
    record Joined(Column column, long[] ages) {}

    /** All columns of the other table but its dates and its key, by row of the first. */
    List<Joined> join(TimedTable rows, TimedTable other, Progress progress) {
        Map<String, int[]> groups = other.ascending();
        int[] newest = newest(rows, other, groups);
        List<Joined> joined = new ArrayList<>();
        for (Column column : other.rows().columns()) {
            boolean isOwn =
                    column.equals(other.time()) || other.key().filter(column::equals).isPresent();
            if (!isOwn) {
                progress.checkCancelled();
                joined.add(joined(rows, other, groups, newest, column));
            }
        }
        return joined;
    }

    /** For each row how many rows of its group are known then. */
    private int[] newest(TimedTable rows, TimedTable other, Map<String, int[]> groups) {
        int[] newest = new int[rows.rows().size()];
        for (int row = 0; row < newest.length; row++) {
            int[] group = rows.isPlaced(row) ? groups.get(rows.keyOf(row)) : null;
            newest[row] =
                    group == null ? 0 : known(group, other.time(), rows.time().second(row) - lag);
        }
        return newest;
    }

    /** How many of the ascending rows are at or before a time. */
    private static int known(int[] group, DateColumn time, long second) {
        int from = 0;
        int to = group.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (time.second(group[middle]) <= second) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Joined joined(
            TimedTable rows,
            TimedTable other,
            Map<String, int[]> groups,
            int[] newest,
            Column column) {
        Map<String, int[]> filled = new HashMap<>();
        groups.forEach((key, group) -> filled.put(key, filled(group, column)));
        int[] sources = new int[newest.length];
        long[] ages = new long[newest.length];
        Arrays.fill(ages, NOT_KNOWN);
        for (int row = 0; row < sources.length; row++) {
            int[] group = newest[row] == 0 ? null : filled.get(rows.keyOf(row));
            int source = group == null ? NOT_KNOWN : group[newest[row] - 1];
            long age = source < 0 ? 0 : rows.time().second(row) - other.time().second(source);
            boolean isKnown = source >= 0 && (tolerance == 0 || age <= tolerance);
            sources[row] = isKnown ? source : NOT_KNOWN;
            ages[row] = isKnown ? age : NOT_KNOWN;
        }
        return new Joined(taken(column, sources), ages);
    }

    /** For each row of a group the last of those up to it that has a value. */
    private static int[] filled(int[] group, Column column) {
        int[] filled = new int[group.length];
        int last = NOT_KNOWN;
        for (int place = 0; place < group.length; place++) {
            last = column.isMissing(group[place]) ? last : group[place];
            filled[place] = last;
        }
        return filled;
    }

    private static Column taken(Column column, int[] sources) {
        return switch (column) {
            case NumberColumn numbers ->
                    NumberColumn.of(
                            column.name(),
                            Arrays.stream(sources)
                                    .mapToDouble(s -> s < 0 ? Double.NaN : numbers.value(s))
                                    .toArray());
            case DateColumn dates ->
                    DateColumn.of(
                            column.name(),
                            Arrays.stream(sources)
                                    .mapToLong(s -> s < 0 ? DateColumn.MISSING : dates.second(s))
                                    .toArray());
            case CategoryColumn words ->
                    CategoryColumn.of(column.name(), words.levels(), codes(words::code, sources));
            case TextColumn words ->
                    TextColumn.of(column.name(), words.distinct(), codes(words::code, sources));
        };
    }

    private static int[] codes(IntUnaryOperator code, int[] sources) {
        return Arrays.stream(sources)
                .map(s -> s < 0 ? CategoryColumn.MISSING : code.applyAsInt(s))
                .toArray();
    }

    /** The first table and, behind its columns, those that were joined, named differently. */
    static Dataset beside(Dataset rows, List<Column> further) {
        List<Column> all = new ArrayList<>(rows.columns());
        all.addAll(further);
        return new Dataset(rows.name(), all);
    }
}
