package rudra.ui.learning.decision;

/** One of the four counts of a decision. */
enum Cell {
    /** Positive rows called positive. */
    TRUE_POSITIVE(true, true),
    /** Positive rows called negative. */
    FALSE_NEGATIVE(true, false),
    /** Negative rows called positive. */
    FALSE_POSITIVE(false, true),
    /** Negative rows called negative. */
    TRUE_NEGATIVE(false, false);

    private final boolean positive;
    private final boolean called;

    Cell(boolean positive, boolean called) {
        this.positive = positive;
        this.called = called;
    }

    /** Whether its rows are positive. */
    boolean isPositive() {
        return positive;
    }

    /** Whether its rows are called positive. */
    boolean isCalled() {
        return called;
    }
}
