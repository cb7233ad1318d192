package rudra.simulation.game;

/**
 * Whether a player keeps its action in a round although another is better. The answer depends on
 * nothing but the player and the round.
 */
@FunctionalInterface
public interface Patience {

    /** Whether the player keeps its action in the round, counted from 0. */
    boolean keeps(int player, int round);

    /** Nobody ever waits. */
    static Patience none() {
        return (player, round) -> false;
    }
}
