package rudra.simulation.history;

/**
 * A column of a table.
 *
 * @param name lower-case words joined by underscores, such as {@code capital_ratio}
 * @param kind what its values are
 */
public record Column(String name, ColumnKind kind) {

    /** Checks the name. */
    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not the name of a column: " + name);
        }
    }

    /** A column of numbers. */
    public static Column number(String name) {
        return new Column(name, ColumnKind.NUMBER);
    }

    /** A column of whole numbers. */
    public static Column count(String name) {
        return new Column(name, ColumnKind.COUNT);
    }

    /** A column of yes or no. */
    public static Column flag(String name) {
        return new Column(name, ColumnKind.FLAG);
    }

    /** A column of text. */
    public static Column text(String name) {
        return new Column(name, ColumnKind.TEXT);
    }
}
