package rudra.simulation.books;

import java.util.Arrays;
import rudra.network.Exposures;

/**
 * What institutions claim of each other at book value. The claims of creditor i are {@code start(i)
 * ≤ k < start(i + 1)}, debtors ascending; what institutions owe to themselves is left out.
 */
public final class Claims {
    private final Exposures structure;
    private final double[] amount;
    private final double[] lost;
    private boolean anyLost;

    Claims(Exposures exposures) {
        structure = exposures.withoutOwnDebts();
        amount = new double[structure.count()];
        lost = new double[amount.length];
        for (int k = 0; k < amount.length; k++) {
            amount[k] = structure.claimAmount(k);
        }
    }

    /** The number of claims. */
    public int count() {
        return amount.length;
    }

    /** Where the claims of creditor i begin, for i in [0, n]. */
    public int start(int i) {
        return structure.claimsStart(i);
    }

    /** The debtor of claim k. */
    public int debtor(int k) {
        return structure.claimDebtor(k);
    }

    /** The book value of claim k. */
    public double amount(int k) {
        return amount[k];
    }

    /** What claim k lost in this step. */
    public double lost(int k) {
        return lost[k];
    }

    /** Whether any claim lost anything in this step. */
    public boolean anyLost() {
        return anyLost;
    }

    /** The sum of the claims of creditor i. */
    public double total(int i) {
        double sum = 0;
        for (int k = start(i); k < start(i + 1); k++) {
            sum += amount[k];
        }
        return sum;
    }

    /** The sum of the debts of debtor i. O(its debts · log). */
    public double totalDebt(int i) {
        double sum = 0;
        for (int k = structure.debtsStart(i); k < structure.debtsStart(i + 1); k++) {
            sum += amount[structure.claim(structure.debtCreditor(k), i)];
        }
        return sum;
    }

    /** The debts of every institution, added up creditor by creditor; length n. */
    public double[] totalDebts() {
        double[] sums = new double[structure.size()];
        for (int k = 0; k < amount.length; k++) {
            sums[structure.claimDebtor(k)] += amount[k];
        }
        return sums;
    }

    /** The position of the claim of a creditor on a debtor; below 0 if there is none. */
    public int find(int creditor, int debtor) {
        return structure.claim(creditor, debtor);
    }

    /** Who can have claims on whom. */
    Exposures structure() {
        return structure;
    }

    /** The claims as they are now. O(claims). */
    public Exposures exposures() {
        return structure.withAmounts(amount);
    }

    void add(int k, double more) {
        amount[k] = Math.max(0, amount[k] + more);
    }

    void lose(int k, double loss) {
        amount[k] = Math.max(0, amount[k] - loss);
        lost[k] += loss;
        anyLost = true;
    }

    /** Notes a loss of what was a claim and has been exchanged for something else. */
    void noteLoss(int k, double loss) {
        lost[k] += loss;
        anyLost = true;
    }

    void clearLosses() {
        if (anyLost) {
            Arrays.fill(lost, 0);
            anyLost = false;
        }
    }
}
