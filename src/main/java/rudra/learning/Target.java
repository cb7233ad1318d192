package rudra.learning;

import java.util.stream.IntStream;
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
        return positive.isEmpty()
                        && dataset.column(column).orElse(null) instanceof NumberColumn numbers
                        && NumberTarget.hasMoreThanTwo(numbers)
                ? NumberTarget.of(numbers)
                : BinaryTarget.of(dataset, column, positive);
    }
}
