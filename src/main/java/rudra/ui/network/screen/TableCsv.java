package rudra.ui.network.screen;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import rudra.analysis.table.CsvText;

/** The rows of a table as CSV, numbers at full precision, missing ones empty. */
final class TableCsv {
    private TableCsv() {}

    static String of(List<? extends TableColumn<Integer, ?>> columns, List<Integer> rows) {
        List<String> head = columns.stream().map(TableColumn::getText).toList();
        return CsvText.of(
                Stream.concat(Stream.of(head), rows.stream().map(row -> cells(columns, row))));
    }

    private static List<String> cells(
            List<? extends TableColumn<Integer, ?>> columns, Integer row) {
        return columns.stream().map(column -> cell(column.getCellData(row))).toList();
    }

    private static String cell(Object value) {
        return value instanceof Double number ? CsvText.number(number) : String.valueOf(value);
    }
}
