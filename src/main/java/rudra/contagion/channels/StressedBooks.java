package rudra.contagion.channels;

import rudra.network.Exposures;

/**
 * The books of n institutions after a shock and before anything spreads. Arrays have length n, hold
 * amounts in one unit and are not to be changed.
 *
 * @param exposures who owes what to whom, nobody to itself
 * @param externalAssets what the shock left of external assets; may be below 0
 * @param externalLiabilities debts to others than the institutions, at least 0
 * @param equity equity before the shock; not-a-number for who is outside: unless failing by decree
 *     it never fails, sells or calls money back
 * @param initialLoss what the shock took of equity; all of it where failing by decree
 * @param failing who fails by decree
 * @param rule from which equity on the others fail
 */
public record StressedBooks(
        Exposures exposures,
        double[] externalAssets,
        double[] externalLiabilities,
        double[] equity,
        double[] initialLoss,
        boolean[] failing,
        FailureRule rule) {

    /** The number of institutions, n. */
    public int size() {
        return equity.length;
    }

    boolean isOutside(int i) {
        return Double.isNaN(equity[i]);
    }

    /** Equity after the shock. */
    double left(int i) {
        return equity[i] - initialLoss[i];
    }

    /** Whether i fails with this equity, or whatever it is by decree. */
    boolean hasFailed(int i, double equityNow) {
        return failing[i] || (!isOutside(i) && rule.hasFailed(i, equityNow));
    }
}
