package rudra.ui.network.screen;

import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Network;

/**
 * The balance sheet of one institution as it is shown, amounts in the network's unit.
 *
 * @param externalAssets assets that are not claims within the network
 * @param claims claims within the network, the sum of {@code debtors} exposures
 * @param externalLiabilities liabilities to others than institutions of the network
 * @param liabilities liabilities within the network, the sum of {@code creditors} exposures
 * @param equity not-a-number for an institution outside
 * @param debtors on how many institutions it has claims
 * @param creditors to how many it owes
 */
record BalanceSheet(
        double externalAssets,
        double claims,
        double externalLiabilities,
        double liabilities,
        double equity,
        int debtors,
        int creditors) {
    /** The part of a balance sheet that may be lost to rounding. */
    private static final double ROUNDING = 1e-6;

    static BalanceSheet of(Network network, int i) {
        BalanceSheets sheets = network.balanceSheets();
        Exposures exposures = network.exposures();
        double claims = 0;
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            claims += exposures.claimAmount(k);
        }
        double debts = 0;
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            debts += exposures.debtAmount(k);
        }
        return new BalanceSheet(
                sheets.externalAssets(i),
                claims,
                sheets.externalLiabilities(i),
                debts,
                sheets.equity(i),
                exposures.claimsStart(i + 1) - exposures.claimsStart(i),
                exposures.debtsStart(i + 1) - exposures.debtsStart(i));
    }

    /** All amounts, to find out with how many decimals they are written. */
    double[] amounts() {
        return new double[] {externalAssets, claims, externalLiabilities, liabilities, equity};
    }

    boolean isOutside() {
        return Double.isNaN(equity);
    }

    /** External assets and claims. */
    double assets() {
        return externalAssets + claims;
    }

    /** Liabilities within the network and to others. */
    double allLiabilities() {
        return liabilities + externalLiabilities;
    }

    /** Assets less liabilities: what equity is where the sheet balances. */
    double net() {
        return assets() - allLiabilities();
    }

    /** By how much equity as given differs from assets less liabilities; 0 if only by rounding. */
    double gap() {
        double gap = net() - equity;
        double size = assets() + allLiabilities() + Math.abs(equity);
        return isOutside() || Math.abs(gap) <= ROUNDING * size ? 0 : gap;
    }

    /** Assets over equity; not-a-number unless equity is above 0. */
    double leverage() {
        return equity > 0 ? assets() / equity : Double.NaN;
    }
}
