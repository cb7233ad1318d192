package rudra.contagion.market;

/** How the returns of institutions make up the market's where no index is given. */
public enum Weighting {
    /** Each institution that has a return on the day counts the same. */
    EQUAL,
    /**
     * Each by its market value on the day before: its capitalisation, moved back with its price
     * from the last one.
     */
    CAPITALISATION
}
