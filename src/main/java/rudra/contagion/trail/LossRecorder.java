package rudra.contagion.trail;

/**
 * Listens to an engine while losses spread. Called by one thread.
 *
 * <p>The amounts that an engine tells of one institution add up to the fall of its equity, without
 * a cap; for an institution without an equity figure to the value of what it lost.
 */
public interface LossRecorder {

    /** Whether anybody listens: an engine need not work out what nobody hears. */
    boolean isRecording();

    /**
     * Takes one amount.
     *
     * @param round the round, 0 for the shock itself: an institution that fails in this round has
     *     lost its equity by all that it lost until then, this round included
     * @param bearer who loses, by position
     * @param channel by what way
     * @param source through whom or what, by position, as the channel says; −1 where there is none
     * @param amount what is lost, in the network's unit; negative for a gain
     */
    void add(int round, int bearer, Channel channel, int source, double amount);

    /**
     * Hears what moved on balance sheets besides losses, after all losses were told.
     *
     * @param movement what moved
     */
    default void moved(Movement movement) {
        // Where losses come from, the trail's question, does not depend on it.
    }

    /** A recorder to whom nobody listens. */
    static LossRecorder none() {
        return SilentRecorder.INSTANCE;
    }
}
