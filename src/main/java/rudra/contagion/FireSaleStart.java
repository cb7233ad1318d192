package rudra.contagion;

import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.firesale.SaleBooks;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * A network as a fire sale sees it, after a shock: claims between institutions are assets that
 * cannot be sold, and debts between them cannot be repaid early. Arrays are not to be changed.
 *
 * @param books the balance sheets at prices of 1
 * @param equity equity after the shock at prices of 1; 0 for who fails by decree and not-a-number
 *     for who has no figure and so never sells
 * @param failing who fails by decree
 * @param notes what was noticed, in sentences
 */
public record FireSaleStart(
        SaleBooks books, double[] equity, boolean[] failing, List<String> notes) {

    /**
     * Reads the books of a network. O(n·k + exposures).
     *
     * @param network the system before the shock
     * @param shock what hits it
     * @param repayableShare the share of external liabilities that can be repaid early
     * @throws AnalysisException of sort {@code INPUT} if nobody holds anything that could be sold;
     *     of sort {@code USAGE} if the shock does not fit the network
     */
    public static FireSaleStart of(Network network, Shock shock, double repayableShare) {
        return of(ShockedNetwork.of(network, shock), repayableShare);
    }

    static FireSaleStart of(ShockedNetwork shocked, double repayableShare) {
        Holdings holdings = shocked.detail().holdings();
        int n = shocked.size();
        int classes = holdings.assetClasses().size();
        if (holdings.isNothingThere()) {
            throw AnalysisException.input(
                    Problem.of(
                            "network.no-holdings",
                            "Nobody in the network holds anything that can be sold. A fire sale"
                                    + " needs “holdings” by asset class, as in the network"
                                    + " format."));
        }
        double[] cash = new double[n];
        double[] securities = new double[n * classes];
        double[] other = new double[n];
        double[] repayable = new double[n];
        double[] otherDebts = new double[n];
        double[] equity = new double[n];
        boolean[] failing = new boolean[n];
        double[] held = holdings.totals();
        for (int i = 0; i < n; i++) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                securities[i * classes + holdings.assetClass(k)] = holdings.amount(k);
            }
            cash[i] = shocked.detail().cash(i);
            other[i] = shocked.externalAssets(i) + shocked.claims(i) - cash[i] - held[i];
            repayable[i] = repayableShare * shocked.externalLiabilities(i);
            failing[i] = shocked.failsByDecree(i);
            double assets = cash[i] + held[i] + other[i];
            double left = shocked.equity(i) - shocked.directLoss(i);
            // Who is outside owes nothing here, so that no leverage is ever too high.
            otherDebts[i] = (shocked.isOutside(i) ? 0 : assets - left) - repayable[i];
            equity[i] = failing[i] ? Math.min(0, left) : left;
        }
        SaleBooks books =
                new SaleBooks(
                        classes,
                        cash,
                        securities,
                        other,
                        repayable,
                        otherDebts,
                        holdings.heldOutside());
        return new FireSaleStart(books, equity, failing, shocked.notes());
    }
}
