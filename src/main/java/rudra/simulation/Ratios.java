package rudra.simulation;

import rudra.simulation.books.Books;
import rudra.simulation.scenario.Regulation;

/** The ratios by which institutions are judged. */
final class Ratios {
    private Ratios() {}

    /** Assets other than cash. */
    static double riskAssets(Books books, int i) {
        return books.externalAssets(i) - books.cash(i) + books.claims().total(i);
    }

    /** Equity over assets other than cash; 1 or −1 where there are none. */
    static double capital(double equity, double riskAssets) {
        return riskAssets > 0 ? equity / riskAssets : Math.signum(equity);
    }

    /** What may flow out under stress. */
    static double outflow(Regulation regulation, double externalLiabilities, double debts) {
        return regulation.outflowRate() * (externalLiabilities + debts);
    }

    /** Cash over outflow; 1 where nothing can flow out. */
    static double liquidity(double cash, double outflow) {
        return outflow > 0 ? cash / outflow : 1;
    }

    /** By what share a ratio lies below what is required, in [0, 1]. */
    static double gap(double ratio, double required) {
        return required > 0 ? Math.clamp(1 - ratio / required, 0, 1) : 0;
    }
}
