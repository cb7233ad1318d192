package rudra.simulation.game;

/**
 * Where play settled, or how far it came. Arrays are not to be changed.
 *
 * @param kind what was sought
 * @param profile the probability of each action, n×a, player by player
 * @param payoffs what each action brings against the profile, n×a; negative infinity for actions
 *     that a player does not have
 * @param converged whether it is an equilibrium of its kind within the tolerance
 * @param rounds the rounds played
 * @param regret the most that any player could gain by another action, in parts of its scale; for a
 *     quantal response this is above 0 even in equilibrium
 */
public record Equilibrium(
        Kind kind,
        double[] profile,
        double[] payoffs,
        boolean converged,
        int rounds,
        double regret) {

    /** Sorts of equilibrium. */
    public enum Kind {
        /** Everybody chooses one action (Nash 1950). */
        PURE,
        /** Some choose at random among actions that are equally good. */
        MIXED,
        /** Better actions are chosen more often (McKelvey and Palfrey 1995). */
        QUANTAL
    }
}
