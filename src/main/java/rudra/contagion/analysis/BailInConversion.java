package rudra.contagion.analysis;

/** What creditors get for the debts that they give up at a bail-in. */
public enum BailInConversion {
    /** Nothing. */
    WRITE_DOWN,
    /** Shares worth what they are after it; old shareholders keep only what was left. */
    FAIR_CONVERSION
}
