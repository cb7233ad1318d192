package rudra.dataset.alignment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;

/** Writes a dataset as CSV, in blocks: memory does not grow with the number of rows. */
final class TableFile {
    private static final int ROWS_A_BLOCK = 4096;

    private TableFile() {}

    static void write(Dataset rows, OutputStream stream, Progress progress) throws IOException {
        List<Column> columns = rows.columns();
        stream.write(utf8(Stream.of(rows.names())));
        for (int from = 0; from < rows.size(); from += ROWS_A_BLOCK) {
            progress.checkCancelled();
            progress.update((double) from / rows.size(), "Writing the table");
            stream.write(
                    utf8(
                            IntStream.range(from, Math.min(rows.size(), from + ROWS_A_BLOCK))
                                    .mapToObj(row ->
                                            columns.stream().map(c -> cell(c, row)).toList())));
        }
    }

    private static String cell(Column column, int row) {
        return column instanceof NumberColumn numbers
                ? CsvText.number(numbers.value(row))
                : column.text(row);
    }

    private static byte[] utf8(Stream<List<String>> lines) {
        return CsvText.of(lines).getBytes(StandardCharsets.UTF_8);
    }
}
