package rudra.simulation.history;

/** What the values of a column are. */
public enum ColumnKind {
    /** A number, which may be infinite or not a number. */
    NUMBER("DOUBLE"),
    /** A whole number. */
    COUNT("BIGINT"),
    /** Yes or no. */
    FLAG("BOOLEAN"),
    /** A word or a sentence; empty where there is none. */
    TEXT("VARCHAR");

    private final String sqlType;

    ColumnKind(String sqlType) {
        this.sqlType = sqlType;
    }

    /** The type of such a column in SQL. */
    String sqlType() {
        return sqlType;
    }
}
