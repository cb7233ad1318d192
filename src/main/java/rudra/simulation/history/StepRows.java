package rudra.simulation.history;

import java.util.List;

/**
 * The rows that one step adds to a table.
 *
 * @param layout the table
 * @param step the step, counted from 0
 * @param columns the values, a column of the layout each
 */
public record StepRows(TableLayout layout, int step, List<ColumnValues> columns) {

    /**
     * Checks that the columns are those of the layout.
     *
     * @throws IllegalArgumentException naming the column if one is missing, of another kind or of
     *     another length
     */
    public StepRows {
        columns = List.copyOf(columns);
        if (columns.size() != layout.columns().size()) {
            throw new IllegalArgumentException(
                    "The table %s has %d columns, given were %d"
                            .formatted(layout.name(), layout.columns().size(), columns.size()));
        }
        for (int c = 0; c < columns.size(); c++) {
            check(layout.columns().get(c), columns.get(c), columns.getFirst().size());
        }
    }

    private static void check(Column column, ColumnValues values, int rows) {
        if (values.kind() != column.kind()) {
            throw new IllegalArgumentException(
                    "The column %s holds %s values, given were %s"
                            .formatted(column.name(), column.kind(), values.kind()));
        }
        if (values.size() != rows) {
            throw new IllegalArgumentException(
                    "The column %s has %d rows, the first column %d"
                            .formatted(column.name(), values.size(), rows));
        }
    }

    /** How many rows. */
    int size() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }
}
