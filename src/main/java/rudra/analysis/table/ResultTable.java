package rudra.analysis.table;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One table of a result.
 *
 * @param name a name fit for a file, such as {@code engines-losses}
 * @param columns the headings
 * @param rows as many values a row as there are headings: numbers, text, flags or missing nodes
 */
public record ResultTable(String name, List<String> columns, List<List<JsonNode>> rows) {

    /** Copies the lists. */
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table as CSV (RFC 4180, lines ended by a line feed), numbers at full precision. */
    public String csv() {
        return CsvText.of(
                Stream.concat(
                        Stream.of(columns),
                        rows.stream().map(row -> row.stream().map(ResultTable::cell).toList())));
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
