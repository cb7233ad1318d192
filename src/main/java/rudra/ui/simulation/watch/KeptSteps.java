package rudra.ui.simulation.watch;

/**
 * Of which steps the institutions are kept: of all, unless they would take more than a quarter of
 * the memory that the program may use; then of every second, third and so on, and of the last.
 *
 * @param every 1 for all steps
 * @param last the last step
 */
public record KeptSteps(int every, int last) {
    private static final int BYTES = Float.BYTES * Quantity.values().length + 2;
    private static final int SHARE = 4;

    /** Those that the memory allows. */
    static KeptSteps of(int institutions, int steps) {
        return within(Runtime.getRuntime().maxMemory() / SHARE, institutions, steps);
    }

    static KeptSteps within(long bytes, int institutions, int steps) {
        long all = (long) BYTES * institutions * (steps + 1L);
        return new KeptSteps(Math.clamp(Math.ceilDiv(all, bytes), 1, steps), steps);
    }

    boolean keeps(int step) {
        return step % every == 0 || step == last;
    }
}
