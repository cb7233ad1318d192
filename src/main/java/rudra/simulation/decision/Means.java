package rudra.simulation.decision;

import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.scenario.Regulation;
import rudra.simulation.scenario.Strategy;

/** What every institution has to act with at one moment. Arrays are of length n. */
public final class Means {
    final double[] cash;
    final double[] securities;
    final double[] earningAssets;
    final double[] claims;
    final double[] callable;
    final double[] debts;
    final double[] externalLiabilities;
    final double[] marketDebt;
    final double[] equity;
    final double[] required;
    final double[] lendable;
    final double[] borrowable;

    /**
     * Looks at the books.
     *
     * @param probability the default probability of each, a year
     */
    Means(
            Books books,
            Strategy[] strategies,
            Regulation regulation,
            Restrictions restrictions,
            double[] probability) {
        int n = books.size();
        cash = new double[n];
        securities = new double[n];
        earningAssets = new double[n];
        claims = new double[n];
        callable = new double[n];
        debts = books.claims().totalDebts();
        externalLiabilities = new double[n];
        marketDebt = new double[n];
        equity = new double[n];
        required = new double[n];
        lendable = new double[n];
        borrowable = new double[n];
        for (int i = 0; i < n; i++) {
            read(books, restrictions, i);
            double outflow = regulation.outflowRate() * (externalLiabilities[i] + debts[i]);
            required[i] = regulation.liquidityCoverage() * outflow;
            double appetite = strategies[i].riskAppetite();
            lendable[i] = appetite * Math.max(0, cash[i] - required[i]);
            borrowable[i] = Math.max(0, required[i] - cash[i]) * (1 - probability[i]);
        }
    }

    private void read(Books books, Restrictions restrictions, int i) {
        cash[i] = books.cash(i);
        securities[i] = books.securities().value(i);
        earningAssets[i] = books.externalAssets(i) - cash[i];
        externalLiabilities[i] = books.externalLiabilities(i);
        marketDebt[i] = books.marketDebt(i);
        equity[i] = books.equity(i);
        Claims all = books.claims();
        for (int k = all.start(i); k < all.start(i + 1); k++) {
            claims[i] += all.amount(k);
            callable[i] += restrictions.isBlocked(i, all.debtor(k)) ? 0 : all.amount(k);
        }
    }

    /** What institution i offers if it lends. */
    public double lendable(int i) {
        return lendable[i];
    }

    /** What institution i asks for if it borrows. */
    public double borrowable(int i) {
        return borrowable[i];
    }

    /** The cash that institution i is asked to keep. */
    public double required(int i) {
        return required[i];
    }

    /** What institution i owes to others in the network. */
    public double debts(int i) {
        return debts[i];
    }
}
