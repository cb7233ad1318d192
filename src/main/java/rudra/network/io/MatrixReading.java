package rudra.network.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.job.Progress;

/**
 * Reads a square matrix: one row and one column an institution, with or without labels, with or
 * without totals. O(cells).
 */
final class MatrixReading {
    private final TableFile table;
    private final NetworkOptions options;
    private final Findings findings;
    private final ExposureIntake cells;
    private final List<String> rowLabels = new ArrayList<>();
    private final List<String> columnLabels = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private int width = -1;
    private long blankCells;

    private MatrixReading(TableFile table, NetworkOptions options, Findings findings) {
        this.table = table;
        this.options = options;
        this.findings = findings;
        this.cells = new ExposureIntake(table.path(), table.numbers(), new LabelIndex(), findings);
    }

    /**
     * Reads the matrix.
     *
     * @param labels the institutions known from a table, to which those of the matrix are added
     */
    static ExposureIntake read(
            TableFile table,
            NetworkOptions options,
            LabelIndex labels,
            Findings findings,
            Progress progress) {
        MatrixReading reading = new MatrixReading(table, options, findings);
        reading.readCells(progress);
        return reading.toExposures(labels);
    }

    private void readCells(Progress progress) {
        boolean[] header = {table.header()};
        table.rows()
                .read(
                        row -> {
                            if (header[0]) {
                                for (int c = 0; c < row.size(); c++) {
                                    columnLabels.add(row.text(c));
                                }
                                header[0] = false;
                            } else {
                                readRow(row);
                            }
                            return true;
                        },
                        progress);
        if (width < 0) {
            throw AnalysisException.input(
                    Problem.of("table.header-only", "The file has a header and no rows.")
                            .inFile(table.path()));
        }
        boolean corner = columnLabels.size() == width + 1;
        if (corner) {
            columnLabels.removeFirst();
        }
        if (table.header() && columnLabels.size() != width) {
            throw refusal(
                    "The header names %d columns, the rows have %d."
                            .formatted(columnLabels.size(), width),
                    1);
        }
    }

    private void readRow(Row row) {
        int from = table.rowLabels() ? 1 : 0;
        if (width < 0) {
            width = row.size() - from;
        } else if (row.size() - from != width) {
            throw refusal(
                    "This row has %s; the first row has %d. A matrix needs the same in each row."
                            .formatted(Texts.count(row.size() - from, "cell"), width),
                    row.line());
        }
        int i = lines.size();
        lines.add(row.line());
        if (from == 1) {
            rowLabels.add(row.text(0));
        }
        for (int j = 0; j < width; j++) {
            String text = row.text(from + j);
            double value = table.numbers().parse(text);
            if (value == 0) {
                continue;
            }
            if (NumberStyle.isMissing(text)) {
                blankCells++;
            } else if (cells.isUsable(value, text, row.line())) {
                cells.add(i, j, value, row.line());
            }
        }
    }

    private ExposureIntake toExposures(LabelIndex labels) {
        int rows = lines.size();
        boolean[] totalRow = new boolean[rows];
        boolean[] totalColumn = new boolean[width];
        markTotals(totalRow, totalColumn);
        int[] row = places(totalRow);
        int[] column = places(totalColumn);
        int n = rows - count(totalRow);
        if (n != width - count(totalColumn)) {
            throw refusal(
                    "The matrix has %s and %s. One row and one column an institution are needed."
                            .formatted(
                                    Texts.count(n, "row"),
                                    Texts.count(width - count(totalColumn), "column")),
                    lines.getLast());
        }
        if (blankCells > 0) {
            findings.note(
                    Problem.of(
                                    "network.blank-cells",
                                    "%s of the matrix: no exposure there."
                                            .formatted(Texts.count(blankCells, "blank cell")))
                            .inFile(table.path()));
        }
        int[] rowIndex =
                indices(kept(rowLabels, totalRow), kept(columnLabels, totalColumn), n, labels);
        int[] columnIndex =
                columnLabels.isEmpty() ? rowIndex : known(kept(columnLabels, totalColumn), labels);
        return transfer(labels, row, column, rowIndex, columnIndex);
    }

    private ExposureIntake transfer(
            LabelIndex labels, int[] row, int[] column, int[] rowIndex, int[] columnIndex) {
        ExposureIntake exposures =
                new ExposureIntake(table.path(), table.numbers(), labels, findings);
        for (int k = 0; k < cells.count(); k++) {
            int r = row[cells.creditor(k)];
            int c = column[cells.debtor(k)];
            if (r < 0 || c < 0) {
                continue;
            }
            int lender = options.rowOwes() ? columnIndex[c] : rowIndex[r];
            int borrower = options.rowOwes() ? rowIndex[r] : columnIndex[c];
            if (lender == borrower) {
                exposures.leaveOut(
                        "network.self-exposure",
                        "“%s” is exposed to itself (%s)."
                                .formatted(
                                        Texts.clip(labels.ids().get(lender)),
                                        Texts.amount(cells.amount(k))),
                        cells.line(k));
            } else {
                exposures.add(lender, borrower, cells.amount(k), cells.line(k));
            }
        }
        return exposures;
    }

    /** Totals by their labels; without labels by their sums, in the last row and column. */
    private void markTotals(boolean[] totalRow, boolean[] totalColumn) {
        for (int i = 0; i < rowLabels.size(); i++) {
            totalRow[i] = ExposureIntake.isTotal(rowLabels.get(i));
        }
        for (int j = 0; j < columnLabels.size(); j++) {
            totalColumn[j] = ExposureIntake.isTotal(columnLabels.get(j));
        }
        if (rowLabels.isEmpty() && columnLabels.isEmpty()) {
            MatrixTotals totals = new MatrixTotals(cells, totalRow.length, width);
            totalRow[totalRow.length - 1] = totals.lastRow();
            totalColumn[width - 1] = totals.lastColumn();
        }
        for (int i = 0; i < totalRow.length; i++) {
            if (totalRow[i]) {
                cells.leaveOut("network.totals-row", "This row is a total.", lines.get(i));
            }
        }
        for (int j = 0; j < width; j++) {
            if (totalColumn[j]) {
                cells.leaveOut(
                        "network.totals-column", "Column %d is a total.".formatted(j + 1), 1);
            }
        }
    }

    /** The institutions of the rows; places counted from 1 where nothing names them. */
    private int[] indices(List<String> ofRows, List<String> ofColumns, int n, LabelIndex labels) {
        if (!ofRows.isEmpty() && !ofColumns.isEmpty()) {
            requireSame(ofRows, ofColumns);
        }
        List<String> named = ofRows.isEmpty() ? ofColumns : ofRows;
        if (!named.isEmpty()) {
            requireUnique(named);
            return known(named, labels);
        }
        if (labels.size() == n) {
            findings.note(
                    Problem.of(
                                    "network.labels-from-table",
                                    "The matrix names nobody; its rows are taken in the order of"
                                            + " the institution table.")
                            .inFile(table.path()));
            return java.util.stream.IntStream.range(0, n).toArray();
        }
        if (labels.size() > 0) {
            throw refusal(
                    "The matrix has %s and the institution table %d, and nothing says which is which. Label the rows."
                            .formatted(Texts.count(n, "row"), labels.size()),
                    1);
        }
        return known(TableFile.places(n), labels);
    }

    private void requireUnique(List<String> named) {
        Set<String> seen = new HashSet<>();
        for (String label : named) {
            if (label.isEmpty() || !seen.add(label)) {
                throw refusal(
                        label.isEmpty()
                                ? "A row or column of the matrix has no label."
                                : "The label “" + Texts.clip(label) + "” occurs twice.",
                        1);
            }
        }
    }

    private void requireSame(List<String> ofRows, List<String> ofColumns) {
        requireUnique(ofColumns);
        Set<String> columns = new HashSet<>(ofColumns);
        for (int i = 0; i < ofRows.size(); i++) {
            if (!columns.contains(ofRows.get(i))) {
                throw refusal(
                        "The row “" + Texts.clip(ofRows.get(i)) + "” has no column of that name.",
                        lines.get(i));
            }
        }
    }

    private static int[] known(List<String> named, LabelIndex labels) {
        return named.stream().mapToInt(labels::indexOf).toArray();
    }

    private static List<String> kept(List<String> all, boolean[] isTotal) {
        List<String> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (!isTotal[i]) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** The place of each row among those that are no totals; −1 for a total. */
    private static int[] places(boolean[] isTotal) {
        int[] places = new int[isTotal.length];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = isTotal[i] ? -1 : next++;
        }
        return places;
    }

    private AnalysisException refusal(String message, long line) {
        return AnalysisException.input(
                Problem.of("network.matrix-not-square", message).inFile(table.path()).atLine(line));
    }
}
