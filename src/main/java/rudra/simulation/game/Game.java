package rudra.simulation.game;

/**
 * A game in which every player chooses one of the same actions at the same time. A profile gives
 * each player a probability for each action: one array, player by player.
 */
public interface Game {

    /** The number of players, n. */
    int players();

    /** The number of actions, a. */
    int actions();

    /**
     * What each action brings each player while all others act by the profile; a player's own row
     * of the profile does not change its payoffs.
     *
     * @param profile n×a probabilities, player by player
     * @param payoffs filled: n×a, finite, or negative infinity for an action that the player does
     *     not have; every player has at least one
     */
    void payoffs(double[] profile, double[] payoffs);

    /** The amount by which the payoffs of a player are judged large or small, above 0. */
    default double scale(int player) {
        return 1;
    }
}
