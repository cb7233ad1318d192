package rudra.simulation.game;

import java.util.Arrays;
import rudra.job.Progress;

/**
 * Best responses with inertia: in each round all players who would gain move to their best action
 * at once, except those who keep theirs for now. Where that does not settle, play is averaged
 * (fictitious play), which may settle where actions are mixed.
 *
 * <p>Cost: one evaluation of all payoffs a round, at most twice the rounds.
 *
 * <p>Sources: H. P. Young, Strategic learning and its limits, Oxford University Press (2004),
 * chapter 2; G. W. Brown, Iterative solution of games by fictitious play, in Activity analysis of
 * production and allocation (1951).
 *
 * @param rounds the rounds at most, of each sort of play
 * @param tolerance the regret up to which play counts as settled, in parts of a player's scale
 */
public record BestResponse(int rounds, double tolerance) {

    /**
     * Plays.
     *
     * @param game the game
     * @param start the action with which each player begins; one it does not have is left at once
     * @param patience who keeps its action in a round
     * @throws rudra.job.CancelledException if cancelled
     */
    public Equilibrium solve(Game game, int[] start, Patience patience, Progress progress) {
        int actions = game.actions();
        double[] profile = new double[start.length * actions];
        for (int i = 0; i < start.length; i++) {
            profile[i * actions + start[i]] = 1;
        }
        Play play = new Play(game, profile);
        for (int round = 0; round < rounds; round++) {
            progress.checkCancelled();
            if (!move(play, patience, round)) {
                return play.ended(Equilibrium.Kind.PURE, true, round);
            }
        }
        return average(play, progress);
    }

    /** Whether anybody would gain by another action; those who do not keep theirs move. */
    private boolean move(Play play, Patience patience, int round) {
        int actions = play.game.actions();
        boolean wanting = false;
        for (int i = 0; i < play.game.players(); i++) {
            if (play.regret(i) > tolerance) {
                wanting = true;
                if (!patience.keeps(i, round)) {
                    int row = i * actions;
                    Arrays.fill(play.profile, row, row + actions, 0);
                    play.profile[row + play.best(i)] = 1;
                }
            }
        }
        if (wanting) {
            play.refresh();
        }
        return wanting;
    }

    private Equilibrium average(Play play, Progress progress) {
        for (int round = 1; round <= rounds; round++) {
            progress.checkCancelled();
            if (play.regret() <= tolerance) {
                return play.ended(Equilibrium.Kind.MIXED, true, rounds + round - 1);
            }
            mixIn(play, 1.0 / (round + 1));
        }
        boolean settled = play.regret() <= tolerance;
        return play.ended(Equilibrium.Kind.MIXED, settled, 2 * rounds);
    }

    private static void mixIn(Play play, double weight) {
        int actions = play.game.actions();
        for (int i = 0; i < play.game.players(); i++) {
            int best = play.best(i);
            for (int a = 0; a < actions; a++) {
                double target = a == best ? 1 : 0;
                int p = i * actions + a;
                play.profile[p] += weight * (target - play.profile[p]);
            }
        }
        play.refresh();
    }
}
