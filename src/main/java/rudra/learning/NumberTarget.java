package rudra.learning;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.dataset.NumberColumn;

/**
 * Numbers to predict.
 *
 * @param column the name of the column
 * @param rows the rows that have a number, ascending
 * @param numbers the number of each of them
 */
public record NumberTarget(String column, int[] rows, double[] numbers) implements Target {

    /** The numbers of a column. */
    public static NumberTarget of(NumberColumn column) {
        int[] rows =
                IntStream.range(0, column.size()).filter(row -> !column.isMissing(row)).toArray();
        return new NumberTarget(
                column.name(), rows, Arrays.stream(rows).mapToDouble(column::value).toArray());
    }

    static boolean hasMoreThanTwo(NumberColumn column) {
        return IntStream.range(0, column.size())
                        .filter(row -> !column.isMissing(row))
                        .mapToDouble(column::value)
                        .distinct()
                        .limit(3)
                        .count()
                > 2;
    }

    @Override
    public double[] values(int[] places) {
        return Arrays.stream(places).mapToDouble(place -> numbers[place]).toArray();
    }

    @Override
    public NumberTarget at(int[] places) {
        return new NumberTarget(
                column, IntStream.range(0, places.length).toArray(), values(places));
    }

    @Override
    public Task task() {
        return Task.REGRESSION;
    }
}
