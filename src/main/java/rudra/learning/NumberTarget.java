package rudra.learning;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
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

    /**
     * The numbers of a column that is wanted as such, be they but two.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is no such column, it holds no
     *     numbers, or a class is named; of sort {@code INPUT} if all numbers are the same
     */
    static NumberTarget of(Dataset dataset, String column, String positive) {
        Column values =
                dataset.column(column).orElseThrow(() -> BinaryTarget.unknown(dataset, column));
        if (!(values instanceof NumberColumn numbers)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.task-unfit",
                                    "“%s” holds no numbers, and task=regression learns numbers. Leave task out, or predict another column."
                                            .formatted(column))
                            .inField("task"));
        }
        if (!positive.isEmpty()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.task-unfit",
                                    "“%s” is learned as a number, which has no positive class “%s”. Leave out positive or task."
                                            .formatted(column, positive))
                            .inField("positive"));
        }
        NumberTarget target = of(numbers);
        if (Arrays.stream(target.numbers).distinct().limit(2).count() < 2) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.nothing-varies",
                                    "“%s” has no two different numbers: there is nothing to learn."
                                            .formatted(column))
                            .inField(column));
        }
        return target;
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
