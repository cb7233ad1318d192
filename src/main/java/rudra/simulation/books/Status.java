package rudra.simulation.books;

/** Where an institution stands. */
public enum Status {
    /** It acts and may fail. */
    ALIVE,
    /** It has failed; its estate is settled. */
    FAILED,
    /** It has no equity figure: it pays, never acts, and fails only by decree. */
    OUTSIDE
}
