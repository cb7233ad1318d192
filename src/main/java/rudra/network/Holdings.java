package rudra.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which institution holds how much of which asset class: a sparse matrix, kept by institution.
 * Immutable.
 *
 * <p>The holdings of institution i are the entries {@code start(i) ≤ k < start(i + 1)}, their
 * classes ascending. Amounts are market values before any shock, in the network's unit. Memory: 12
 * bytes an entry.
 */
public final class Holdings {
    private final List<String> assetClasses;
    private final CompressedRows rows;
    private final Optional<double[]> heldOutside;

    private Holdings(
            List<String> assetClasses, CompressedRows rows, Optional<double[]> heldOutside) {
        this.assetClasses = assetClasses;
        this.rows = rows;
        this.heldOutside = heldOutside;
    }

    /** No asset class at all. */
    public static Holdings none(int size) {
        return new Holdings(
                List.of(),
                new CompressedRows(new int[size + 1], new int[0], new double[0]),
                Optional.empty());
    }

    /**
     * Holdings from a list. Several entries of one institution and class are added up; zero amounts
     * are left out. O(n + entries).
     *
     * @param size the number of institutions, n
     * @param assetClasses the names of the classes, unique; a class that nobody holds is allowed
     * @param institution the holder of each entry, in [0, n)
     * @param assetClass the class of each entry, by its place in the list
     * @param amount the amount of each entry, finite and at least 0
     * @throws IllegalArgumentException if a name occurs twice or an amount is negative or not
     *     finite
     */
    public static Holdings of(
            int size,
            List<String> assetClasses,
            int[] institution,
            int[] assetClass,
            double[] amount) {
        if (new HashSet<>(assetClasses).size() < assetClasses.size()) {
            throw new IllegalArgumentException("An asset class must have one name of its own.");
        }
        if (!Arrays.stream(amount).allMatch(a -> a >= 0 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("An amount must be finite and at least 0.");
        }
        CompressedRows rows =
                CompressedRows.ofRectangle(
                        size, assetClasses.size(), institution, assetClass, amount);
        return new Holdings(List.copyOf(assetClasses), rows, Optional.empty());
    }

    /**
     * The same where others than the institutions are known to hold some.
     *
     * @param amounts what others hold of each class, finite and at least 0; copied
     */
    public Holdings withHeldOutside(double[] amounts) {
        if (amounts.length != assetClasses.size()
                || !Arrays.stream(amounts).allMatch(a -> a >= 0 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Each class has one amount of at least 0.");
        }
        return new Holdings(assetClasses, rows, Optional.of(amounts.clone()));
    }

    /** The number of institutions, n. */
    public int size() {
        return rows.start().length - 1;
    }

    /** The names of the asset classes, in order. */
    public List<String> assetClasses() {
        return assetClasses;
    }

    /** Where the entries of institution i begin, for i in [0, n]. */
    public int start(int i) {
        return rows.start()[i];
    }

    /** The class of entry k, by its place among the classes. */
    public int assetClass(int k) {
        return rows.column()[k];
    }

    /** The amount of entry k. */
    public double amount(int k) {
        return rows.value()[k];
    }

    /** What others than the institutions hold of each class, as far as it is known; a copy. */
    public double[] heldOutside() {
        return heldOutside.map(double[]::clone).orElseGet(() -> new double[assetClasses.size()]);
    }

    /** Whether no institution holds anything, and nothing is known of others either. */
    public boolean isNothingThere() {
        return heldOutside.isEmpty() && Arrays.stream(totals()).sum() == 0;
    }

    /** What each institution holds of all classes together; length n. */
    public double[] totals() {
        return CompressedRows.sums(rows.start(), rows.value());
    }

    /** What all institutions hold of each class; one element a class. */
    public double[] totalsByClass() {
        double[] totals = new double[assetClasses.size()];
        for (int k = 0; k < rows.column().length; k++) {
            totals[rows.column()[k]] += rows.value()[k];
        }
        return totals;
    }
}
