package rudra.analysis.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

    /** The table as CSV (RFC 4180, lines ended by a line feed), numbers at full precision. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            for (List<JsonNode> row : rows) {
                writer.writeRecord(row.stream().map(ResultTable::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
