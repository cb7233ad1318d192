package rudra.dataset.io.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The databases that can be read. */
public enum DatabaseKind {
    /** H2, in a file. */
    H2("h2", "H2"),
    /** DuckDB, in a file. */
    DUCKDB("duckdb", "DuckDB"),
    /** SQLite, in a file. */
    SQLITE("sqlite", "SQLite"),
    /** PostgreSQL, on a server. */
    POSTGRESQL("postgresql", "PostgreSQL");

    private final String id;
    private final String title;

    DatabaseKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As it is named in a source file. */
    public String id() {
        return id;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Whether the database is a file, and not on a server. */
    public boolean isFile() {
        return this != POSTGRESQL;
    }

    /** The ids of all. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DatabaseKind::id).toList();
    }

    /** The kind of an id; empty if there is none. */
    public static Optional<DatabaseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
