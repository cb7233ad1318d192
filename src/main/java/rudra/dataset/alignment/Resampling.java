package rudra.dataset.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;

/**
 * Makes one row of each period in which there are rows, by key where there is one. The row is
 * stamped with the period's end, at which all that is in it was known: its last day where no row
 * has a time of day, otherwise the last second of that day. O(n log n).
 */
final class Resampling {
    private final TimedTable table;
    private final ResamplingParameters parameters;

    /** The rows of each period, ascending in time; periods ascend within a key. */
    private final List<int[]> periods = new ArrayList<>();

    private final List<Long> stamps = new ArrayList<>();

    private Resampling(TimedTable table, ResamplingParameters parameters) {
        this.table = table;
        this.parameters = parameters;
    }

    /** The table with a row a period; as it is where there is no period. */
    static TimedTable of(TimedTable table, ResamplingParameters parameters, Progress progress) {
        if (parameters.period() == Period.NONE) {
            return table;
        }
        Resampling resampling = new Resampling(table, parameters);
        resampling.cut();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.rows().columns()) {
            progress.checkCancelled();
            columns.add(resampling.column(column));
        }
        Dataset rows = new Dataset(table.rows().name(), columns);
        return new TimedTable(
                rows,
                (DateColumn) rows.column(table.time().name()).orElseThrow(),
                table.key().flatMap(key -> rows.column(key.name())));
    }

    private void cut() {
        boolean isDaily = table.isDaily();
        for (Map.Entry<String, int[]> group : table.ascending().entrySet()) {
            int[] rows = group.getValue();
            int from = 0;
            for (int to = 1; to <= rows.length; to++) {
                LocalDate end = end(rows[from]);
                if (to == rows.length || !end(rows[to]).equals(end)) {
                    periods.add(Arrays.copyOfRange(rows, from, to));
                    long lastDay = end.toEpochDay() * Days.SECONDS;
                    stamps.add(isDaily ? lastDay : lastDay + Days.SECONDS - 1);
                    from = to;
                }
            }
        }
    }

    private LocalDate end(int row) {
        long day = Math.floorDiv(table.time().second(row), Days.SECONDS);
        return parameters.period().lastDay(LocalDate.ofEpochDay(day));
    }

    private Column column(Column column) {
        if (column.equals(table.time())) {
            return DateColumn.of(
                    column.name(), stamps.stream().mapToLong(Long::longValue).toArray());
        }
        boolean isKey = table.key().equals(Optional.of(column));
        if (column instanceof NumberColumn numbers && !isKey) {
            return NumberColumn.of(
                    column.name(),
                    periods.stream().mapToDouble(rows -> aggregated(numbers, rows)).toArray());
        }
        return column.rows(periods.stream().mapToInt(rows -> last(column, rows)).toArray());
    }

    /** The last row of a period that has a value; any where none has. */
    private static int last(Column column, int[] rows) {
        for (int place = rows.length - 1; place > 0; place--) {
            if (!column.isMissing(rows[place])) {
                return rows[place];
            }
        }
        return rows[0];
    }

    /** Sums ascend in time, so that they are the same each time. */
    private double aggregated(NumberColumn numbers, int[] rows) {
        double[] known =
                Arrays.stream(rows)
                        .mapToDouble(numbers::value)
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
        if (known.length == 0) {
            return Double.NaN;
        }
        return switch (parameters.aggregate()) {
            case LAST -> known[known.length - 1];
            case MEAN -> sum(known) / known.length;
            case SUM -> sum(known);
            case MIN -> Arrays.stream(known).min().orElse(Double.NaN);
            case MAX -> Arrays.stream(known).max().orElse(Double.NaN);
        };
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
