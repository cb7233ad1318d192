package rudra.simulation.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file of one table.
 *
 * @param layout its columns
 * @param file where it is
 */
record TableFile(TableLayout layout, Path file) {

    /** Looks at a file without reading its rows, and refuses what no history is. */
    static TableFile open(DuckDb database, String table, Path file) {
        if (!Files.isReadable(file)) {
            throw HistoryFailure.foreign(file, "there is no such file, or it may not be read");
        }
        try (Statement statement = database.statement()) {
            requireMark(statement, file);
            return new TableFile(new TableLayout(table, columns(statement, file)), file);
        } catch (SQLException e) {
            throw HistoryFailure.unreadable(file, e);
        }
    }

    private static void requireMark(Statement statement, Path file) throws SQLException {
        Optional<String> format = Optional.empty();
        String sql =
                "SELECT decode(value) FROM parquet_kv_metadata(%s) WHERE decode(key) = '%s'"
                        .formatted(DuckDb.literal(file), History.MARK);
        try (ResultSet rows = statement.executeQuery(sql)) {
            if (rows.next()) {
                format = Optional.of(rows.getString(1));
            }
        }
        if (format.isEmpty()) {
            throw HistoryFailure.foreign(file, "another program wrote it, or it holds other data");
        }
        if (!format.get().equals(History.FORMAT)) {
            throw HistoryFailure.foreign(
                    file, "it has the form %s, of a newer program".formatted(format.get()));
        }
    }

    private static List<Column> columns(Statement statement, Path file) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String sql = "DESCRIBE SELECT * FROM read_parquet(%s)".formatted(DuckDb.literal(file));
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (!name.equals(TableLayout.STEP)) {
                    columns.add(column(file, name, rows.getString(2)));
                }
            }
        }
        return columns;
    }

    private static Column column(Path file, String name, String type) {
        ColumnKind kind =
                Arrays.stream(ColumnKind.values())
                        .filter(k -> k.sqlType().equals(type))
                        .findFirst()
                        .orElseThrow(() ->
                                HistoryFailure.foreign(
                                        file, "the column “%s” is %s".formatted(name, type)));
        return new Column(name, kind);
    }

    /**
     * The columns of the given names, in that order.
     *
     * @throws rudra.analysis.AnalysisException if there is no such column
     */
    List<Column> columns(List<String> names) {
        return names.stream().map(this::column).toList();
    }

    Column column(String name) {
        return layout.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> HistoryFailure.noColumn(file, layout, name));
    }

    /** Selects the step and the given columns. */
    String select(List<Column> columns) {
        StringBuilder sql = new StringBuilder("SELECT ").append(TableLayout.STEP);
        columns.forEach(column -> sql.append(", ").append(DuckDb.name(column.name())));
        return sql.append(from()).toString();
    }

    String from() {
        return " FROM read_parquet(%s)".formatted(DuckDb.literal(file));
    }
}
