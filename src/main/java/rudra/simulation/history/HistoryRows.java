package rudra.simulation.history;

import java.util.List;

/**
 * Rows read from a table, in the order in which they were written.
 *
 * @param columns what was read besides the steps
 * @param steps the step of each row
 * @param values the values, a column each
 */
public record HistoryRows(List<Column> columns, int[] steps, List<ColumnValues> values) {

    /** Copies the lists. */
    public HistoryRows {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** How many rows. */
    public int size() {
        return steps.length;
    }

    /** The numbers of a column; an {@link IllegalArgumentException} if it has none. */
    public double[] numbers(String column) {
        return find(column, ColumnValues.Numbers.class).values();
    }

    /** The texts of a column; an {@link IllegalArgumentException} if it has none. */
    public String[] texts(String column) {
        return find(column, ColumnValues.Texts.class).values();
    }

    /** The whole numbers of a column; an {@link IllegalArgumentException} if it has none. */
    public long[] counts(String column) {
        return find(column, ColumnValues.Counts.class).values();
    }

    /** The flags of a column; an {@link IllegalArgumentException} if it has none. */
    public boolean[] flags(String column) {
        return find(column, ColumnValues.Flags.class).values();
    }

    private <V extends ColumnValues> V find(String name, Class<V> kind) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equals(name) && kind.isInstance(values.get(c))) {
                return kind.cast(values.get(c));
            }
        }
        throw new IllegalArgumentException(
                "No column %s of %s was read".formatted(name, kind.getSimpleName()));
    }
}
