package rudra.ui.network.screen;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import javafx.scene.control.TableColumn;

/** The rows of a table as CSV (RFC 4180), numbers at full precision, missing ones empty. */
final class TableCsv {
    private TableCsv() {}

    static String of(List<? extends TableColumn<Integer, ?>> columns, List<Integer> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord(columns.stream().map(TableColumn::getText).toList());
        for (Integer row : rows) {
            writer.writeRecord(
                    columns.stream().map(column -> cell(column.getCellData(row))).toList());
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return number.isNaN()
                    ? ""
                    : whole ? Long.toString(number.longValue()) : number.toString();
        }
        return String.valueOf(value);
    }
}
