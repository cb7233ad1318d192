package rudra.dataset;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Dates, perhaps with a time of day, in UTC. */
public final class DateColumn implements Column {
    /** The second of a missing cell. */
    public static final long MISSING = Long.MIN_VALUE;

    private final String name;
    private final long[] seconds;

    private DateColumn(String name, long[] seconds) {
        this.name = name;
        this.seconds = seconds;
    }

    /**
     * Copies the values.
     *
     * @param seconds since 1970-01-01T00:00 UTC; {@link #MISSING} where there is no date
     */
    public static DateColumn of(String name, long... seconds) {
        return new DateColumn(name, seconds.clone());
    }

    /** The seconds since 1970-01-01T00:00 UTC of a row; {@link #MISSING} if there is no date. */
    public long second(int row) {
        return seconds[row];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return seconds.length;
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.DATE;
    }

    @Override
    public boolean isMissing(int row) {
        return seconds[row] == MISSING;
    }

    @Override
    public String text(int row) {
        if (isMissing(row)) {
            return "";
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds[row], 0, ZoneOffset.UTC);
        boolean isDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? time.toLocalDate().toString() : time.toString();
    }

    @Override
    public DateColumn rows(int[] rows) {
        long[] chosen = new long[rows.length];
        Arrays.setAll(chosen, k -> seconds[rows[k]]);
        return new DateColumn(name, chosen);
    }

    @Override
    public DateColumn named(String other) {
        return new DateColumn(other, seconds);
    }
}
