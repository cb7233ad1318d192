package rudra.dataset.profile;

import java.util.stream.IntStream;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/** Tells columns that name or count the rows: a different whole number or word in every row. */
final class Identifiers {
    /** In fewer rows values differ by chance. */
    static final int LEAST_ROWS = 20;

    private Identifiers() {}

    /** Whether every row has a value of its own and these are words or whole numbers. */
    static boolean isIdentifier(Codes codes) {
        int rows = codes.ofRow().length;
        return rows >= LEAST_ROWS && codes.distinct() == rows && names(codes.column());
    }

    private static boolean names(Column column) {
        return switch (column) {
            case NumberColumn numbers ->
                    IntStream.range(0, numbers.size())
                            .mapToDouble(numbers::value)
                            .allMatch(value -> value == Math.rint(value));
            case CategoryColumn _, TextColumn _ -> true;
            case DateColumn _ -> false;
        };
    }

    /** Whether the values, all different, ascend or descend from row to row. */
    static boolean isInOrder(Codes codes) {
        int[] places = codes.ofRow();
        int step = places[1] > places[0] ? 1 : -1;
        return codes.isOrdered()
                && IntStream.range(1, places.length)
                        .allMatch(row -> places[row] - places[row - 1] == step);
    }
}
