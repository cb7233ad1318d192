package rudra.simulation.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;

/**
 * A history on disk, read column by column.
 *
 * <p>Only the columns that are asked for are read. Not thread-safe; every method reads the disk and
 * belongs in a job. Of a damaged file every method says so, with an {@link AnalysisException} of
 * sort {@code INPUT} and code {@code history.unreadable}.
 */
public final class History implements AutoCloseable {
    static final String FILE_PREFIX = "history-";

    private static final String FILE_SUFFIX = ".parquet";

    /** The key by which a file says that it is a table of a history. */
    static final String MARK = "rudra_history";

    /** Raised when an older program would misread what a newer one writes. */
    static final String FORMAT = "1";

    private static final int ROWS_AT_ONCE = 10_000;

    private final DuckDb database;
    private final Map<String, TableFile> tables = new LinkedHashMap<>();

    private History(DuckDb database) {
        this.database = database;
    }

    /**
     * Opens a history.
     *
     * @param files the file of each table, by the table's name
     * @throws AnalysisException of sort {@code INPUT} if a file cannot be read ({@code
     *     history.unreadable}) or is no table of a history ({@code history.foreign}); of sort
     *     {@code FAILURE} if the library cannot be loaded
     */
    public static History open(Map<String, Path> files) {
        History history = new History(DuckDb.reading(files.values().stream()));
        try {
            files.forEach((table, file) ->
                    history.tables.put(table, TableFile.open(history.database, table, file)));
            return history;
        } catch (AnalysisException e) {
            history.close();
            throw e;
        }
    }

    /**
     * Opens the history in a folder.
     *
     * @throws AnalysisException as {@link #open}
     */
    public static History in(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> content = Files.list(folder)) {
            content.filter(file -> isTable(file.getFileName().toString()))
                    .forEach(file -> files.put(tableOf(file.getFileName().toString()), file));
        } catch (IOException e) {
            throw HistoryFailure.foreign(folder, "the folder cannot be read");
        }
        if (files.isEmpty()) {
            throw HistoryFailure.foreign(folder, "the folder holds no table");
        }
        return open(files);
    }

    /** The name of a table's file, such as {@code history-institutions.parquet}. */
    static String fileName(String table) {
        return FILE_PREFIX + table + FILE_SUFFIX;
    }

    /** Whether a file of this name is the table of a history. */
    public static boolean isTable(String fileName) {
        return fileName.startsWith(FILE_PREFIX) && fileName.endsWith(FILE_SUFFIX);
    }

    /** The table that a file of this name holds. */
    public static String tableOf(String fileName) {
        return fileName.substring(FILE_PREFIX.length(), fileName.length() - FILE_SUFFIX.length());
    }

    /** The tables. */
    public List<TableLayout> tables() {
        return tables.values().stream().map(TableFile::layout).toList();
    }

    /**
     * The rows of a table from one step to another, both included. O(rows of the table).
     *
     * @param columns the names of the columns to read
     * @throws AnalysisException of sort {@code USAGE} if there is no such table or column
     * @throws rudra.job.CancelledException if cancelled
     */
    public HistoryRows steps(
            String table, int from, int to, List<String> columns, Progress progress) {
        TableFile file = file(table);
        List<Column> wanted = file.columns(columns);
        String where = " WHERE step BETWEEN %d AND %d".formatted(from, to);
        return query(file, file.select(wanted) + where, wanted, List.of(), progress);
    }

    /**
     * The rows of one institution. O(rows of the table).
     *
     * @param columns the names of the columns to read
     * @throws AnalysisException of sort {@code USAGE} if there is no such table or column
     * @throws rudra.job.CancelledException if cancelled
     */
    public HistoryRows series(
            String table, String institution, List<String> columns, Progress progress) {
        TableFile file = file(table);
        List<Column> wanted = file.columns(columns);
        String whose = DuckDb.name(file.column(TableLayout.INSTITUTION).name());
        return query(
                file,
                file.select(wanted) + " WHERE %s = ?".formatted(whose),
                wanted,
                List.of(institution),
                progress);
    }

    /**
     * One figure a step from the numbers or whole numbers of a column; the steps that have no row
     * are left out. O(rows of the table).
     *
     * @return rows with the one column {@code value}
     * @throws AnalysisException of sort {@code USAGE} if there is no such table or column
     * @throws rudra.job.CancelledException if cancelled
     */
    public HistoryRows perStep(
            String table, String column, Aggregate aggregate, Progress progress) {
        TableFile file = file(table);
        String sql =
                "SELECT step, CAST(%s(%s) AS DOUBLE)%s GROUP BY step ORDER BY step"
                        .formatted(
                                aggregate.function(),
                                DuckDb.name(file.column(column).name()),
                                file.from());
        return query(file, sql, List.of(Column.number("value")), List.of(), progress);
    }

    private TableFile file(String table) {
        TableFile file = tables.get(table);
        if (file == null) {
            throw HistoryFailure.noTable(table, tables.keySet());
        }
        return file;
    }

    private HistoryRows query(
            TableFile file,
            String sql,
            List<Column> columns,
            List<String> values,
            Progress progress) {
        try (PreparedStatement statement = database.prepare(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            progress.checkCancelled();
            try (ResultSet rows = statement.executeQuery()) {
                RowGatherer gatherer = new RowGatherer(columns);
                gatherer.read(rows, Integer.MAX_VALUE, progress);
                return gatherer.rows();
            }
        } catch (SQLException e) {
            throw HistoryFailure.unreadable(file.file(), e);
        }
    }

    /** Reads a whole table, a bounded number of rows at a time. */
    private void readAll(TableFile file, Consumer<HistoryRows> reader, Progress progress) {
        List<Column> columns = file.layout().columns();
        try (PreparedStatement statement = database.prepare(file.select(columns));
                ResultSet rows = statement.executeQuery()) {
            RowGatherer gatherer = new RowGatherer(columns);
            while (gatherer.read(rows, ROWS_AT_ONCE, progress) > 0) {
                reader.accept(gatherer.rows());
                gatherer.clear();
            }
        } catch (SQLException e) {
            throw HistoryFailure.unreadable(file.file(), e);
        }
    }

    /**
     * The digest of the values in the files (see {@link HistoryDigest}), computed from them.
     * O(values), memory bounded.
     *
     * @throws rudra.job.CancelledException if cancelled
     */
    public String digest(Progress progress) {
        HistoryDigest digest = new HistoryDigest(tables());
        for (TableFile file : tables.values()) {
            readAll(file, rows -> digest.add(file.layout(), rows), progress);
        }
        return digest.value();
    }

    /**
     * Writes a table as CSV (RFC 4180, UTF-8, lines ended by a line feed), numbers at full
     * precision, empty where one is not a number. O(values), memory bounded.
     *
     * @throws IOException if the stream does not take it
     * @throws AnalysisException of sort {@code USAGE} if there is no such table
     * @throws rudra.job.CancelledException if cancelled
     */
    public void writeCsv(String table, OutputStream stream, Progress progress) throws IOException {
        TableFile file = file(table);
        try (HistoryCsv csv = HistoryCsv.begin(file.layout(), stream)) {
            readAll(file, csv::write, progress);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
