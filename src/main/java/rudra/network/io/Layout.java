package rudra.network.io;

/** How a file lays out a network. */
public enum Layout {
    /** One row an exposure: creditor, debtor, amount. */
    EXPOSURE_LIST("an exposure list"),
    /** One row and one column an institution. */
    MATRIX("a square matrix"),
    /** One row an institution. */
    INSTITUTION_TABLE("an institution table"),
    /** The workbench's own JSON. */
    JSON("a network in JSON");

    private final String description;

    Layout(String description) {
        this.description = description;
    }

    /** What people call it. */
    public String description() {
        return description;
    }
}
