package rudra.dataset.alignment;

/** What resampling makes of the numbers of a period; missing ones do not count. */
public enum Aggregate {
    /** The last one in time. */
    LAST,
    /** Their mean. */
    MEAN,
    /** Their sum. */
    SUM,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX
}
