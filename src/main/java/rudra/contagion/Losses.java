package rudra.contagion;

import java.util.Arrays;

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
        double[] direct = new double[network.size()];
        Arrays.setAll(direct, network::directLoss);
        return of(network, drop, claimsLost, direct);
    }

    /** Caps and splits where the shock took more than equity and external assets. */
    static Losses of(ShockedNetwork network, double[] drop, double[] outsideLost, double[] direct) {
        int n = network.size();
        double[] total = new double[n];
        double[] own = new double[n];
        for (int i = 0; i < n; i++) {
            total[i] =
                    network.isOutside(i)
                            ? outsideLost[i]
                            : Math.min(Math.max(0, drop[i]), Math.max(0, network.equity(i)));
            own[i] =
                    network.failsByDecree(i)
                            ? total[i]
                            : Math.min(Math.max(0, direct[i]), total[i]);
            if (network.isOutside(i) && !network.failsByDecree(i)) {
                // Its external assets are not counted, but a price may have fallen by the shock.
                own[i] = Math.clamp(direct[i] - network.directLoss(i), 0, total[i]);
            }
        }
        return new Losses(total, own);
    }
}
