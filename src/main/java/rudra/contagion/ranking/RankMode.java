package rudra.contagion.ranking;

/** Who fails together. */
public enum RankMode {
    /** Each institution alone. */
    EACH,
    /** Each alone, and each pair. */
    PAIRS
}
