package rudra.ui.dataset.plot;

import rudra.app.Messages;

/** The plots of a table. */
enum PlotKind {
    /** Boxes and whiskers of columns, standardised where there are several. */
    BOXES("boxes", 1, 30, 8),
    /** Quantiles of one column against those of the normal distribution. */
    QUANTILES("quantiles", 1, 1, 1),
    /** Each column against each other. */
    MATRIX("matrix", 2, 6, 4),
    /** Correlations of columns. */
    CORRELATIONS("correlations", 2, 40, 15),
    /** Which columns go together. */
    TREE("tree", 3, 40, 15),
    /** The plane on which rows differ most. */
    PLANE("plane", 2, 100, 15);

    private final String id;
    private final int fewest;
    private final int most;
    private final int first;

    PlotKind(String id, int fewest, int most, int first) {
        this.id = id;
        this.fewest = fewest;
        this.most = most;
        this.first = first;
    }

    /** What people call it. */
    String title(Messages messages) {
        return messages.text("dataset.plot." + id);
    }

    /** A stable name, also of files. */
    String id() {
        return id;
    }

    /** How many columns it needs. */
    int fewest() {
        return fewest;
    }

    /** How many columns it can show. */
    int most() {
        return most;
    }

    /** How many columns are chosen to begin with. */
    int first() {
        return first;
    }

    /** Whether points can have the colours of classes. */
    boolean hasGroups() {
        return this == MATRIX || this == PLANE;
    }
}
