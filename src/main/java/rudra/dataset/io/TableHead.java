package rudra.dataset.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;
import rudra.job.Progress;

/**
 * The head of a delimited file as it is written, before anything is told of it.
 *
 * @param separator what people call what stands between fields
 * @param decimal the sign before decimals: point or comma
 * @param encoding the character set
 * @param names the names of the columns, made different where they are not
 * @param lines the first rows
 */
public record TableHead(
        String separator, String decimal, String encoding, List<String> names, List<Line> lines) {

    /** What has to be known of a file to be read otherwise than it is. */
    public enum Form {
        /** Separator, decimal sign and encoding. */
        DELIMITED,
        /** The sheet. */
        WORKBOOK,
        /** The table or query, and the user. */
        DATABASE,
        /** Nothing: it says so itself. */
        SELF_DESCRIBING
    }

    /**
     * How a file holds a table: as the option {@code format} says, otherwise as its name or its
     * first bytes do.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is no such format
     */
    public static Form form(InputSource source) {
        Map<String, String> inForce =
                ColumnOptions.inForce(DatasetOptions.DECLARED, source.options());
        return switch (DatasetFormat.of(source.path(), inForce.getOrDefault("format", ""))) {
            case DELIMITED -> Form.DELIMITED;
            case XLSX -> Form.WORKBOOK;
            case H2, DUCKDB, SQLITE -> Form.DATABASE;
            case ARFF, JSON_LINES, PARQUET, SOURCE -> Form.SELF_DESCRIBING;
        };
    }

    /** Copies the lists. */
    public TableHead {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /**
     * A row as it is written.
     *
     * @param number its line in the file, from 1
     * @param texts its fields; missing at its end where it is short
     */
    public record Line(long number, List<String> texts) {
        /** Copies the list. */
        public Line {
            texts = List.copyOf(texts);
        }

        /** The field of a column; empty where the row is short. */
        public String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }
    }

    /**
     * Looks at the head of a file, and at all of it where its encoding has to be told.
     *
     * @param most how many rows are wanted at most
     * @return empty for a file of another form, which says itself what its columns are
     * @throws AnalysisException if the file cannot be read, or an option is wrong
     */
    public static Optional<TableHead> read(InputSource source, int most) {
        if (form(source) != Form.DELIMITED) {
            return Optional.empty();
        }
        Map<String, String> inForce =
                ColumnOptions.inForce(DatasetOptions.DECLARED, source.options());
        DatasetOptions options = DatasetOptions.of(inForce);
        TextFile file = TextFile.open(source.path(), options.text().encoding(), Progress.none());
        DelimitedFormat format =
                DelimitedFormat.detect(file, options.text().separator(), options.text().decimal());
        DelimitedReader rows = new DelimitedReader(file, format.separator());
        Header header = Header.first(file, rows, Map.of());
        return Optional.of(
                new TableHead(
                        format.separatorName(),
                        format.numbers().name().toLowerCase(Locale.ROOT),
                        file.encoding().charset().name(),
                        ColumnNames.distinct(
                                header.names(), header.line(), new Findings(file.path())),
                        lines(rows, header.line(), most)));
    }

    private static List<Line> lines(DelimitedReader rows, long header, int most) {
        List<Line> lines = new ArrayList<>();
        try {
            rows.readHead(row -> {
                if (row.line() > header) {
                    lines.add(new Line(row.line(), texts(row)));
                }
                return lines.size() < most;
            });
        } catch (AnalysisException e) {
            // The head of a long file ends within a row; what is broken is told when it is read.
            return lines;
        }
        return lines;
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::text).toList();
    }
}
