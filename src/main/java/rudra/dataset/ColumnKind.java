package rudra.dataset;

/** What sort of values a column has. */
public enum ColumnKind {
    /** Numbers. */
    NUMBER,
    /** One of a few words. */
    CATEGORY,
    /** Dates, perhaps with a time of day. */
    DATE,
    /** Words that hardly repeat: names, remarks, identifiers. */
    TEXT
}
