package rudra.simulation;

import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Means;
import rudra.simulation.decision.Restrictions;

/** Carries out what institutions chose, all at once. */
final class ActionStep {
    private final Books books;
    private final Restrictions restrictions;
    private final Means means;
    private final Action[] actions;
    private final double[] borrowed;

    ActionStep(Books books, Restrictions restrictions, Means means, Action[] actions) {
        this.books = books;
        this.restrictions = restrictions;
        this.means = means;
        this.actions = actions;
        this.borrowed = new double[actions.length];
    }

    /** Moves all money between institutions and the market; securities are sold afterwards. */
    void moveMoney() {
        callClaims();
        for (int i = 0; i < actions.length; i++) {
            if (actions[i] == Action.LEND) {
                lend(i);
            }
        }
        for (int j = 0; j < actions.length; j++) {
            if (actions[j] == Action.BORROW) {
                books.borrowInMarket(j, Math.max(0, means.borrowable(j) - borrowed[j]));
            }
        }
    }

    private void callClaims() {
        Claims claims = books.claims();
        for (int i = 0; i < actions.length; i++) {
            double share = actions[i].calledShare();
            for (int k = claims.start(i); share > 0 && k < claims.start(i + 1); k++) {
                if (!restrictions.isBlocked(i, claims.debtor(k))) {
                    books.repay(i, k, share * claims.amount(k));
                }
            }
        }
    }

    /**
     * Lends to debtors that ask, in proportion; then pays market debt back; the rest goes outside.
     */
    private void lend(int i) {
        Claims claims = books.claims();
        double asked = 0;
        for (int k = claims.start(i); k < claims.start(i + 1); k++) {
            asked += asked(i, k);
        }
        double granted = asked > 0 ? Math.min(1, means.lendable(i) / asked) : 0;
        for (int k = claims.start(i); granted > 0 && k < claims.start(i + 1); k++) {
            double amount = granted * asked(i, k);
            if (amount > 0) {
                borrowed[claims.debtor(k)] += amount;
                books.repay(i, k, -amount);
            }
        }
        double rest = Math.max(0, means.lendable(i) - granted * asked);
        double repaid = Math.min(rest, books.marketDebt(i));
        books.borrowInMarket(i, -repaid);
        books.investOutside(i, rest - repaid);
    }

    /** A borrower spreads what it asks for over its creditors by what it owes them already. */
    private double asked(int lender, int k) {
        int j = books.claims().debtor(k);
        if (actions[j] != Action.BORROW
                || means.debts(j) <= 0
                || restrictions.isBlocked(lender, j)) {
            return 0;
        }
        return means.borrowable(j) * books.claims().amount(k) / means.debts(j);
    }

    /** The share of its securities that each sells. */
    double[] soldShares() {
        double[] shares = new double[actions.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = actions[i].soldShare();
        }
        return shares;
    }
}
