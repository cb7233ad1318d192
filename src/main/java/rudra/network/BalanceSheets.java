package rudra.network;

import java.util.Arrays;

/**
 * What institutions own and owe besides their exposures to each other. Immutable; amounts in the
 * network's unit.
 *
 * <p>An institution without an equity figure is <em>outside</em>: it neither fails nor passes
 * losses on, and stays in the totals.
 */
public final class BalanceSheets {
    private final double[] externalAssets;
    private final double[] externalLiabilities;
    private final double[] equity;

    private BalanceSheets(double[] externalAssets, double[] externalLiabilities, double[] equity) {
        this.externalAssets = externalAssets;
        this.externalLiabilities = externalLiabilities;
        this.equity = equity;
    }

    /**
     * Balance sheets with equity as the difference of assets and liabilities.
     *
     * @param exposures the claims and liabilities between the institutions
     * @param externalAssets length n, finite
     * @param externalLiabilities length n, finite
     */
    public static BalanceSheets balanced(
            Exposures exposures, double[] externalAssets, double[] externalLiabilities) {
        double[] equity = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        for (int i = 0; i < equity.length; i++) {
            equity[i] += externalAssets[i] - externalLiabilities[i] - debts[i];
        }
        return of(externalAssets, externalLiabilities, equity);
    }

    /**
     * Balance sheets with the rule <em>balance from equity</em>: net = equity + interbank
     * liabilities − claims; a net of at least 0 is external assets, a net below 0 external
     * liabilities.
     *
     * @param exposures the claims and liabilities between the institutions
     * @param equity length n; not-a-number where there is no figure, and then both external items
     *     are what balances the sheet with no equity at all
     */
    public static BalanceSheets fromEquity(Exposures exposures, double[] equity) {
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        double[] assets = new double[equity.length];
        double[] liabilities = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            double known = Double.isNaN(equity[i]) ? 0 : equity[i];
            double net = known + debts[i] - claims[i];
            assets[i] = Math.max(0, net);
            liabilities[i] = Math.max(0, -net);
        }
        return of(assets, liabilities, equity);
    }

    /**
     * Balance sheets as given, whether or not they balance.
     *
     * @param externalAssets length n, finite
     * @param externalLiabilities length n, finite
     * @param equity length n; not-a-number where there is no figure
     * @throws IllegalArgumentException if the lengths differ or an external item is not finite
     */
    public static BalanceSheets of(
            double[] externalAssets, double[] externalLiabilities, double[] equity) {
        if (externalAssets.length != equity.length || externalLiabilities.length != equity.length) {
            throw new IllegalArgumentException("One value an institution is needed.");
        }
        requireFinite(externalAssets);
        requireFinite(externalLiabilities);
        return new BalanceSheets(
                externalAssets.clone(), externalLiabilities.clone(), equity.clone());
    }

    private static void requireFinite(double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("An external item must be a finite number.");
        }
    }

    /** The number of institutions, n. */
    public int size() {
        return equity.length;
    }

    /** The assets of institution i that are not claims on other institutions. */
    public double externalAssets(int i) {
        return externalAssets[i];
    }

    /** The liabilities of institution i to others than the institutions of the network. */
    public double externalLiabilities(int i) {
        return externalLiabilities[i];
    }

    /** The equity of institution i; not-a-number where there is no figure. */
    public double equity(int i) {
        return equity[i];
    }

    /** Whether there is no equity figure for institution i. */
    public boolean isOutside(int i) {
        return Double.isNaN(equity[i]);
    }
}
