package rudra.simulation.game;

/** A game with a profile and the payoffs against it. */
final class Play {
    /** Payoffs closer than this, in parts of the scale, are taken for equal. */
    private static final double ROUNDING = 1e-12;

    final Game game;
    final double[] profile;
    final double[] payoffs;
    private final int actions;

    Play(Game game, double[] profile) {
        this.game = game;
        this.actions = game.actions();
        this.profile = profile;
        this.payoffs = new double[profile.length];
        refresh();
    }

    void refresh() {
        game.payoffs(profile, payoffs);
    }

    /** The best action of a player; the first of those that are equally good. */
    int best(int player) {
        int row = player * actions;
        double greatest = greatest(row) - ROUNDING * game.scale(player);
        int action = 0;
        while (payoffs[row + action] < greatest) {
            action++;
        }
        return action;
    }

    /** What a player could gain by its best action, in parts of its scale. */
    double regret(int player) {
        int row = player * actions;
        double expected = 0;
        for (int a = 0; a < actions; a++) {
            if (profile[row + a] > 0) {
                expected += profile[row + a] * payoffs[row + a];
            }
        }
        return Math.max(0, greatest(row) - expected) / game.scale(player);
    }

    /** The greatest regret of any player. */
    double regret() {
        double regret = 0;
        for (int i = 0; i < game.players(); i++) {
            regret = Math.max(regret, regret(i));
        }
        return regret;
    }

    private double greatest(int row) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < actions; a++) {
            greatest = Math.max(greatest, payoffs[row + a]);
        }
        return greatest;
    }

    Equilibrium ended(Equilibrium.Kind kind, boolean converged, int rounds) {
        return new Equilibrium(kind, profile, payoffs, converged, rounds, regret());
    }
}
