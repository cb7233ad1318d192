package rudra.contagion.measures;

import java.util.function.DoubleUnaryOperator;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Network;

/**
 * How hard the failure of one institution hits another: element [i][j] is the claim of j on i
 * divided by the equity of j. Sparse, by row; within a row j ascends. Immutable.
 *
 * <p>Where j has a claim on i and no equity above 0 the element is 1: any loss is its end. One
 * without an equity figure cannot be hit. What an institution owes itself counts.
 */
public final class ImpactMatrix {
    private final int[] start;
    private final int[] column;
    private final double[] value;

    private ImpactMatrix(int[] start, int[] column, double[] value) {
        this.start = start;
        this.column = column;
        this.value = value;
    }

    /** The impact matrix of a network. O(n + exposures). */
    public static ImpactMatrix of(Network network) {
        Exposures exposures = network.exposures();
        int n = network.size();
        int[] start = new int[n + 1];
        int[] column = new int[exposures.count()];
        double[] value = new double[exposures.count()];
        for (int i = 0; i < n; i++) {
            start[i + 1] = exposures.debtsStart(i + 1);
            for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
                int j = exposures.debtCreditor(k);
                column[k] = j;
                value[k] = impact(exposures.debtAmount(k), network.balanceSheets(), j);
            }
        }
        return new ImpactMatrix(start, column, value);
    }

    private static double impact(double claim, BalanceSheets sheets, int creditor) {
        if (sheets.isOutside(creditor)) {
            return 0;
        }
        return sheets.equity(creditor) > 0 ? claim / sheets.equity(creditor) : 1;
    }

    /** Every element at most 1. */
    public ImpactMatrix capped() {
        return mapped(m -> Math.min(1, m));
    }

    /** 1 where a failure alone brings the other down, that is from 1 on; otherwise 0. */
    public ImpactMatrix binary() {
        return mapped(m -> m >= 1 ? 1 : 0);
    }

    private ImpactMatrix mapped(DoubleUnaryOperator function) {
        int[] newStart = new int[start.length];
        int[] newColumn = new int[column.length];
        double[] newValue = new double[value.length];
        int filled = 0;
        for (int i = 0; i < size(); i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                double element = function.applyAsDouble(value[k]);
                if (element != 0) {
                    newColumn[filled] = column[k];
                    newValue[filled++] = element;
                }
            }
            newStart[i + 1] = filled;
        }
        return new ImpactMatrix(newStart, newColumn, newValue);
    }

    /** The number of institutions, n. */
    public int size() {
        return start.length - 1;
    }

    /** The sum of row i. */
    public double rowSum(int i) {
        double sum = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            sum += value[k];
        }
        return sum;
    }

    /** The sum of each column; length n. */
    public double[] columnSums() {
        double[] sums = new double[size()];
        for (int k = 0; k < start[size()]; k++) {
            sums[column[k]] += value[k];
        }
        return sums;
    }

    /** Row i, zeros included. */
    public double[] row(int i) {
        double[] row = new double[size()];
        for (int k = start[i]; k < start[i + 1]; k++) {
            row[column[k]] = value[k];
        }
        return row;
    }

    /** The least of the greatest sum of a row and of a column: a bound on how fast powers grow. */
    double norm() {
        double rows = 0;
        for (int i = 0; i < size(); i++) {
            rows = Math.max(rows, rowSum(i));
        }
        double columns = 0;
        for (double sum : columnSums()) {
            columns = Math.max(columns, sum);
        }
        return Math.min(rows, columns);
    }

    /** The row vector x · this. */
    double[] timesFromLeft(double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                for (int k = start[i]; k < start[i + 1]; k++) {
                    product[column[k]] += x[i] * value[k];
                }
            }
        }
        return product;
    }

    /** The column vector this · x, as if row {@code left out} were zero. */
    double[] timesWithout(int leftOut, double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int k = start[i]; k < start[i + 1] && i != leftOut; k++) {
                sum += value[k] * x[column[k]];
            }
            product[i] = sum;
        }
        return product;
    }
}
