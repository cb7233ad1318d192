package rudra.dataset.alignment;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;

/**
 * What an alignment brought.
 *
 * @param rows the number of rows
 * @param columns the number of columns
 * @param joined a line for each column that was joined
 * @param remarks what was noticed, in sentences
 * @param preview the first rows; the run's file holds all
 * @param digest the SHA-256 of the table's names, kinds and values
 * @param conventions the choices behind the values, by name
 */
public record AlignResult(
        int rows,
        int columns,
        List<JoinedColumn> joined,
        List<String> remarks,
        List<PreviewRow> preview,
        String digest,
        Map<String, String> conventions) {

    /**
     * A column that was joined.
     *
     * @param column its name in the table
     * @param from the table that it comes from
     * @param filled in how many rows it has a value
     * @param medianAge how old a value is, at the median of these
     * @param oldest how old the oldest is
     */
    public record JoinedColumn(
            String column,
            String from,
            int filled,
            @Unit("days") double medianAge,
            @Unit("days") double oldest) {}

    /**
     * A row of the table.
     *
     * @param row its number, from 1
     * @param cells its first cells as they are written, by column
     */
    public record PreviewRow(int row, Map<String, String> cells) {}
}
