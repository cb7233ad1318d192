package rudra.learning.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/**
 * When rows were observed.
 *
 * @param column the name of the column
 * @param isDate whether times are days since 1970-01-01; otherwise they are the column's numbers
 * @param values one a row
 * @param order rows from the earliest, those of one time in the order of the table
 */
record Times(String column, boolean isDate, double[] values, int[] order) {
    private static final double SECONDS_A_DAY = 86_400;

    /**
     * Reads the column.
     *
     * @throws AnalysisException if it is not there, holds words or has missing cells
     */
    static Times of(Observations rows, String name) {
        Column column = Columns.named(rows.table(), name, "time");
        Columns.requireFull(column, "when a row was observed");
        double[] values = new double[column.size()];
        switch (column) {
            case NumberColumn numbers -> Arrays.setAll(values, numbers::value);
            case DateColumn dates ->
                    Arrays.setAll(values, row -> dates.second(row) / SECONDS_A_DAY);
            case CategoryColumn _, TextColumn _ -> throw words(name);
        }
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> values[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Times(name, column instanceof DateColumn, values, order);
    }

    private static AnalysisException words(String name) {
        return AnalysisException.input(
                Problem.of(
                                "learning.column-wrong",
                                "“%s” holds words where dates or numbers are needed to tell earlier rows from later ones. If it holds dates, import it as such: types=%s=date."
                                        .formatted(name, name))
                        .inField(name));
    }

    int size() {
        return order.length;
    }

    /** The time of the row at a place, from the earliest. */
    double at(int place) {
        return values[order[place]];
    }

    /** The first place of the time that the row at a place has: rows of one time stay together. */
    int beginning(int place) {
        int first = place;
        while (first > 0 && first < size() && at(first - 1) == at(first)) {
            first--;
        }
        return first;
    }

    /** The rows at some places, ascending. */
    int[] rows(int from, int to) {
        return Arrays.stream(order, from, Math.max(from, to)).sorted().toArray();
    }
}
