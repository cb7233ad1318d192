package rudra.simulation;

import rudra.simulation.game.Equilibrium;

/**
 * How the game of a step settled.
 *
 * @param kind the sort of equilibrium sought last
 * @param converged whether it was reached
 * @param rounds the rounds played
 * @param regret the most that anybody could gain by another action, as a share of its scale
 */
public record Settlement(Equilibrium.Kind kind, boolean converged, int rounds, double regret) {

    static Settlement of(Equilibrium equilibrium) {
        return new Settlement(
                equilibrium.kind(),
                equilibrium.converged(),
                equilibrium.rounds(),
                equilibrium.regret());
    }
}
