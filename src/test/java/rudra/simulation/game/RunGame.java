package rudra.simulation.game;

/**
 * Depositors of one bank, after Diamond and Dybvig (1983): action 0 waits, action 1 runs. The bank
 * can pay a third of them today; if more run, who waits gets nothing and who runs is paid in part.
 */
record RunGame(int players) implements Game {
    private static final double PAYABLE = 1.0 / 3;

    @Override
    public int actions() {
        return 2;
    }

    @Override
    public void payoffs(double[] profile, double[] payoffs) {
        double running = 0;
        for (int i = 0; i < players; i++) {
            running += profile[2 * i + 1];
        }
        for (int i = 0; i < players; i++) {
            double others = (running - profile[2 * i + 1]) / (players - 1);
            payoffs[2 * i] = others <= PAYABLE ? 1.5 : 0;
            payoffs[2 * i + 1] = others <= PAYABLE ? 1 : PAYABLE / others;
        }
    }
}
