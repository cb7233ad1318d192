package rudra.analysis;

/**
 * Something noticed while an input was read.
 *
 * @param weight how much it matters
 * @param problem what it is, and where
 */
public record Finding(Weight weight, Problem problem) {

    /** How much a finding matters. */
    public enum Weight {
        /** Worth knowing: what was read, derived or recognised. */
        NOTE,
        /** Used as read, but probably not what was meant. */
        DOUBT,
        /** Not used: a row or a value that is left out. */
        LEFT_OUT
    }
}
