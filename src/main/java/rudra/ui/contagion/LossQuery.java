package rudra.ui.contagion;

/**
 * Which institutions the table shows, and in which order.
 *
 * @param text what the id or name must hold
 * @param failures {@link #ALL}, {@link #CONCERNED}, or the number of an engine by which they fail
 * @param column what to sort by: the number of an engine, or one of the columns below
 * @param descending whether the greatest comes first
 */
record LossQuery(String text, int failures, int column, boolean descending) {
    /** All institutions. */
    static final int ALL = -1;

    /** Those that lose something or fail. */
    static final int CONCERNED = -2;

    /** By name. */
    static final int NAME = -1;

    /** By equity before the shock. */
    static final int EQUITY = -2;

    /** By the number of engines by which they fail. */
    static final int FAILED = -3;

    /** By the greatest loss. */
    static final int GREATEST = -4;

    /** Those concerned, the greatest losses first. */
    static LossQuery start() {
        return new LossQuery("", CONCERNED, GREATEST, true);
    }

    LossQuery containing(String wanted) {
        return new LossQuery(wanted, failures, column, descending);
    }

    LossQuery among(int which) {
        return new LossQuery(text, which, column, descending);
    }

    LossQuery by(int sorted, boolean down) {
        return new LossQuery(text, failures, sorted, down);
    }
}
