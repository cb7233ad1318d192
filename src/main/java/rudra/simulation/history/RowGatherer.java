package rudra.simulation.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.job.Progress;

/** Turns the rows of a query — the step, then the columns — into arrays. */
final class RowGatherer {
    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final List<Column> columns;
    private int[] steps = new int[ROWS_BETWEEN_LOOKS];
    private final List<Cells> cells;
    private int size;

    RowGatherer(List<Column> columns) {
        this.columns = columns;
        this.cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(cellsOf(column.kind()));
        }
    }

    /** Reads up to the given number of rows more; fewer where the query has no more. */
    int read(ResultSet rows, int most, Progress progress) throws SQLException {
        int before = size;
        while (size - before < most && rows.next()) {
            if (size % ROWS_BETWEEN_LOOKS == 0) {
                progress.checkCancelled();
            }
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
            }
            steps[size] = rows.getInt(1);
            for (int c = 0; c < cells.size(); c++) {
                cells.get(c).read(rows, c + 2, size);
            }
            size++;
        }
        return size - before;
    }

    /** Forgets the rows that were read. */
    void clear() {
        size = 0;
    }

    HistoryRows rows() {
        return new HistoryRows(
                columns,
                Arrays.copyOf(steps, size),
                cells.stream().map(cell -> cell.values(size)).toList());
    }

    private static Cells cellsOf(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> new NumberCells();
            case COUNT -> new CountCells();
            case FLAG -> new FlagCells();
            case TEXT -> new TextCells();
        };
    }

    /** One column that grows. */
    private interface Cells {
        void read(ResultSet rows, int column, int row) throws SQLException;

        ColumnValues values(int size);
    }

    private static final class NumberCells implements Cells {
        private double[] values = new double[ROWS_BETWEEN_LOOKS];

        @Override
        public void read(ResultSet rows, int column, int row) throws SQLException {
            if (row == values.length) {
                values = Arrays.copyOf(values, 2 * row);
            }
            values[row] = rows.getDouble(column);
        }

        @Override
        public ColumnValues values(int size) {
            return new ColumnValues.Numbers(Arrays.copyOf(values, size));
        }
    }

    private static final class CountCells implements Cells {
        private long[] values = new long[ROWS_BETWEEN_LOOKS];

        @Override
        public void read(ResultSet rows, int column, int row) throws SQLException {
            if (row == values.length) {
                values = Arrays.copyOf(values, 2 * row);
            }
            values[row] = rows.getLong(column);
        }

        @Override
        public ColumnValues values(int size) {
            return new ColumnValues.Counts(Arrays.copyOf(values, size));
        }
    }

    private static final class FlagCells implements Cells {
        private boolean[] values = new boolean[ROWS_BETWEEN_LOOKS];

        @Override
        public void read(ResultSet rows, int column, int row) throws SQLException {
            if (row == values.length) {
                values = Arrays.copyOf(values, 2 * row);
            }
            values[row] = rows.getBoolean(column);
        }

        @Override
        public ColumnValues values(int size) {
            return new ColumnValues.Flags(Arrays.copyOf(values, size));
        }
    }

    private static final class TextCells implements Cells {
        private String[] values = new String[ROWS_BETWEEN_LOOKS];

        @Override
        public void read(ResultSet rows, int column, int row) throws SQLException {
            if (row == values.length) {
                values = Arrays.copyOf(values, 2 * row);
            }
            values[row] = rows.getString(column);
        }

        @Override
        public ColumnValues values(int size) {
            return new ColumnValues.Texts(Arrays.copyOf(values, size));
        }
    }
}
