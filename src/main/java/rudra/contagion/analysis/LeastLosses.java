package rudra.contagion.analysis;

import rudra.contagion.Outcome;
import rudra.network.BalanceSheets;

/**
 * What institutions lose at the least values that solve an engine's equations, capped as {@link
 * Outcome} caps losses. An institution outside, without an equity figure, keeps the loss that it
 * has: engines tell the least values as equity.
 */
final class LeastLosses {
    /** Losses that differ by less, relative to the greater, are the same. */
    private static final double SAME = 1e-9;

    private LeastLosses() {}

    /** The loss of each institution, that of the outcome itself where it is the same. */
    static double[] of(BalanceSheets sheets, Outcome outcome) {
        double[] losses = outcome.losses().clone();
        outcome.leastEquity()
                .ifPresent(least -> {
                    for (int i = 0; i < losses.length; i++) {
                        if (!sheets.isOutside(i)) {
                            losses[i] = loss(sheets.equity(i), least[i], losses[i]);
                        }
                    }
                });
        return losses;
    }

    private static double loss(double before, double after, double atGreatest) {
        double loss = Math.min(Math.max(0, before - after), Math.max(0, before));
        boolean same = Math.abs(loss - atGreatest) <= SAME * Math.max(loss, atGreatest);
        return same ? atGreatest : loss;
    }

    /** By how much more is lost in all. */
    static double more(double[] losses, double[] least) {
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            sum += least[i] - losses[i];
        }
        return sum;
    }
}
