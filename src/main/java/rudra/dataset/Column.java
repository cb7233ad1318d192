package rudra.dataset;

/** One column of a dataset. Immutable; a cell may be missing. */
public sealed interface Column permits NumberColumn, DateColumn, WordColumn {

    /** The name, unique within its dataset. */
    String name();

    /** The number of rows. */
    int size();

    /** What sort of values it has. */
    ColumnKind kind();

    /** Whether the cell of a row is missing. */
    boolean isMissing(int row);

    /** The cell of a row as people read it; empty if it is missing. */
    String text(int row);

    /**
     * The column with these rows, in this order; a row may occur more than once.
     *
     * @param rows positions of rows
     */
    Column rows(int[] rows);

    /** The same values under another name. */
    Column named(String other);

    /** How many cells are missing. Linear in the number of rows. */
    default int missing() {
        int missing = 0;
        for (int row = 0; row < size(); row++) {
            missing += isMissing(row) ? 1 : 0;
        }
        return missing;
    }
}
