package rudra.network.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.file.NumberStyle;
import rudra.job.Progress;

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

    /** The first exposures of a network in JSON. */
    static FilePreview ofJson(JsonDocument document) {
        List<List<String>> rows = new ArrayList<>();
        new JsonExposures(document, new Findings())
                .read(
                        e -> {
                            rows.add(List.of(e.creditor(), e.debtor(), e.amount()));
                            return rows.size() < TableRecognition.SAMPLE;
                        },
                        Progress.none());
        List<Column> columns = new ArrayList<>();
        for (ColumnRole role : List.of(ColumnRole.CREDITOR, ColumnRole.DEBTOR, ColumnRole.AMOUNT)) {
            columns.add(new Column(columns.size(), role.key(), Optional.of(role)));
        }
        return new FilePreview(
                document.file().path(),
                Layout.JSON,
                document.file().encoding().description(),
                "",
                NumberStyle.POINT,
                true,
                columns,
                rows);
    }
}
