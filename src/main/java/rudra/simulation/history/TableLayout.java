package rudra.simulation.history;

import java.util.List;

/**
 * The columns of one table of a history, which every step adds rows to.
 *
 * @param name lower-case words joined by underscores, such as {@code institutions}; also the name
 *     of the file
 * @param columns the columns besides the step, which is the first of every table
 */
public record TableLayout(String name, List<Column> columns) {
    /** The name of the first column of every table: the step, counted from 0. */
    public static final String STEP = "step";

    /** The name of the column that tells whose row it is, in tables with a row an institution. */
    public static final String INSTITUTION = "institution";

    /** Copies the columns; refuses names that stand twice. */
    public TableLayout {
        columns = List.copyOf(columns);
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not the name of a table: " + name);
        }
        long names =
                columns.stream().map(Column::name).filter(n -> !n.equals(STEP)).distinct().count();
        if (names != columns.size()) {
            throw new IllegalArgumentException("A column stands twice in the table " + name);
        }
    }

    /** A table of the given columns. */
    public static TableLayout of(String name, Column... columns) {
        return new TableLayout(name, List.of(columns));
    }
}
