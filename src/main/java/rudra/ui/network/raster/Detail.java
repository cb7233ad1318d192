package rudra.ui.network.raster;

/** How much of a drawing is painted. */
public enum Detail {
    /** A sample of the edges, wider in proportion: quick enough to follow a hand. */
    DRAFT,
    /** Everything. */
    FULL
}
