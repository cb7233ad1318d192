package rudra.ui.network.screen;

/**
 * Which institutions the table shows, and in which order.
 *
 * @param text part of an id, a name or a country; empty for all
 * @param which those wanted
 * @param sortBy {@link #ID}, {@link #NAME}, {@link #COUNTRY} or the key of a figure; empty for the
 *     order of the file
 * @param ascending whether small values come first; institutions without a value always come last
 */
record RowQuery(String text, Which which, String sortBy, boolean ascending) {
    static final String ID = "id";
    static final String NAME = "name";
    static final String COUNTRY = "country";

    /** A choice of institutions. */
    enum Which {
        ALL,
        SELECTED,
        OUTSIDE,
        NEGATIVE_EQUITY
    }

    static RowQuery all() {
        return new RowQuery("", Which.ALL, "", true);
    }

    RowQuery withText(String newText) {
        return new RowQuery(newText, which, sortBy, ascending);
    }

    RowQuery with(Which newWhich) {
        return new RowQuery(text, newWhich, sortBy, ascending);
    }

    RowQuery sorted(String key, boolean newAscending) {
        return new RowQuery(text, which, key, newAscending);
    }
}
