package rudra.analysis.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Tables as comma-separated text (RFC 4180), lines ended by a line feed. */
public final class CsvText {
    private CsvText() {}

    /** The lines of a table, the first of them its headings. */
    public static String of(Stream<? extends Iterable<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A number at full precision, whole numbers without a point; empty where there is none. */
    public static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return Double.isNaN(value)
                ? ""
                : whole ? Long.toString((long) value) : Double.toString(value);
    }
}
