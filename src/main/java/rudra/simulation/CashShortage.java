package rudra.simulation;

import rudra.simulation.books.Books;
import rudra.simulation.decision.Restrictions;

/**
 * Lets who paid out more than it had sell securities, round by round and all at once, as prices
 * fall; who then still cannot pay fails for want of cash.
 */
final class CashShortage {
    private static final int ROUNDS = 60;

    /** Cash missing below this share of assets is rounding. */
    private static final double ROUNDING = 1e-9;

    /** Somewhat more is sold than seems needed, because the price falls meanwhile. */
    private static final double MARGIN = 1.01;

    private final Books books;
    private final Restrictions restrictions;

    CashShortage(Books books, Restrictions restrictions) {
        this.books = books;
        this.restrictions = restrictions;
    }

    /** Sells; then tells who is illiquid. */
    boolean[] resolve() {
        for (int round = 0; round < ROUNDS; round++) {
            double[] share = new double[books.size()];
            boolean anySale = false;
            for (int i = 0; i < share.length; i++) {
                share[i] = shareToSell(i);
                anySale |= share[i] > 0;
            }
            if (!anySale) {
                break;
            }
            books.sell(share, 0);
        }
        boolean[] illiquid = new boolean[books.size()];
        for (int i = 0; i < illiquid.length; i++) {
            illiquid[i] = missing(i) > 0;
        }
        return illiquid;
    }

    private double shareToSell(int i) {
        double missing = missing(i);
        if (missing <= 0) {
            return 0;
        }
        double value = books.securities().value(i);
        return value > 0 ? Math.min(1, MARGIN * missing / value) : 0;
    }

    private double missing(int i) {
        if (!books.isAlive(i) || restrictions.isHalted(i) || books.cash(i) >= 0) {
            return 0;
        }
        double size = Math.abs(books.externalAssets(i)) + books.externalLiabilities(i);
        return -books.cash(i) > ROUNDING * size ? -books.cash(i) : 0;
    }
}
