package rudra.dataset.io.database;

/** What of a database is read. */
public sealed interface Selection {

    /**
     * All rows of a table or view.
     *
     * @param name its name, or schema and name with a point between them
     */
    record Table(String name) implements Selection {}

    /**
     * What a query brings.
     *
     * @param text one SELECT
     */
    record Query(String text) implements Selection {}

    /** All rows of the only table that there is. */
    record OnlyTable() implements Selection {}

    /**
     * What was named; at most one of the two.
     *
     * @param table a table; none if empty
     * @param query a query; none if empty
     */
    static Selection of(String table, String query) {
        if (!query.isBlank()) {
            return new Query(query);
        }
        return table.isBlank() ? new OnlyTable() : new Table(table.strip());
    }
}
