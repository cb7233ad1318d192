package rudra.network;

import java.util.Arrays;

/**
 * Which institution holds what share of whose equity: a sparse square matrix, kept by holder.
 * Immutable.
 *
 * <p>The holdings of institution i are the entries {@code start(i) ≤ k < start(i + 1)}, their
 * issuers ascending.
 */
public final class EquityHoldings {
    /** Shares of one issuer may add up to this much more than one by rounding. */
    private static final double ROUNDING = 1e-9;

    private final CompressedRows rows;

    private EquityHoldings(CompressedRows rows) {
        this.rows = rows;
    }

    /** Nobody holds anybody's equity. */
    public static EquityHoldings none(int size) {
        return new EquityHoldings(new CompressedRows(new int[size + 1], new int[0], new double[0]));
    }

    /**
     * Holdings from a list. Several entries of one holder and issuer are added up; zero shares are
     * left out. O(n + entries).
     *
     * @param size the number of institutions, n
     * @param holder the holder of each entry, in [0, n)
     * @param issuer whose equity it is, in [0, n)
     * @param share the share of the issuer's equity, in [0, 1]
     * @throws IllegalArgumentException if a share lies outside [0, 1] or the shares of an issuer
     *     add up to more than 1
     */
    public static EquityHoldings of(int size, int[] holder, int[] issuer, double[] share) {
        double[] held = new double[size];
        for (int k = 0; k < share.length; k++) {
            if (!(share[k] >= 0 && share[k] <= 1)) {
                throw new IllegalArgumentException("A share of equity lies between 0 and 1.");
            }
            held[issuer[k]] += share[k];
        }
        if (Arrays.stream(held).anyMatch(sum -> sum > 1 + ROUNDING)) {
            throw new IllegalArgumentException(
                    "The shares of one institution's equity add up to more than 1.");
        }
        return new EquityHoldings(
                CompressedRows.of(size, holder, issuer, share, share.length).merged());
    }

    /** Whether nobody holds anything. */
    public boolean isEmpty() {
        return rows.column().length == 0;
    }

    /** The number of institutions, n. */
    public int size() {
        return rows.start().length - 1;
    }

    /** Where the entries of holder i begin, for i in [0, n]. */
    public int start(int i) {
        return rows.start()[i];
    }

    /** The issuer of entry k. */
    public int issuer(int k) {
        return rows.column()[k];
    }

    /** The share of the issuer's equity in entry k. */
    public double share(int k) {
        return rows.value()[k];
    }
}
