package rudra.ui.dataset.table;

import java.util.stream.IntStream;
import rudra.analysis.table.NumberText;
import rudra.dataset.Column;
import rudra.dataset.NumberColumn;

/**
 * How a column is shown: told from its first rows, so that a long table is not looked through
 * before it is seen.
 *
 * @param width in pixels
 * @param decimals how many digits numbers have behind the point
 */
record ColumnLook(double width, int decimals) {
    private static final int ROWS_LOOKED_AT = 300;
    private static final double LETTER = 7.3;
    private static final double HEAD = 46;
    private static final double EDGES = 22;
    private static final double NARROWEST = 72;
    private static final double WIDEST = 240;

    static ColumnLook of(Column column) {
        int rows = Math.min(ROWS_LOOKED_AT, column.size());
        int decimals =
                column instanceof NumberColumn numbers
                        ? NumberText.decimals(
                                IntStream.range(0, rows).mapToDouble(numbers::value).toArray())
                        : 0;
        int longest =
                IntStream.range(0, rows)
                        .map(row -> text(column, row, decimals).length())
                        .max()
                        .orElse(0);
        double wanted = Math.max(HEAD + LETTER * column.name().length(), EDGES + LETTER * longest);
        return new ColumnLook(Math.clamp(wanted, NARROWEST, WIDEST), decimals);
    }

    /** The cell of a row as it is shown. */
    static String text(Column column, int row, int decimals) {
        return column instanceof NumberColumn numbers && !column.isMissing(row)
                ? NumberText.fixed(numbers.value(row), decimals)
                : column.text(row);
    }
}
