package rudra.simulation;

/**
 * One failure in a step.
 *
 * @param institution who failed, by position
 * @param cause why
 * @param round the round of contagion in which it failed; 0 before anything spread
 * @param creditors how many institutions lost by it in this step
 * @param creditorsLoss what they lost
 */
public record Failure(
        int institution, Cause cause, int round, int creditors, double creditorsLoss) {

    /** Why an institution fails. */
    public enum Cause {
        /** The scenario says so. */
        DECREE,
        /** It could not pay what was withdrawn, though it sold all it could. */
        ILLIQUID,
        /** By the rule of the contagion engine: its losses were more than it could bear. */
        INSOLVENT
    }
}
