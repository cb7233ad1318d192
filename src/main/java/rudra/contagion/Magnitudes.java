package rudra.contagion;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Refuses amounts whose sums no double can hold, before they turn into infinities. */
final class Magnitudes {
    /** Room for the differences and ratios that the engines form. */
    private static final double HEADROOM = 16;

    private Magnitudes() {}

    /**
     * Checks that all amounts together stay well below the greatest number.
     *
     * @throws AnalysisException of sort {@code INPUT} if they do not
     */
    static void check(ShockedNetwork network) {
        double sum = 0;
        for (int i = 0; i < network.size(); i++) {
            double equity = network.isOutside(i) ? 0 : Math.abs(network.equity(i));
            sum +=
                    HEADROOM
                            * (equity
                                    + network.claims(i)
                                    + network.debts(i)
                                    + Math.abs(network.externalAssets(i))
                                    + network.externalLiabilities(i)
                                    + Math.abs(network.directLoss(i)));
        }
        if (!Double.isFinite(sum)) {
            throw AnalysisException.input(
                    Problem.of(
                            "network.too-large",
                            "The amounts add up to more than a computer can hold (about 1e308)."
                                    + " Use a larger unit, such as millions."));
        }
    }
}
