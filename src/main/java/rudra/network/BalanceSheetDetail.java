package rudra.network;

import java.util.Arrays;
import java.util.List;

/**
 * What the totals of a balance sheet are made of, as far as it is known; nothing of it changes the
 * totals. Immutable.
 *
 * <p>External assets are cash, holdings and others: cash and holdings together are at most the
 * external assets. Equity holdings come on top: their value follows from the issuers' equity.
 */
public final class BalanceSheetDetail {
    private final double[] cash;
    private final Holdings holdings;
    private final List<DebtClass> debtClasses;
    private final EquityHoldings equityHoldings;

    private BalanceSheetDetail(
            double[] cash,
            Holdings holdings,
            List<DebtClass> debtClasses,
            EquityHoldings equityHoldings) {
        this.cash = cash;
        this.holdings = holdings;
        this.debtClasses = debtClasses;
        this.equityHoldings = equityHoldings;
    }

    /** Nothing is known of n institutions. */
    public static BalanceSheetDetail none(int size) {
        return new BalanceSheetDetail(
                new double[size], Holdings.none(size), List.of(), EquityHoldings.none(size));
    }

    /** The same with the cash of each institution, finite and at least 0; copied. */
    public BalanceSheetDetail withCash(double[] amounts) {
        requireSize(amounts.length);
        if (!Arrays.stream(amounts).allMatch(a -> a >= 0 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Cash must be finite and at least 0.");
        }
        return new BalanceSheetDetail(amounts.clone(), holdings, debtClasses, equityHoldings);
    }

    /** The same with holdings by asset class. */
    public BalanceSheetDetail withHoldings(Holdings byClass) {
        requireSize(byClass.size());
        return new BalanceSheetDetail(cash, byClass, debtClasses, equityHoldings);
    }

    /**
     * The same with debts by seniority.
     *
     * @param classes the most senior first; together they are the network's exposures and external
     *     liabilities; none where all debts are of one rank
     */
    public BalanceSheetDetail withDebtClasses(List<DebtClass> classes) {
        classes.forEach(c -> requireSize(c.external().length));
        return new BalanceSheetDetail(cash, holdings, List.copyOf(classes), equityHoldings);
    }

    /** The same with holdings of each other's equity. */
    public BalanceSheetDetail withEquityHoldings(EquityHoldings shares) {
        requireSize(shares.size());
        return new BalanceSheetDetail(cash, holdings, debtClasses, shares);
    }

    private void requireSize(int given) {
        if (given != cash.length) {
            throw new IllegalArgumentException("One value an institution is needed.");
        }
    }

    /** The number of institutions, n. */
    public int size() {
        return cash.length;
    }

    /** The cash of institution i; 0 where nothing is known of it. */
    public double cash(int i) {
        return cash[i];
    }

    /** What is held of each asset class. */
    public Holdings holdings() {
        return holdings;
    }

    /** The debts by seniority, the most senior first; empty where all are of one rank. */
    public List<DebtClass> debtClasses() {
        return debtClasses;
    }

    /** Who holds whose equity. */
    public EquityHoldings equityHoldings() {
        return equityHoldings;
    }
}
