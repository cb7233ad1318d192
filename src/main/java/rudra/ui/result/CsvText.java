package rudra.ui.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import rudra.analysis.table.ResultTable;
import tools.jackson.databind.JsonNode;

/** A table as CSV (RFC 4180), numbers at full precision. */
final class CsvText {
    private CsvText() {}

    static String of(ResultTable table) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord(table.columns());
        for (List<JsonNode> row : table.rows()) {
            writer.writeRecord(row.stream().map(CsvText::cell).toList());
        }
        return text.toString();
    }

    private static String cell(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asString("");
    }
}
