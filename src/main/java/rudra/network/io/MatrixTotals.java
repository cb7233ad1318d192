package rudra.network.io;

/**
 * Tells whether the last row and column of a matrix without labels are totals: each cell is the sum
 * of those above it or beside it, to a millionth.
 */
final class MatrixTotals {
    private static final double TOLERANCE = 1e-6;

    private final int rows;
    private final int columns;
    private final double[] rowSum;
    private final double[] columnSum;
    private final double[] lastInRow;
    private final double[] lastInColumn;

    MatrixTotals(ExposureIntake cells, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.rowSum = new double[rows];
        this.columnSum = new double[columns];
        this.lastInRow = new double[rows];
        this.lastInColumn = new double[columns];
        for (int k = 0; k < cells.count(); k++) {
            int i = cells.creditor(k);
            int j = cells.debtor(k);
            if (j == columns - 1) {
                lastInRow[i] += cells.amount(k);
            } else {
                rowSum[i] += cells.amount(k);
            }
            if (i == rows - 1) {
                lastInColumn[j] += cells.amount(k);
            } else {
                columnSum[j] += cells.amount(k);
            }
        }
    }

    /** Square with both totals, or one row too many. */
    boolean lastRow() {
        boolean possible = rows == columns + 1 || (rows == columns && isLastColumnSums());
        return rows > 2 && possible && isLastRowSums();
    }

    /** Square with both totals, or one column too many. */
    boolean lastColumn() {
        boolean possible = columns == rows + 1 || (rows == columns && isLastRowSums());
        return columns > 2 && possible && isLastColumnSums();
    }

    private boolean isLastRowSums() {
        return agree(columnSum, lastInColumn);
    }

    private boolean isLastColumnSums() {
        return agree(rowSum, lastInRow);
    }

    private static boolean agree(double[] sums, double[] totals) {
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            if (Math.abs(sums[i] - totals[i]) > TOLERANCE * Math.max(sums[i], totals[i])) {
                return false;
            }
            all += totals[i];
        }
        return all > 0;
    }
}
