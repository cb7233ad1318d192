package rudra.dataset.io.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * The tables and views of a database, so that a name is looked up and never put into a query as it
 * was written.
 *
 * @param all in the order in which the database lists them
 */
record TableNames(List<Name> all) {
    private static final Set<String> SYSTEM_SCHEMAS =
            Set.of("information_schema", "pg_catalog", "pg_toast");
    private static final int NAMED = 12;

    /**
     * A table.
     *
     * @param schema where it is; empty where the database has no schemas
     * @param table its name
     */
    record Name(String schema, String table) {
        String full() {
            return schema.isEmpty() ? table : schema + "." + table;
        }

        String quoted() {
            return schema.isEmpty() ? quote(table) : quote(schema) + "." + quote(table);
        }

        private static String quote(String name) {
            return "\"" + name.replace("\"", "\"\"") + "\"";
        }
    }

    static TableNames in(Connection connection) throws SQLException {
        List<Name> names = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getTables(null, null, "%", null)) {
            while (rows.next()) {
                String schema = orEmpty(rows.getString("TABLE_SCHEM"));
                String type = orEmpty(rows.getString("TABLE_TYPE")).toUpperCase(Locale.ROOT);
                boolean isSystem =
                        SYSTEM_SCHEMAS.contains(schema.toLowerCase(Locale.ROOT))
                                || type.contains("SYSTEM");
                if (!isSystem && (type.endsWith("TABLE") || type.endsWith("VIEW"))) {
                    names.add(new Name(schema, rows.getString("TABLE_NAME")));
                }
            }
        }
        return new TableNames(names);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The table that a user means: written exactly so, or else whatever its capitals. */
    String quoted(DatabaseSource source, String written) {
        return one(all.stream().filter(name -> name.full().equals(written)))
                .or(() -> one(all.stream().filter(name -> name.table().equals(written))))
                .or(() -> one(all.stream().filter(name -> name.full().equalsIgnoreCase(written))))
                .or(() -> one(all.stream().filter(name -> name.table().equalsIgnoreCase(written))))
                .map(Name::quoted)
                .orElseThrow(() ->
                        refusal(
                                source,
                                "There is no one table “%s”. There are: %s."
                                        .formatted(written, listed())));
    }

    /** The only table that there is. */
    String only(DatabaseSource source) {
        return one(all.stream())
                .map(Name::quoted)
                .orElseThrow(() ->
                        refusal(
                                source,
                                all.isEmpty()
                                        ? "There is no table in this database."
                                        : "Say with table=… which table is read, or ask a query=…. There are: %s."
                                                .formatted(listed())));
    }

    private static Optional<Name> one(Stream<Name> names) {
        List<Name> found = names.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private String listed() {
        String first = all.stream().limit(NAMED).map(Name::full).collect(Collectors.joining(", "));
        return all.size() <= NAMED ? first : first + " and %d more".formatted(all.size() - NAMED);
    }

    private static AnalysisException refusal(DatabaseSource source, String message) {
        return AnalysisException.input(
                Problem.of("database.table-wrong", message)
                        .inFile(source.told().toString())
                        .inField("table"));
    }
}
