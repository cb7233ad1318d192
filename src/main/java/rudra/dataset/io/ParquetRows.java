package rudra.dataset.io;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.job.Progress;

/** Reads the rows of a Parquet file. Columns of lists, records or bytes are left out and told. */
final class ParquetRows implements TypedRows {
    private static final int ROWS_BETWEEN_CHECKS = 1 << 12;

    private final Path file;
    private final List<ParquetColumn> columns = new ArrayList<>();

    private ParquetRows(Path file) {
        this.file = file;
    }

    /**
     * Looks at the columns of a file.
     *
     * @throws AnalysisException of sort {@code INPUT} if it is no Parquet file or has no column
     *     that can be read, of sort {@code FAILURE} if the library cannot be loaded
     */
    static ParquetRows open(Path file, Findings findings) {
        ParquetRows rows = new ParquetRows(file);
        try (ConfinedDatabase database = ConfinedDatabase.reading(file)) {
            rows.describe(database, findings);
        } catch (SQLException e) {
            throw rows.unreadable(e);
        }
        if (rows.columns.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "parquet.no-columns",
                                    "There is no column of numbers, dates or words.")
                            .inFile(file.toString()));
        }
        return rows;
    }

    private void describe(ConfinedDatabase database, Findings findings) throws SQLException {
        try (Statement statement = database.statement();
                ResultSet described = statement.executeQuery("DESCRIBE SELECT *" + from())) {
            while (described.next()) {
                String name = described.getString(1);
                String type = described.getString(2);
                ParquetColumn.of(name, type)
                        .ifPresentOrElse(
                                columns::add,
                                () ->
                                        findings.find(
                                                Weight.DOUBT,
                                                "dataset.column-left-out",
                                                name,
                                                "The column is of the type %s, which holds neither numbers nor dates nor words; it is left out."
                                                        .formatted(Words.clip(type)),
                                                1));
            }
        }
    }

    private String from() {
        return " FROM read_parquet(" + ConfinedDatabase.literal(file) + ")";
    }

    @Override
    public void read(Sink sink, Progress progress) {
        String expressions =
                columns.stream().map(ParquetColumn::expression).collect(Collectors.joining(", "));
        progress.update(Double.NaN, "Reading " + file.getFileName());
        try (ConfinedDatabase database = ConfinedDatabase.reading(file);
                Statement statement = database.statement();
                ResultSet rows = statement.executeQuery("SELECT " + expressions + from())) {
            long line = 0;
            while (rows.next()) {
                if (++line % ROWS_BETWEEN_CHECKS == 0) {
                    progress.checkCancelled();
                }
                sink.take(line, row(rows));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private Map<String, TypedCell> row(ResultSet rows) throws SQLException {
        Map<String, TypedCell> row = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            ParquetColumn column = columns.get(place);
            row.put(column.name(), column.cell(rows, place + 1));
        }
        return row;
    }

    private AnalysisException unreadable(SQLException cause) {
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        Problem problem =
                Problem.of(
                                "parquet.unreadable",
                                "The file cannot be read as Parquet; it may be damaged, cut or of another form (%s)."
                                        .formatted(reason))
                        .inFile(file.toString());
        return new AnalysisException(Sort.INPUT, List.of(problem), cause);
    }
}
