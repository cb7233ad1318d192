package rudra.analysis.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Predicate;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.CancelledException;
import rudra.job.Progress;

/**
 * Reads the rows of a delimited text file: RFC 4180 with any separator, quotes doubled within
 * quotes. Empty lines are passed over. Memory is bounded by {@value #FIELD_LIMIT} characters a
 * field, {@value #COLUMN_LIMIT} fields and {@value #ROW_LIMIT} characters a row.
 */
public final class DelimitedReader {
    /** The longest field, in characters. */
    public static final int FIELD_LIMIT = 1 << 17;

    /** The largest number of fields in a row. */
    public static final int COLUMN_LIMIT = 50_000;

    /** The longest row, in characters. */
    public static final int ROW_LIMIT = 1 << 24;

    private static final int ROWS_BETWEEN_CHECKS = 512;

    private final TextFile file;
    private final char separator;

    /** Creates a reader of a file with the given separator. */
    public DelimitedReader(TextFile file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /**
     * Reads rows from the first on.
     *
     * @param consumer takes each row; false ends the reading
     * @throws AnalysisException of sort {@code INPUT} with file and line if a field or row is
     *     beyond the limits, or a quote is not closed
     */
    public void read(Predicate<Row> consumer, Progress progress) {
        try (Reader reader = file.reader(progress)) {
            read(reader, consumer, progress);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** Reads the rows of the file's head; the last row may be cut. */
    public void readHead(Predicate<Row> consumer) {
        read(new StringReader(file.head()), consumer, Progress.none());
    }

    private void read(Reader reader, Predicate<Row> consumer, Progress progress) {
        Rows rows = new Rows();
        Iterator<Row> iterator =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(FIELD_LIMIT)
                        .build(rows, reader)
                        .iterator();
        int count = 0;
        try {
            while (iterator.hasNext()) {
                if (++count % ROWS_BETWEEN_CHECKS == 0) {
                    progress.checkCancelled();
                }
                Row row = iterator.next();
                if (!row.isBlank() && !consumer.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw unwrapped(e, rows.row.line());
        } catch (UncheckedIOException e) {
            throw file.unreadable(new IOException(e.getMessage(), e));
        }
    }

    /** The parser wraps what is thrown while it reads; that says more than the wrapping. */
    private RuntimeException unwrapped(CsvParseException e, long line) {
        return switch (e.getCause()) {
            case CancelledException cancelled -> cancelled;
            case AnalysisException refusal -> refusal;
            case IOException failure -> file.unreadable(failure);
            case null, default -> broken(line, e);
        };
    }

    private AnalysisException broken(long line, CsvParseException cause) {
        String message =
                "This row cannot be taken apart: a quote is opened and not closed, something"
                        + " follows a closed quote, or a field is longer than "
                        + FIELD_LIMIT
                        + " characters. Mend the row, or name another separator.";
        AnalysisException exception = refusal("table.row-broken", message, line);
        exception.initCause(cause);
        return exception;
    }

    private AnalysisException refusal(String code, String message, long line) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(file.path().toString()).atLine(line));
    }

    /** Collects the fields that the parser finds into one row that is used again and again. */
    private final class Rows extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row = new Row();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(
                int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= COLUMN_LIMIT || row.length() + length > ROW_LIMIT) {
                throw refusal(
                        "table.row-too-long",
                        "This row has more than "
                                + COLUMN_LIMIT
                                + " fields or "
                                + ROW_LIMIT
                                + " characters. Check that the separator is right.",
                        row.line());
            }
            if (length > 0 && (buffer[offset] == 0 || buffer[offset + length - 1] == 0)) {
                throw refusal(
                        "table.zero-bytes",
                        "There are zero bytes in this row: the file is damaged, or was written"
                                + " while the disk was full. Export it again.",
                        row.line());
            }
            row.add(buffer, offset, length);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
