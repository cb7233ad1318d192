package rudra.simulation.game;

import java.util.Arrays;
import rudra.job.Progress;

/**
 * Quantal response in its logit form: the log odds of two actions are λ times the difference of
 * their payoffs. All players move towards their response at once, in steps that shrink where play
 * swings.
 *
 * <p>Cost: one evaluation of all payoffs a round.
 *
 * <p>Source: R. D. McKelvey and T. R. Palfrey, Quantal response equilibria for normal form games,
 * Games and Economic Behavior 10 (1995).
 *
 * @param lambda λ, for payoffs in parts of a player's scale, at least 0
 * @param rounds the rounds at most
 * @param tolerance the most that a probability may be away from its response
 */
public record LogitResponse(double lambda, int rounds, double tolerance) {
    private static final double LEAST_STEP = 1.0 / 64;
    private static final double GROWTH = 1.1;

    /**
     * Plays.
     *
     * @param game the game
     * @param start the action with which each player begins
     * @throws rudra.job.CancelledException if cancelled
     */
    public Equilibrium solve(Game game, int[] start, Progress progress) {
        int actions = game.actions();
        double[] profile = new double[start.length * actions];
        for (int i = 0; i < start.length; i++) {
            profile[i * actions + start[i]] = 1;
        }
        Play play = new Play(game, profile);
        double[] response = new double[profile.length];
        double step = 1;
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            progress.checkCancelled();
            double distance = respond(play, response);
            if (distance <= tolerance) {
                return play.ended(Equilibrium.Kind.QUANTAL, true, round);
            }
            step = distance < before ? Math.min(1, step * GROWTH) : Math.max(LEAST_STEP, step / 2);
            before = distance;
            for (int p = 0; p < profile.length; p++) {
                profile[p] += step * (response[p] - profile[p]);
            }
            play.refresh();
        }
        boolean settled = respond(play, response) <= tolerance;
        return play.ended(Equilibrium.Kind.QUANTAL, settled, rounds);
    }

    /** Fills in the responses and tells how far the profile is from them. */
    private double respond(Play play, double[] response) {
        int actions = play.game.actions();
        double distance = 0;
        for (int i = 0; i < play.game.players(); i++) {
            int row = i * actions;
            respond(play, i, response);
            for (int p = row; p < row + actions; p++) {
                distance = Math.max(distance, Math.abs(response[p] - play.profile[p]));
            }
        }
        return distance;
    }

    private void respond(Play play, int player, double[] response) {
        int actions = play.game.actions();
        int row = player * actions;
        double greatest = Arrays.stream(play.payoffs, row, row + actions).max().orElseThrow();
        double sum = 0;
        for (int p = row; p < row + actions; p++) {
            double below = lambda * (play.payoffs[p] - greatest) / play.game.scale(player);
            boolean isMissing = play.payoffs[p] == Double.NEGATIVE_INFINITY;
            response[p] = isMissing ? 0 : StrictMath.exp(below);
            sum += response[p];
        }
        for (int p = row; p < row + actions; p++) {
            response[p] /= sum;
        }
    }
}
