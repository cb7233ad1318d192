package rudra.dataset.io;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rudra.analysis.file.NumberStyle;
import rudra.dataset.io.TypedCell.DateCell;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;
import rudra.dataset.io.database.DatabaseKind;

/**
 * A column of the answer to a query.
 *
 * @param place where it stands, from 1 on
 * @param name its name
 * @param sort how its cells are read
 */
record QueryColumn(int place, String name, Sort sort) {
    private static final TypedCell NONE = new WordCell("");

    /** PostgreSQL knows dates before and after all others. */
    private static final int LAST_YEAR = 999_999;

    /** How cells are read. */
    enum Sort {
        /** As each cell is, where columns have no type. */
        EACH,
        /** Numbers of any size. */
        NUMBER,
        /** Numbers that a double holds. */
        DOUBLE,
        /** Days. */
        DAY,
        /** Days with a time. */
        TIME,
        /** Days with a time and a zone. */
        ZONED_TIME,
        /** True or false, as words. */
        TRUTH,
        /** Words. */
        WORDS
    }

    /** A column; empty if it holds neither numbers nor dates nor words. */
    static Optional<QueryColumn> of(ResultSetMetaData data, int place, DatabaseKind kind)
            throws SQLException {
        String type = data.getColumnTypeName(place);
        Optional<Sort> sort =
                kind == DatabaseKind.SQLITE
                        ? Optional.of(Sort.EACH)
                        : sort(data.getColumnType(place), type == null ? "" : type);
        String name = data.getColumnLabel(place);
        return sort.map(known -> new QueryColumn(place, name, known));
    }

    private static Optional<Sort> sort(int type, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("timestamptz") || plain.equals("timestamp with time zone")) {
            return Optional.of(Sort.ZONED_TIME);
        }
        if (plain.equals("bool")) {
            return Optional.of(Sort.TRUTH);
        }
        if (plain.equals("uuid")) {
            return Optional.of(Sort.WORDS);
        }
        return switch (type) {
            case Types.BOOLEAN -> Optional.of(Sort.TRUTH);
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.DECIMAL ->
                    Optional.of(Sort.NUMBER);
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Optional.of(Sort.DOUBLE);
            case Types.DATE -> Optional.of(Sort.DAY);
            case Types.TIMESTAMP -> Optional.of(Sort.TIME);
            case Types.TIMESTAMP_WITH_TIMEZONE -> Optional.of(Sort.ZONED_TIME);
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.CLOB,
                    Types.BIT,
                    Types.TIME,
                    Types.TIME_WITH_TIMEZONE ->
                    Optional.of(Sort.WORDS);
            default -> isWords(plain) ? Optional.of(Sort.WORDS) : numbers(plain);
        };
    }

    private static boolean isWords(String type) {
        return type.startsWith("enum") || type.equals("json") || type.equals("jsonb");
    }

    private static Optional<Sort> numbers(String type) {
        return switch (type) {
            case "utinyint", "usmallint", "uinteger", "ubigint", "hugeint", "uhugeint" ->
                    Optional.of(Sort.NUMBER);
            default -> Optional.empty();
        };
    }

    /** The cell of the row that the rows stand at. */
    TypedCell cell(ResultSet rows) throws SQLException {
        return switch (sort) {
            case EACH -> each(rows.getObject(place));
            case NUMBER -> number(rows.getString(place));
            case DOUBLE -> {
                double value = rows.getDouble(place);
                yield rows.wasNull() ? NONE : new NumberCell(value);
            }
            case DAY -> {
                LocalDate day = rows.getObject(place, LocalDate.class);
                yield time(day == null ? null : day.atTime(LocalTime.MIDNIGHT));
            }
            case TIME -> time(rows.getObject(place, LocalDateTime.class));
            case ZONED_TIME -> {
                OffsetDateTime time = rows.getObject(place, OffsetDateTime.class);
                yield time(
                        time == null
                                ? null
                                : time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            }
            case TRUTH -> {
                boolean truth = rows.getBoolean(place);
                yield rows.wasNull() ? NONE : new WordCell(Boolean.toString(truth));
            }
            case WORDS -> words(rows.getString(place));
        };
    }

    private static TypedCell each(@Nullable Object value) {
        return switch (value) {
            case Integer whole -> new NumberCell(whole);
            case Long whole -> TypedCell.number(BigDecimal.valueOf(whole));
            case Number number -> new NumberCell(number.doubleValue());
            case String text -> words(text);
            case null, default -> NONE;
        };
    }

    private static TypedCell number(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        double value = NumberStyle.POINT.parse(text);
        return Double.isNaN(value) || Double.isInfinite(value)
                ? new NumberCell(value)
                : TypedCell.number(new BigDecimal(text));
    }

    private static TypedCell time(@Nullable LocalDateTime time) {
        return time == null || Math.abs(time.getYear()) > LAST_YEAR ? NONE : DateCell.of(time);
    }

    private static TypedCell words(@Nullable String text) {
        return text == null ? NONE : new WordCell(text);
    }
}
