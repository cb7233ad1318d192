package rudra.network;

import java.util.Arrays;

/**
 * Who owes what to whom: a sparse matrix kept in compressed rows in both directions. Immutable.
 *
 * <p>An exposure is a claim of a creditor on a debtor. The claims of institution i are the entries
 * {@code claimsStart(i) ≤ k < claimsStart(i + 1)}, its debts the entries {@code debtsStart(i) ≤ k <
 * debtsStart(i + 1)}; within a row the other side ascends. Memory: 24 bytes an exposure.
 */
public final class Exposures {
    private final int[] claimsStart;
    private final int[] claimDebtor;
    private final double[] claimAmount;
    private final int[] debtsStart;
    private final int[] debtCreditor;
    private final double[] debtAmount;

    private Exposures(CompressedRows byCreditor, CompressedRows byDebtor) {
        this.claimsStart = byCreditor.start();
        this.claimDebtor = byCreditor.column();
        this.claimAmount = byCreditor.value();
        this.debtsStart = byDebtor.start();
        this.debtCreditor = byDebtor.column();
        this.debtAmount = byDebtor.value();
    }

    /**
     * Exposures from a list. Several exposures of one creditor on one debtor are added up; zero
     * amounts are left out.
     *
     * @param size the number of institutions, n
     * @param creditor the creditor of each exposure, in [0, n)
     * @param debtor the debtor of each exposure, in [0, n)
     * @param amount the amount of each exposure, finite and at least 0
     * @param count how many elements of the arrays are used
     * @throws IllegalArgumentException if an amount is negative or not finite
     */
    public static Exposures of(int size, int[] creditor, int[] debtor, double[] amount, int count) {
        requireAmounts(amount, count);
        CompressedRows byDebtor = CompressedRows.of(size, debtor, creditor, amount, count).merged();
        CompressedRows byCreditor = byDebtor.transposed();
        return new Exposures(byCreditor, byDebtor);
    }

    private static void requireAmounts(double[] amount, int count) {
        for (int k = 0; k < count; k++) {
            if (!(amount[k] >= 0) || amount[k] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("An amount must be finite and at least 0.");
            }
        }
    }

    /**
     * Exposures from a full matrix of liabilities.
     *
     * @param liabilities n×n; {@code liabilities[i][j]} is what i owes j
     */
    public static Exposures ofLiabilities(double[][] liabilities) {
        int n = liabilities.length;
        int[] creditor = new int[n * n];
        int[] debtor = new int[n * n];
        double[] amount = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                debtor[i * n + j] = i;
                creditor[i * n + j] = j;
                amount[i * n + j] = liabilities[i][j];
            }
        }
        return of(n, creditor, debtor, amount, n * n);
    }

    /**
     * The same exposures with other amounts; an amount of 0 keeps its place. O(exposures).
     *
     * @param claimAmounts the amount of each claim, finite and at least 0; copied
     * @throws IllegalArgumentException if there are not as many amounts as exposures, or one is
     *     negative or not finite
     */
    public Exposures withAmounts(double[] claimAmounts) {
        if (claimAmounts.length != count()) {
            throw new IllegalArgumentException("One amount an exposure is needed.");
        }
        requireAmounts(claimAmounts, count());
        int[] next = Arrays.copyOf(debtsStart, size());
        double[] byDebtor = new double[count()];
        for (int k = 0; k < claimAmounts.length; k++) {
            // Creditors ascend within a debtor's row, so claims fill it in order.
            byDebtor[next[claimDebtor[k]]++] = claimAmounts[k];
        }
        return new Exposures(
                new CompressedRows(claimsStart, claimDebtor, claimAmounts.clone()),
                new CompressedRows(debtsStart, debtCreditor, byDebtor));
    }

    /** The same without what institutions owe to themselves. O(exposures). */
    public Exposures withoutOwnDebts() {
        int[] creditor = new int[count()];
        int[] debtor = new int[count()];
        double[] amount = new double[count()];
        int kept = 0;
        for (int i = 0; i < size(); i++) {
            for (int k = claimsStart[i]; k < claimsStart[i + 1]; k++) {
                if (claimDebtor[k] != i) {
                    creditor[kept] = i;
                    debtor[kept] = claimDebtor[k];
                    amount[kept++] = claimAmount[k];
                }
            }
        }
        return kept == count() ? this : of(size(), creditor, debtor, amount, kept);
    }

    /** The number of institutions, n. */
    public int size() {
        return claimsStart.length - 1;
    }

    /** The number of exposures of an amount above 0. */
    public int count() {
        return claimDebtor.length;
    }

    /** Where the claims of creditor i begin, for i in [0, n]. */
    public int claimsStart(int i) {
        return claimsStart[i];
    }

    /** The debtor of claim k. */
    public int claimDebtor(int k) {
        return claimDebtor[k];
    }

    /** The amount of claim k. */
    public double claimAmount(int k) {
        return claimAmount[k];
    }

    /** Where the debts of debtor i begin, for i in [0, n]. */
    public int debtsStart(int i) {
        return debtsStart[i];
    }

    /** The creditor of debt k. */
    public int debtCreditor(int k) {
        return debtCreditor[k];
    }

    /** The amount of debt k. */
    public double debtAmount(int k) {
        return debtAmount[k];
    }

    /** What creditor i claims from debtor j; 0 where it claims nothing. O(log of i's claims). */
    public double amount(int i, int j) {
        int k = claim(i, j);
        return k < 0 ? 0 : claimAmount[k];
    }

    /** The position of the claim of creditor i on debtor j; below 0 if there is none. */
    public int claim(int i, int j) {
        return Arrays.binarySearch(claimDebtor, claimsStart[i], claimsStart[i + 1], j);
    }

    /** The sum of the claims of each institution; length n. */
    public double[] totalClaims() {
        return CompressedRows.sums(claimsStart, claimAmount);
    }

    /** The sum of the debts of each institution to the others; length n. */
    public double[] totalDebts() {
        return CompressedRows.sums(debtsStart, debtAmount);
    }
}
