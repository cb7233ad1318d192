package rudra.dataset.io;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import rudra.dataset.io.TypedCell.DateCell;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;

/**
 * A column of a Parquet file.
 *
 * @param name its name
 * @param sort how its cells are read
 */
record ParquetColumn(String name, Sort sort) {
    private static final long MICROSECONDS = 1_000_000;
    private static final TypedCell NONE = new WordCell("");

    /** How cells are read: an expression in SQL of a name, and what its value is. */
    enum Sort {
        /** Numbers that a double holds, or nearly. */
        DOUBLE("CAST(%s AS DOUBLE)"),
        /** Whole numbers of up to 64 bits with a sign. */
        LONG("CAST(%s AS BIGINT)"),
        /** Larger whole numbers. */
        HUGE("CAST(%s AS VARCHAR)"),
        /** Dates, and times without a zone. */
        LOCAL_TIME("epoch_us(CAST(%s AS TIMESTAMP))"),
        /** Times with a zone. */
        ZONED_TIME("epoch_us(%s)"),
        /** Words. */
        WORDS("CAST(%s AS VARCHAR)");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }
    }

    /** The column; empty if its type cannot be read. */
    static Optional<ParquetColumn> of(String name, String type) {
        int bracket = type.indexOf('(');
        String plain = bracket < 0 ? type : type.substring(0, bracket);
        Optional<Sort> sort =
                type.endsWith("]")
                        ? Optional.empty()
                        : switch (plain) {
                            case "FLOAT", "DOUBLE", "DECIMAL" -> Optional.of(Sort.DOUBLE);
                            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT" ->
                                    Optional.of(Sort.LONG);
                            case "UTINYINT", "USMALLINT", "UINTEGER" -> Optional.of(Sort.LONG);
                            case "UBIGINT", "HUGEINT", "UHUGEINT" -> Optional.of(Sort.HUGE);
                            case "DATE", "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS" ->
                                    Optional.of(Sort.LOCAL_TIME);
                            case "TIMESTAMP_NS" -> Optional.of(Sort.LOCAL_TIME);
                            case "TIMESTAMP WITH TIME ZONE" -> Optional.of(Sort.ZONED_TIME);
                            case "VARCHAR", "ENUM", "UUID", "BOOLEAN" -> Optional.of(Sort.WORDS);
                            default -> Optional.empty();
                        };
        return sort.map(s -> new ParquetColumn(name, s));
    }

    /** What is selected. */
    String expression() {
        return sort.expression.formatted("\"" + name.replace("\"", "\"\"") + "\"");
    }

    /** The cell of the row that the rows stand at. */
    TypedCell cell(ResultSet rows, int place) throws SQLException {
        return switch (sort) {
            case DOUBLE -> {
                double value = rows.getDouble(place);
                yield rows.wasNull() ? NONE : new NumberCell(value);
            }
            case LONG -> {
                long value = rows.getLong(place);
                yield rows.wasNull() ? NONE : number(value);
            }
            case HUGE -> {
                String value = rows.getString(place);
                yield value == null ? NONE : TypedCell.number(new BigDecimal(value));
            }
            case LOCAL_TIME, ZONED_TIME -> {
                long value = rows.getLong(place);
                yield rows.wasNull() ? NONE : new DateCell(Math.floorDiv(value, MICROSECONDS));
            }
            case WORDS -> {
                String value = rows.getString(place);
                yield value == null ? NONE : new WordCell(value);
            }
        };
    }

    private static TypedCell number(long value) {
        return Math.abs((double) value) < TypedCell.LARGEST_EXACT
                ? new NumberCell(value)
                : TypedCell.number(BigDecimal.valueOf(value));
    }
}
