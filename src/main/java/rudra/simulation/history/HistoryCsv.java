package rudra.simulation.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import rudra.analysis.table.CsvText;

/** Writes rows as CSV; closing it flushes the stream but leaves it open. */
final class HistoryCsv implements AutoCloseable {
    private final CsvWriter writer;

    private HistoryCsv(CsvWriter writer) {
        this.writer = writer;
    }

    static HistoryCsv begin(TableLayout layout, OutputStream stream) {
        CsvWriter writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        String[] headings = new String[layout.columns().size() + 1];
        headings[0] = TableLayout.STEP;
        for (int c = 1; c < headings.length; c++) {
            headings[c] = layout.columns().get(c - 1).name();
        }
        writer.writeRecord(headings);
        return new HistoryCsv(writer);
    }

    void write(HistoryRows rows) {
        String[] cells = new String[rows.columns().size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            cells[0] = Integer.toString(rows.steps()[row]);
            for (int c = 1; c < cells.length; c++) {
                cells[c] = cell(rows.values().get(c - 1), row);
            }
            writer.writeRecord(cells);
        }
    }

    private static String cell(ColumnValues values, int row) {
        return switch (values) {
            case ColumnValues.Numbers(double[] numbers) -> CsvText.number(numbers[row]);
            case ColumnValues.Counts(long[] counts) -> Long.toString(counts[row]);
            case ColumnValues.Flags(boolean[] flags) -> Boolean.toString(flags[row]);
            case ColumnValues.Texts(String[] texts) -> texts[row];
        };
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
