package rudra.network.io;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.TextFile;

/**
 * A delimited file of which it is known what it holds.
 *
 * @param file the file
 * @param format separator and style of numbers
 * @param layout what it holds
 * @param header whether its first row names the columns
 * @param rowLabels whether the first column of a matrix names the rows
 * @param columns the columns with their roles; without roles for a matrix
 * @param sample the first rows, the header left out
 */
record TableFile(
        TextFile file,
        DelimitedFormat format,
        Layout layout,
        boolean header,
        boolean rowLabels,
        List<Column> columns,
        List<List<String>> sample) {

    /** The places of the columns as names, for a file without a header. */
    static List<String> places(int width) {
        return IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList();
    }

    String path() {
        return file.path().toString();
    }

    NumberStyle numbers() {
        return format.numbers();
    }

    DelimitedReader rows() {
        return new DelimitedReader(file, format.separator());
    }

    /** The place of the column with the given role; −1 where there is none. */
    int place(ColumnRole role) {
        return ColumnRoles.with(columns, role).map(Column::index).orElse(-1);
    }
}
