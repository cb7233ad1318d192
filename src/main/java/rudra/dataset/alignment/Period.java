package rudra.dataset.alignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The periods of which resampling makes a row each. */
public enum Period {
    /** None: rows stay as they are. */
    NONE,
    /** Days. */
    DAY,
    /** Weeks from Monday to Sunday (ISO 8601). */
    WEEK,
    /** Months. */
    MONTH,
    /** Quarters of years. */
    QUARTER,
    /** Years. */
    YEAR;

    private static final int MONTHS_A_QUARTER = 3;

    /** The last day of the period that a day is in. */
    LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case NONE, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> {
                int passed = (day.getMonthValue() - 1) % MONTHS_A_QUARTER;
                yield day.plusMonths(MONTHS_A_QUARTER - 1L - passed)
                        .with(TemporalAdjusters.lastDayOfMonth());
            }
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
