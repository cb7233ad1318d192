package rudra.dataset.io;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.dataset.io.database.DatabaseSource;
import rudra.dataset.io.database.OpenDatabase;
import rudra.job.Progress;

/** Reads the rows that a query brings. Columns of bytes, lists or records are left out and told. */
final class QueryRows implements TypedRows {
    private static final int ROWS_BETWEEN_CHECKS = 1 << 12;

    private final DatabaseSource source;
    private final OpenDatabase database;
    private final String select;
    private final Findings findings;

    QueryRows(DatabaseSource source, OpenDatabase database, Findings findings) {
        this.source = source;
        this.database = database;
        this.select = database.select();
        this.findings = findings;
    }

    @Override
    public void read(Sink sink, Progress progress) {
        progress.update(Double.NaN, "Reading " + source.told().getFileName());
        database.ask(
                select,
                progress,
                rows -> {
                    List<QueryColumn> columns = columns(rows.getMetaData());
                    long line = 0;
                    while (rows.next()) {
                        if (++line % ROWS_BETWEEN_CHECKS == 0) {
                            progress.checkCancelled();
                        }
                        sink.take(line, row(rows, columns));
                    }
                });
    }

    private List<QueryColumn> columns(ResultSetMetaData data) throws SQLException {
        List<QueryColumn> columns = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int place = 1; place <= data.getColumnCount(); place++) {
            String type = data.getColumnTypeName(place);
            String name = data.getColumnLabel(place);
            QueryColumn.of(data, place, source.kind())
                    .ifPresentOrElse(
                            column -> {
                                columns.add(column);
                                written.add(column.name());
                            },
                            () -> findings.findOnce(leftOut(name, type)));
        }
        if (columns.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "database.no-columns",
                                    "There is no column of numbers, dates or words.")
                            .inFile(source.told().toString()));
        }
        List<String> names = ColumnNames.distinct(written, 1, findings);
        List<QueryColumn> named = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            named.add(new QueryColumn(columns.get(k).place(), names.get(k), columns.get(k).sort()));
        }
        return named;
    }

    private Finding leftOut(String name, String type) {
        return new Finding(
                Weight.DOUBT,
                Problem.of(
                                "dataset.column-left-out",
                                "The column is of the type %s, which holds neither numbers nor dates nor words; it is left out."
                                        .formatted(Words.clip(type)))
                        .inFile(source.told().toString())
                        .inField(name));
    }

    private static Map<String, TypedCell> row(ResultSet rows, List<QueryColumn> columns)
            throws SQLException {
        Map<String, TypedCell> row = new LinkedHashMap<>();
        for (QueryColumn column : columns) {
            row.put(column.name(), column.cell(rows));
        }
        return row;
    }
}
