package rudra.network;

import java.util.Arrays;

/**
 * A sparse square matrix in compressed rows: the entries of row i stand at {@code start[i] ≤ k <
 * start[i + 1]}.
 */
record CompressedRows(int[] start, int[] column, double[] value) {

    /**
     * Sorts entries into rows, columns ascending: two passes of a counting sort, O(n + entries).
     * Entries of the same place keep their order.
     */
    static CompressedRows of(int size, int[] row, int[] column, double[] value, int count) {
        return bucket(size, /* row= */ column, /* column= */ row, value, count).transposed();
    }

    /** Entries of a matrix of other than square shape, sorted and added up, zeros left out. */
    static CompressedRows ofRectangle(
            int rows, int columns, int[] row, int[] column, double[] value) {
        CompressedRows byColumn =
                bucket(columns, /* row= */ column, /* column= */ row, value, value.length);
        int[] start = byColumn.start();
        int[] columnOf = new int[value.length];
        for (int j = 0; j < columns; j++) {
            Arrays.fill(columnOf, start[j], start[j + 1], j);
        }
        return bucket(rows, byColumn.column(), columnOf, byColumn.value(), value.length).merged();
    }

    /** Rows become columns; within a row the new columns ascend. O(n + entries). */
    CompressedRows transposed() {
        int size = start.length - 1;
        int[] row = new int[column.length];
        for (int i = 0; i < size; i++) {
            Arrays.fill(row, start[i], start[i + 1], i);
        }
        return bucket(size, /* row= */ column, /* column= */ row, value, column.length);
    }

    private static CompressedRows bucket(
            int size, int[] row, int[] column, double[] value, int count) {
        int[] start = new int[size + 1];
        for (int k = 0; k < count; k++) {
            start[row[k] + 1]++;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, size);
        int[] sortedColumn = new int[count];
        double[] sortedValue = new double[count];
        for (int k = 0; k < count; k++) {
            int place = next[row[k]]++;
            sortedColumn[place] = column[k];
            sortedValue[place] = value[k];
        }
        return new CompressedRows(start, sortedColumn, sortedValue);
    }

    /** Entries of the same place added up, zeros left out. */
    CompressedRows merged() {
        int size = start.length - 1;
        int[] newStart = new int[size + 1];
        int[] newColumn = new int[column.length];
        double[] newValue = new double[value.length];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            int k = start[i];
            while (k < start[i + 1]) {
                int j = column[k];
                double sum = 0;
                for (; k < start[i + 1] && column[k] == j; k++) {
                    sum += value[k];
                }
                if (sum != 0) {
                    newColumn[filled] = j;
                    newValue[filled++] = sum;
                }
            }
            newStart[i + 1] = filled;
        }
        return new CompressedRows(
                newStart, Arrays.copyOf(newColumn, filled), Arrays.copyOf(newValue, filled));
    }

    static double[] sums(int[] start, double[] value) {
        double[] sums = new double[start.length - 1];
        for (int i = 0; i < sums.length; i++) {
            double sum = 0;
            for (int k = start[i]; k < start[i + 1]; k++) {
                sum += value[k];
            }
            sums[i] = sum;
        }
        return sums;
    }
}
