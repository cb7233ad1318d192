package rudra.simulation.scenario;

/**
 * The contagion engines that pass losses on by claims between institutions and need nothing but who
 * owes what to whom and balance sheets. Fire sales, withdrawn funding and bail-in are a
 * simulation's own.
 */
public enum ClaimsEngine {
    /** Clearing without costs of default. */
    EISENBERG_NOE,
    /** Clearing with costs of default. */
    ROGERS_VERAART,
    /** Sequential defaults with a given recovery. */
    FURFINE,
    /** Gai and Kapadia's cascade. */
    THRESHOLD_CASCADE,
    /** DebtRank of 2012: distress passes on once. */
    DEBTRANK,
    /** DebtRank of 2015: distress passes on in proportion. */
    LINEAR_DEBTRANK
}
