package rudra.ui.learning.reason;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/** A value of one row that can be turned to see what would become of it. */
sealed interface Knob {

    /** The column. */
    String name();

    /** The value of the row as a column of one row. */
    Column column(String text);

    /**
     * A number.
     *
     * @param name the column
     * @param low the least value in the table
     * @param high the greatest
     * @param whole whether all values are whole
     */
    record Quantity(String name, double low, double high, boolean whole) implements Knob {
        @Override
        public Column column(String text) {
            return NumberColumn.of(name, text.isEmpty() ? Double.NaN : Double.parseDouble(text));
        }
    }

    /**
     * A word.
     *
     * @param name the column
     * @param levels what it can be
     */
    record Choice(String name, List<String> levels) implements Knob {
        @Override
        public Column column(String text) {
            int code = levels.indexOf(text);
            return CategoryColumn.of(name, levels, code < 0 ? CategoryColumn.MISSING : code);
        }
    }

    /** The knob of a column; none for dates and text. Linear in the rows. */
    static Optional<Knob> of(Column column) {
        return switch (column) {
            case NumberColumn numbers -> number(numbers);
            case CategoryColumn words -> Optional.of(new Choice(words.name(), words.levels()));
            case DateColumn _, TextColumn _ -> Optional.empty();
        };
    }

    private static Optional<Knob> number(NumberColumn numbers) {
        double[] values = Arrays.stream(numbers.values()).filter(Double::isFinite).toArray();
        double low = Arrays.stream(values).min().orElse(Double.NaN);
        double high = Arrays.stream(values).max().orElse(Double.NaN);
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        return low < high
                ? Optional.of(new Quantity(numbers.name(), low, high, whole))
                : Optional.empty();
    }
}
