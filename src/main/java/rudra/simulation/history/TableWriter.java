package rudra.simulation.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/**
 * Writes one table: rows are gathered in memory, written to a part when they are many, and the
 * parts joined at the end. Until then nothing has the name of the finished file.
 */
final class TableWriter implements AutoCloseable {
    /** What DuckDB puts into one group of a Parquet file. */
    private static final int ROWS_A_GROUP = 122_880;

    /** What is held in memory, unless one step has more: some 32 MB. */
    private static final int VALUES_A_PART = 4_000_000;

    private final DuckDb database;
    private final TableLayout layout;
    private final Path folder;
    private final DuckDBAppender appender;
    private final int rowsAPart;
    private final List<Path> parts = new ArrayList<>();
    private int gathered;
    private int lastStep;

    TableWriter(DuckDb database, TableLayout layout, Path folder) throws SQLException {
        this.database = database;
        this.layout = layout;
        this.folder = folder;
        this.rowsAPart = Math.min(ROWS_A_GROUP, VALUES_A_PART / (1 + layout.columns().size()));
        database.execute("CREATE TABLE %s (%s)".formatted(DuckDb.name(layout.name()), columns()));
        this.appender = database.appender(layout.name());
    }

    private String columns() {
        String rest =
                layout.columns().stream()
                        .map(c -> ", " + DuckDb.name(c.name()) + " " + c.kind().sqlType())
                        .collect(Collectors.joining());
        return TableLayout.STEP + " INTEGER" + rest;
    }

    void append(StepRows rows) throws SQLException {
        if (rows.step() < lastStep) {
            throw new IllegalArgumentException(
                    "The step %d comes after the step %d".formatted(rows.step(), lastStep));
        }
        if (gathered > 0 && gathered + rows.size() > rowsAPart) {
            writePart();
        }
        for (int row = 0; row < rows.size(); row++) {
            appender.beginRow().append(rows.step());
            for (ColumnValues column : rows.columns()) {
                append(column, row);
            }
            appender.endRow();
        }
        gathered += rows.size();
        lastStep = rows.step();
    }

    private void append(ColumnValues column, int row) throws SQLException {
        switch (column) {
            case ColumnValues.Numbers numbers ->
                    appender.append(ColumnValues.Numbers.canonical(numbers.values()[row]));
            case ColumnValues.Counts counts -> appender.append(counts.values()[row]);
            case ColumnValues.Flags flags -> appender.append(flags.values()[row]);
            case ColumnValues.Texts texts -> appender.append(texts.values()[row]);
        }
    }

    private void writePart() throws SQLException {
        appender.flush();
        Path part = folder.resolve("%s-%04d.part".formatted(layout.name(), parts.size()));
        parts.add(part);
        copy(DuckDb.name(layout.name()), part);
        database.execute("TRUNCATE " + DuckDb.name(layout.name()));
        gathered = 0;
    }

    /** Writes everything into one part. */
    void seal() throws SQLException, IOException {
        if (gathered > 0 || parts.isEmpty()) {
            writePart();
        }
        if (parts.size() > 1) {
            Path whole = folder.resolve(layout.name() + ".part");
            String sources =
                    parts.stream().map(DuckDb::literal).collect(Collectors.joining(", ", "[", "]"));
            parts.addLast(whole);
            copy("(SELECT * FROM read_parquet(%s))".formatted(sources), whole);
            while (parts.size() > 1) {
                Files.deleteIfExists(parts.removeFirst());
            }
        }
    }

    /** Gives the one part its name. */
    void publish() throws IOException {
        Path finished = folder.resolve(History.fileName(layout.name()));
        Files.move(parts.removeFirst(), finished, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(String source, Path target) throws SQLException {
        database.execute(
                "COPY %s TO %s (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE %d, KV_METADATA {%s: '%s'})"
                        .formatted(
                                source,
                                DuckDb.literal(target),
                                ROWS_A_GROUP,
                                History.MARK,
                                History.FORMAT));
    }

    void removeParts() throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
        parts.clear();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
