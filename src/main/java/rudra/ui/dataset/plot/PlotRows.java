package rudra.ui.dataset.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.ui.chart.plot.Plot.Groups;

/**
 * The rows that a plot is of: one of each of equal stretches where there are too many.
 *
 * @param all how many rows the table has
 * @param columns the numbers of each column in these rows; not-a-number where one is missing or not
 *     finite
 * @param groups which group each row belongs to
 */
@SuppressWarnings("ArrayRecordComponent")
record PlotRows(int all, double[][] columns, Groups groups) {
    private static final int MOST_GROUPS = 6;

    /** Takes rows of the columns of a question, at most so many. */
    static PlotRows of(PlotQuestion question, int most) {
        Dataset dataset = question.dataset();
        int count = Math.min(most, dataset.size());
        int[] rows = sample(dataset.size(), count);
        double[][] columns =
                question.columns().stream()
                        .flatMap(name -> dataset.column(name).stream())
                        .filter(NumberColumn.class::isInstance)
                        .map(NumberColumn.class::cast)
                        .map(column -> values(column, rows))
                        .toArray(double[][]::new);
        Groups groups =
                dataset.column(question.groups())
                        .filter(_ -> question.kind().hasGroups())
                        .map(column -> groups(column, rows))
                        .orElseGet(() -> Groups.one(count));
        return new PlotRows(dataset.size(), columns, groups);
    }

    /** One row of each stretch, always the same: even distances would see a panel's one month. */
    private static int[] sample(int all, int count) {
        SplittableRandom random = new SplittableRandom(1);
        int[] rows = new int[count];
        for (int k = 0; k < count; k++) {
            int from = (int) ((long) k * all / count);
            int to = (int) ((k + 1L) * all / count);
            rows[k] = random.nextInt(from, to);
        }
        return rows;
    }

    private static double[] values(NumberColumn column, int[] rows) {
        return Arrays.stream(rows)
                .mapToDouble(column::value)
                .map(v -> Double.isFinite(v) ? v : Double.NaN)
                .toArray();
    }

    /** One group a class; all in one where there are too many classes. */
    private static Groups groups(Column column, int[] rows) {
        Set<String> names = new TreeSet<>();
        for (int row : rows) {
            names.add(column.text(row));
            if (names.size() > MOST_GROUPS) {
                return Groups.one(rows.length);
            }
        }
        List<String> ordered = List.copyOf(names);
        return new Groups(
                ordered,
                Arrays.stream(rows).map(row -> ordered.indexOf(column.text(row))).toArray());
    }

    /** How many rows were taken. */
    int size() {
        return groups.ofPoint().length;
    }

    /** The rows in which every column has a number. */
    PlotRows complete() {
        int[] kept =
                IntStream.range(0, size())
                        .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
                        .toArray();
        double[][] whole =
                Arrays.stream(columns)
                        .map(c -> Arrays.stream(kept).mapToDouble(row -> c[row]).toArray())
                        .toArray(double[][]::new);
        int[] ofPoint = Arrays.stream(kept).map(row -> groups.ofPoint()[row]).toArray();
        return new PlotRows(all, whole, new Groups(groups.names(), ofPoint));
    }

    /** The numbers of a column that are there. */
    double[] known(int column) {
        return DoubleStream.of(columns[column]).filter(v -> !Double.isNaN(v)).toArray();
    }

    /** Whether numbers are not all the same. */
    static boolean varies(double[] values) {
        return DoubleStream.of(values).distinct().limit(2).count() == 2;
    }
}
