package rudra.simulation.game;

/** Two players with two actions; {@code bring[p][own][other]} is what player p gets. */
record MatrixGame(double[][][] bring) implements Game {

    @Override
    public int players() {
        return 2;
    }

    @Override
    public int actions() {
        return 2;
    }

    @Override
    public void payoffs(double[] profile, double[] payoffs) {
        for (int p = 0; p < 2; p++) {
            double first = profile[2 * (1 - p)];
            double second = profile[2 * (1 - p) + 1];
            for (int own = 0; own < 2; own++) {
                payoffs[2 * p + own] = first * bring[p][own][0] + second * bring[p][own][1];
            }
        }
    }
}
