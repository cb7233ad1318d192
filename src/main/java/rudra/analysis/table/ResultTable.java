package rudra.analysis.table;

import java.util.List;
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
}
