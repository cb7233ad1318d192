package rudra.contagion;

/** Turns what an engine took from each institution into losses as {@link Outcome} defines them. */
record Losses(double[] total, double[] own) {

    /**
     * Caps and splits.
     *
     * @param network where the shock left the network
     * @param drop by how much the equity of each institution fell, the shock included
     * @param claimsLost the value of the claims that each institution lost
     */
    static Losses of(ShockedNetwork network, double[] drop, double[] claimsLost) {
        int n = network.size();
        double[] total = new double[n];
        double[] own = new double[n];
        for (int i = 0; i < n; i++) {
            total[i] =
                    network.isOutside(i)
                            ? claimsLost[i]
                            : Math.min(Math.max(0, drop[i]), Math.max(0, network.equity(i)));
            own[i] =
                    network.failsByDecree(i)
                            ? total[i]
                            : Math.min(Math.max(0, network.directLoss(i)), total[i]);
            if (network.isOutside(i) && !network.failsByDecree(i)) {
                own[i] = 0;
            }
        }
        return new Losses(total, own);
    }
}
