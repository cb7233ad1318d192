package rudra.contagion.sweep;

/** What institutions lose a random share of. */
public enum LossOf {
    /** External assets. */
    EXTERNAL_ASSETS,
    /** Equity above zero. */
    EQUITY
}
