package rudra.contagion;

import java.util.Arrays;
import java.util.Optional;
import rudra.job.Progress;

/**
 * The linear system x = c + M·x with a sparse M ≥ 0 of spectral radius below 1.
 *
 * <p>Up to a few hundred unknowns by Gaussian elimination, which needs no exchange of rows for such
 * a matrix; above by BiCGSTAB (H. A. van der Vorst, SIAM Journal on Scientific and Statistical
 * Computing 13, 1992), O(entries) an iteration.
 *
 * @param start where the entries of each row begin; length n + 1
 * @param column the column of each entry
 * @param weight the value of each entry, at least 0
 * @param constant c
 */
record LinearSystem(int[] start, int[] column, double[] weight, double[] constant) {
    private static final int DENSE_AT_MOST = 400;
    private static final int DENSE_IF_NEEDED = 3_000;
    private static final double PRECISE = 1e-13;
    private static final double ACCEPTABLE = 1e-12;
    private static final int ITERATIONS = 2_000;

    /**
     * The solution; empty if the system is singular or nothing came near a solution.
     *
     * @param progress looked at for cancellation, once a row or an iteration
     * @throws rudra.job.CancelledException if cancelled
     */
    Optional<double[]> solve(Progress progress) {
        if (constant.length <= DENSE_AT_MOST) {
            return eliminate(progress);
        }
        // Rings and chains are what iterations are worst at; they are rare enough to pay for.
        return iterate(progress)
                .or(() ->
                        constant.length <= DENSE_IF_NEEDED
                                ? eliminate(progress)
                                : Optional.empty());
    }

    private Optional<double[]> eliminate(Progress progress) {
        int n = constant.length;
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            a[i][i] = 1;
            a[i][n] = constant[i];
            for (int k = start[i]; k < start[i + 1]; k++) {
                a[i][column[k]] -= weight[k];
            }
        }
        for (int p = 0; p < n; p++) {
            progress.checkCancelled();
            if (!(a[p][p] > 0)) {
                return Optional.empty();
            }
            for (int i = p + 1; i < n; i++) {
                subtract(a, i, p);
            }
        }
        return substituteBack(a);
    }

    private static void subtract(double[][] a, int row, int pivot) {
        double factor = a[row][pivot] / a[pivot][pivot];
        if (factor != 0) {
            for (int j = pivot; j < a[row].length; j++) {
                a[row][j] -= factor * a[pivot][j];
            }
        }
    }

    private static Optional<double[]> substituteBack(double[][] a) {
        int n = a.length;
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return Arrays.stream(x).allMatch(Double::isFinite) ? Optional.of(x) : Optional.empty();
    }

    private Optional<double[]> iterate(Progress progress) {
        int n = constant.length;
        double norm = Math.sqrt(dot(constant, constant));
        if (norm == 0) {
            return Optional.of(new double[n]);
        }
        double[] x = constant.clone();
        double[] r = residual(x);
        double[] shadow = r.clone();
        double[] p = r.clone();
        double rho = dot(shadow, r);
        for (int it = 0; it < ITERATIONS && Math.sqrt(dot(r, r)) > PRECISE * norm; it++) {
            progress.checkCancelled();
            double[] v = apply(p);
            double alpha = rho / dot(shadow, v);
            addScaled(x, alpha, p);
            addScaled(r, -alpha, v);
            double[] t = apply(r);
            double omega = dot(t, t) == 0 ? 0 : dot(t, r) / dot(t, t);
            addScaled(x, omega, r);
            addScaled(r, -omega, t);
            double next = dot(shadow, r);
            double beta = next / rho * (alpha / omega);
            if (!Double.isFinite(beta)) {
                break;
            }
            rho = next;
            for (int i = 0; i < n; i++) {
                p[i] = r[i] + beta * (p[i] - omega * v[i]);
            }
        }
        double[] rest = residual(x);
        return Math.sqrt(dot(rest, rest)) <= ACCEPTABLE * norm ? Optional.of(x) : Optional.empty();
    }

    /** c − (I − M)·x. */
    private double[] residual(double[] x) {
        double[] r = apply(x);
        for (int i = 0; i < r.length; i++) {
            r[i] = constant[i] - r[i];
        }
        return r;
    }

    /** (I − M)·x. */
    private double[] apply(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = x[i];
            for (int k = start[i]; k < start[i + 1]; k++) {
                sum -= weight[k] * x[column[k]];
            }
            y[i] = sum;
        }
        return y;
    }

    private static void addScaled(double[] x, double factor, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += factor * y[i];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Collects the rows of some members of a larger set; entries of others are left out. */
    static final class Builder {
        private final int[] position;
        private int[] members = new int[16];
        private int count;
        private int[] start = new int[17];
        private int[] column = new int[64];
        private double[] weight = new double[64];
        private double[] constant = new double[16];
        private int rows;
        private int entries;

        Builder(int size) {
            position = new int[size];
            Arrays.fill(position, -1);
        }

        /** Makes i the next unknown; all unknowns come before the first row. */
        void add(int i) {
            if (count == members.length) {
                members = Arrays.copyOf(members, 2 * count);
                constant = Arrays.copyOf(constant, 2 * count);
                start = Arrays.copyOf(start, 2 * count + 1);
            }
            position[i] = count;
            members[count++] = i;
        }

        /** The unknowns in order. */
        int[] members() {
            return Arrays.copyOf(members, count);
        }

        void beginRow(double value) {
            constant[rows] = value;
            rows++;
            start[rows] = entries;
        }

        void entry(int i, double value) {
            if (position[i] < 0) {
                return;
            }
            if (entries == column.length) {
                column = Arrays.copyOf(column, 2 * entries);
                weight = Arrays.copyOf(weight, 2 * entries);
            }
            column[entries] = position[i];
            weight[entries++] = value;
            start[rows] = entries;
        }

        LinearSystem build() {
            return new LinearSystem(
                    Arrays.copyOf(start, count + 1),
                    Arrays.copyOf(column, entries),
                    Arrays.copyOf(weight, entries),
                    Arrays.copyOf(constant, count));
        }
    }
}
