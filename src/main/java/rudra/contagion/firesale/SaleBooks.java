package rudra.contagion.firesale;

import java.util.Arrays;

/**
 * What matters of n balance sheets in a fire sale of k asset classes, at prices of 1. Amounts in
 * one unit; not to be changed.
 *
 * @param classes the number of asset classes, k
 * @param cash length n, at least 0
 * @param securities what each holds of each class, row by row: n·k, at least 0
 * @param otherAssets what cannot be sold; length n
 * @param repayableDebts what can be repaid early; length n, at least 0
 * @param otherDebts length n
 * @param heldOutside what others than the institutions hold of each class, at least 0; length k
 */
public record SaleBooks(
        int classes,
        double[] cash,
        double[] securities,
        double[] otherAssets,
        double[] repayableDebts,
        double[] otherDebts,
        double[] heldOutside) {

    /**
     * Checks shapes and signs.
     *
     * @throws IllegalArgumentException if the lengths do not fit or something held is negative or
     *     not finite
     */
    public SaleBooks {
        int n = cash.length;
        if (securities.length != n * classes
                || otherAssets.length != n
                || repayableDebts.length != n
                || otherDebts.length != n
                || heldOutside.length != classes) {
            throw new IllegalArgumentException("The parts of the books must have one size.");
        }
        requireAmounts(cash);
        requireAmounts(securities);
        requireAmounts(repayableDebts);
        requireAmounts(heldOutside);
    }

    /** Books of institutions that hold all there is. */
    public SaleBooks(
            int classes,
            double[] cash,
            double[] securities,
            double[] otherAssets,
            double[] repayableDebts,
            double[] otherDebts) {
        this(
                classes,
                cash,
                securities,
                otherAssets,
                repayableDebts,
                otherDebts,
                new double[classes]);
    }

    private static void requireAmounts(double[] values) {
        if (!Arrays.stream(values).allMatch(v -> v >= 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("What is held or owed must be at least 0.");
        }
    }

    /** The number of institutions, n. */
    public int size() {
        return cash.length;
    }

    /** What all hold of each class. */
    public double[] totals() {
        double[] totals = new double[classes];
        for (int p = 0; p < securities.length; p++) {
            totals[p % classes] += securities[p];
        }
        return totals;
    }

    /** What there is of each class, whoever holds it. */
    double[] outstanding() {
        double[] all = totals();
        for (int c = 0; c < classes; c++) {
            all[c] += heldOutside[c];
        }
        return all;
    }

    /** The value of the securities of institution i at the given prices. */
    double securities(int i, double[] prices) {
        double value = 0;
        for (int c = 0; c < classes; c++) {
            value += securities[i * classes + c] * prices[c];
        }
        return value;
    }

    /** The equity of institution i at the given prices. */
    public double equity(int i, double[] prices) {
        return cash[i] + securities(i, prices) + otherAssets[i] - repayableDebts[i] - otherDebts[i];
    }
}
