package rudra.learning.validation;

import java.util.stream.IntStream;
import rudra.dataset.Dataset;
import rudra.learning.BinaryTarget;
import rudra.learning.NumberTarget;
import rudra.learning.Target;

/**
 * The rows that are parted.
 *
 * @param table the rows, all with a target
 * @param target the name of the target's column
 * @param classes the class of each row: 1 for the positive one and 0 for the other; all 0 where a
 *     number is predicted
 */
public record Observations(Dataset table, String target, int[] classes) {

    /** The rows of a table that have a class. */
    public static Observations of(Dataset rows, BinaryTarget target) {
        boolean[] labels = target.labels();
        return new Observations(
                rows,
                target.column(),
                IntStream.range(0, labels.length).map(row -> labels[row] ? 1 : 0).toArray());
    }

    /** The rows of a table that have what is to be predicted. */
    public static Observations of(Dataset rows, Target target) {
        return switch (target) {
            case BinaryTarget classes -> of(rows, classes);
            case NumberTarget numbers ->
                    new Observations(rows, numbers.column(), new int[numbers.rows().length]);
        };
    }

    /** The number of rows. */
    public int size() {
        return classes.length;
    }

    /** The rows of a class, ascending. */
    int[] rowsOf(int wanted) {
        return IntStream.range(0, classes.length).filter(row -> classes[row] == wanted).toArray();
    }

    /** The classes that occur, the positive one first. */
    int[] occurring() {
        return IntStream.of(1, 0).filter(each -> rowsOf(each).length > 0).toArray();
    }

    /** The rows of the rarer class. */
    int rarest() {
        return IntStream.of(occurring()).map(each -> rowsOf(each).length).min().orElse(0);
    }
}
