package rudra.network.io;

import java.nio.file.Path;
import java.util.List;
import rudra.analysis.file.NumberStyle;

/**
 * What is recognised in a file from its first rows.
 *
 * @param path the file
 * @param layout what it holds
 * @param encoding how its bytes become characters, in words
 * @param separator what stands between fields, in words; empty for JSON
 * @param numbers how numbers are written
 * @param header whether the first row names the columns
 * @param columns the columns with the roles guessed or wanted
 * @param rows the first rows without the header, at most 50
 */
public record FilePreview(
        Path path,
        Layout layout,
        String encoding,
        String separator,
        NumberStyle numbers,
        boolean header,
        List<Column> columns,
        List<List<String>> rows) {

    /** Copies the lists. */
    public FilePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static FilePreview of(TableFile table) {
        return new FilePreview(
                table.file().path(),
                table.layout(),
                table.file().encoding().description(),
                table.format().separatorName(),
                table.numbers(),
                table.header(),
                table.columns(),
                table.sample());
    }
}
