package rudra.dataset.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A stretch of the calendar, such as a day or a quarter. Times are seconds since 1970 in UTC.
 *
 * @param unit minutes, days or months
 * @param count how many of them; seven days begin on a Monday
 */
record CalendarStep(ChronoUnit unit, int count) {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** From the epoch, a Thursday, back to a Monday. */
    private static final int MONDAY = 3;

    private static final List<CalendarStep> FINEST_FIRST =
            List.of(
                    new CalendarStep(ChronoUnit.MINUTES, 1),
                    new CalendarStep(ChronoUnit.MINUTES, 10),
                    new CalendarStep(ChronoUnit.MINUTES, HOUR / MINUTE),
                    new CalendarStep(ChronoUnit.DAYS, 1),
                    new CalendarStep(ChronoUnit.DAYS, WEEK),
                    new CalendarStep(ChronoUnit.MONTHS, 1),
                    new CalendarStep(ChronoUnit.MONTHS, QUARTER),
                    new CalendarStep(ChronoUnit.MONTHS, YEAR),
                    new CalendarStep(ChronoUnit.MONTHS, 5 * YEAR),
                    new CalendarStep(ChronoUnit.MONTHS, 10 * YEAR),
                    new CalendarStep(ChronoUnit.MONTHS, 100 * YEAR),
                    new CalendarStep(ChronoUnit.MONTHS, 1_000 * YEAR),
                    new CalendarStep(ChronoUnit.MONTHS, 1_000_000 * YEAR));

    /**
     * The finest step of which few enough lie between two times, both ends included.
     *
     * @param days whether times of day are not told
     */
    static CalendarStep between(long first, long last, boolean days, int most) {
        return FINEST_FIRST.stream()
                .filter(step -> !days || step.unit != ChronoUnit.MINUTES)
                .filter(step -> step.place(last) - step.place(first) < most)
                .findFirst()
                .orElse(FINEST_FIRST.getLast());
    }

    /** Whether a time is the beginning of a day. */
    static boolean isDay(long second) {
        return Math.floorMod(second, DAY) == 0;
    }

    /** The number of the step in which a time lies; the next step has the next number. */
    long place(long second) {
        return switch (unit) {
            case DAYS -> Math.floorDiv(Math.floorDiv(second, DAY) + shift(), count);
            case MONTHS -> {
                LocalDateTime time = time(second);
                yield Math.floorDiv(time.getYear() * (long) YEAR + time.getMonthValue() - 1, count);
            }
            default -> Math.floorDiv(second, count * (long) MINUTE);
        };
    }

    private int shift() {
        return count == WEEK ? MONDAY : 0;
    }

    /** The first second of a step. */
    long begin(long place) {
        return switch (unit) {
            case DAYS -> (place * count - shift()) * DAY;
            case MONTHS ->
                    LocalDate.of(
                                            Math.toIntExact(Math.floorDiv(place * count, YEAR)),
                                            Math.floorMod(place * count, YEAR) + 1,
                                            1)
                                    .toEpochDay()
                            * DAY;
            default -> place * count * MINUTE;
        };
    }

    /** What people call a step: 2021, 2020–2024, 2021-Q1, 2021-03, 2021-W09, 2021-03-01. */
    String name(long place) {
        LocalDateTime time = time(begin(place));
        return switch (unit) {
            case DAYS ->
                    count == WEEK
                            ? "%d-W%02d"
                                    .formatted(
                                            time.get(IsoFields.WEEK_BASED_YEAR),
                                            time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                            : time.toLocalDate().toString();
            case MONTHS -> months(time);
            default -> time.toLocalDate() + " " + time.toLocalTime();
        };
    }

    private String months(LocalDateTime time) {
        int year = time.getYear();
        if (count == 1) {
            return "%d-%02d".formatted(year, time.getMonthValue());
        }
        if (count == QUARTER) {
            return "%d-Q%d".formatted(year, time.get(IsoFields.QUARTER_OF_YEAR));
        }
        return count == YEAR
                ? Integer.toString(year)
                : "%d–%d".formatted(year, year + count / YEAR - 1);
    }

    private static LocalDateTime time(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }
}
