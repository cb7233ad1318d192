package rudra.simulation.decision;

import java.util.Arrays;
import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.books.Securities;

/**
 * What institutions expect of each other if all act by a profile. Each looks at what the others do,
 * leaving itself out. One pass costs O(claims + positions).
 */
final class Expectations {
    private final Books books;
    private final Restrictions restrictions;
    private final Means means;
    private final double[] probability;
    private final double[] calledShare;
    private final double[] called;
    private final double[] asked;
    private final double[] askedRisk;
    private final double[] claimsRisk;
    private final double[] saleFactor;
    private final double[] sold;

    Expectations(Books books, Restrictions restrictions, Means means, double[] probability) {
        int n = books.size();
        this.books = books;
        this.restrictions = restrictions;
        this.means = means;
        this.probability = probability;
        this.calledShare = new double[n];
        this.called = new double[n];
        this.asked = new double[n];
        this.askedRisk = new double[n];
        this.claimsRisk = new double[n];
        this.sold = new double[books.securities().classes().size()];
        this.saleFactor = new double[sold.length];
    }

    /** What the others are expected to withdraw from i. */
    double called(int i) {
        return called[i];
    }

    /** What debtors of i are expected to ask it for. */
    double asked(int i) {
        return asked[i];
    }

    /** The default probabilities of those debtors, weighted by what they ask for. */
    double askedRisk(int i) {
        return askedRisk[i];
    }

    /** The default probabilities of all debtors of i, weighted by its claims. */
    double claimsRisk(int i) {
        return claimsRisk[i];
    }

    void form(double[] profile) {
        formSales(profile);
        formCalls(profile);
        formRisks(profile);
    }

    private void formSales(double[] profile) {
        Securities securities = books.securities();
        for (int c = 0; c < sold.length; c++) {
            sold[c] = books.estateSupply(c);
        }
        for (int i = 0; i < means.cash.length; i++) {
            double share = soldShare(i, profile);
            for (int k = securities.start(i); share > 0 && k < securities.start(i + 1); k++) {
                sold[securities.classOf(k)] += share * securities.quantity(k);
            }
        }
        for (int c = 0; c < sold.length; c++) {
            saleFactor[c] = securities.factor(c, sold[c]);
        }
    }

    private static double soldShare(int i, double[] profile) {
        int sell = Action.SELL.column();
        return profile[i * Action.COUNT + sell] * Action.SELL.soldShare();
    }

    /**
     * What i loses on its securities if it sells a share of them while the others sell as expected:
     * all of the fall on what it keeps, half of it on what it sells.
     */
    double saleLoss(int i, double share, double[] profile) {
        Securities securities = books.securities();
        double expected = soldShare(i, profile);
        double loss = 0;
        for (int k = securities.start(i); k < securities.start(i + 1); k++) {
            int c = securities.classOf(k);
            double more = (share - expected) * securities.quantity(k);
            double factor =
                    more == 0 ? saleFactor[c] : securities.factor(c, Math.max(0, sold[c] + more));
            double value = securities.quantity(k) * securities.price(c);
            loss += value * (1 - factor) * (1 - share / 2);
        }
        return loss;
    }

    private void formCalls(double[] profile) {
        Claims claims = books.claims();
        Arrays.fill(called, 0);
        int hoard = Action.HOARD.column();
        int withdraw = Action.WITHDRAW.column();
        for (int i = 0; i < called.length; i++) {
            int row = i * Action.COUNT;
            calledShare[i] =
                    profile[row + hoard] * Action.HOARD.calledShare()
                            + profile[row + withdraw] * Action.WITHDRAW.calledShare();
            for (int k = claims.start(i); calledShare[i] > 0 && k < claims.start(i + 1); k++) {
                called[claims.debtor(k)] += callable(i, k) * calledShare[i];
            }
        }
    }

    private double callable(int creditor, int k) {
        Claims claims = books.claims();
        return restrictions.isBlocked(creditor, claims.debtor(k)) ? 0 : claims.amount(k);
    }

    private void formRisks(double[] profile) {
        Claims claims = books.claims();
        int borrow = Action.BORROW.column();
        for (int i = 0; i < called.length; i++) {
            double risk = 0;
            double demand = 0;
            double demandRisk = 0;
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                int j = claims.debtor(k);
                double amount = claims.amount(k);
                risk += amount * risk(j, calledShare[i] * callable(i, k));
                double borrowing = profile[j * Action.COUNT + borrow];
                if (borrowing > 0 && means.debts[j] > 0 && !restrictions.isBlocked(i, j)) {
                    double ask = borrowing * means.borrowable[j] * amount / means.debts[j];
                    demand += ask;
                    demandRisk += ask * probability[j];
                }
            }
            claimsRisk[i] = risk;
            asked[i] = demand;
            askedRisk[i] = demandRisk;
        }
    }

    /**
     * How likely j fails, a run of the others on it counted: what they call beyond its cash and
     * securities, as a share of its debts, is not paid.
     */
    private double risk(int j, double ownCall) {
        double unpaid = called[j] - ownCall - Math.max(0, means.cash[j] + means.securities[j]);
        if (unpaid <= 0 || means.debts[j] <= 0) {
            return probability[j];
        }
        return probability[j] + (1 - probability[j]) * Math.min(1, unpaid / means.debts[j]);
    }
}
