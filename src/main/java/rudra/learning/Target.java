package rudra.learning;

import java.util.Optional;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;

/** A column that is to be predicted. */
public sealed interface Target permits BinaryTarget, NumberTarget {
    /** The name of the column. */
    String column();

    /** The rows that have a value, ascending. */
    int[] rows();

    /** A value for some of the {@link #rows()}, by their places among these. */
    double[] values(int[] places);

    /** The target of a table that has some of the {@link #rows()} alone, in this order. */
    Target at(int[] places);

    /** What there is to learn. */
    Task task();

    /** A value for each of the {@link #rows()}. */
    default double[] values() {
        return values(IntStream.range(0, rows().length).toArray());
    }

    /**
     * Reads a column: numbers of more than two different values are to be predicted as numbers, all
     * others as two classes.
     *
     * @param positive the class whose probability is learned; the rarer one if empty
     * @throws rudra.analysis.AnalysisException as {@link BinaryTarget#of(Dataset, String, String)}
     */
    static Target of(Dataset dataset, String column, String positive) {
        return numbers(dataset, column, positive)
                .<Target>map(NumberTarget::of)
                .orElseGet(() -> BinaryTarget.of(dataset, column, positive));
    }

    /**
     * Reads a column as it is wanted.
     *
     * @param positive the class whose probability is learned; the rarer one if empty
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE} if the column does not hold
     *     what is to be learned; as {@link BinaryTarget#of(Dataset, String, String)}
     */
    static Target of(Dataset dataset, String column, String positive, TaskChoice wanted) {
        return switch (wanted) {
            case BY_TARGET -> of(dataset, column, positive);
            case REGRESSION -> NumberTarget.of(dataset, column, positive);
            case CLASSIFICATION, ANOMALY -> {
                if (numbers(dataset, column, "").isPresent()) {
                    throw AnalysisException.usage(
                            Problem.of(
                                            "learning.task-unfit",
                                            "“%s” holds numbers of more than two values, which are no classes. Leave task out or take task=regression."
                                                    .formatted(column))
                                    .inField("task"));
                }
                BinaryTarget classes = BinaryTarget.of(dataset, column, positive);
                yield wanted == TaskChoice.ANOMALY ? classes.judgingOnly() : classes;
            }
        };
    }

    /**
     * What there would be to learn of a column, whether or not it can be learned: nothing is read
     * but whether it has more than two numbers.
     */
    static Task task(Dataset dataset, String column, String positive) {
        return numbers(dataset, column, positive).isPresent()
                ? Task.REGRESSION
                : Task.CLASSIFICATION;
    }

    private static Optional<NumberColumn> numbers(Dataset dataset, String name, String positive) {
        return positive.isEmpty()
                        && dataset.column(name).orElse(null) instanceof NumberColumn numbers
                        && NumberTarget.hasMoreThanTwo(numbers)
                ? Optional.of(numbers)
                : Optional.empty();
    }
}
