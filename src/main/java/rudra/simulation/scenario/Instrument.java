package rudra.simulation.scenario;

/** In what form an authority gives money to an institution. */
public enum Instrument {
    /** As equity, in cash; nothing is to be paid back. */
    CAPITAL_INJECTION,
    /** As cash lent: equity stays as it is, an external liability is added. */
    LIQUIDITY_LINE
}
