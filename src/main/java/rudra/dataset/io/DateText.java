package rudra.dataset.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: 2008-09-15, 2008/9/15, 20080915, 15.09.2008, 15/09/2008, 09/15/2008,
 * 15-Sep-2008; a time behind the date is passed over. A year has four digits.
 */
final class DateText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*[- ](\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(Z|[-+]\\d{2}:?\\d{2})?");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final long SECONDS_A_DAY = 86_400;

    private DateText() {}

    /** The date; empty if the text is none. */
    static Optional<LocalDate> parse(String text, DateOrder order) {
        String date = withoutTime(text);
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher compact = COMPACT.matcher(date);
        if (compact.matches()) {
            return of(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(date);
        if (yearLast.matches()) {
            boolean dayFirst = yearLast.group(2).equals(".") || order == DateOrder.DAY_FIRST;
            return of(
                    yearLast.group(4),
                    yearLast.group(dayFirst ? 3 : 1),
                    yearLast.group(dayFirst ? 1 : 3));
        }
        Matcher named = MONTH_NAMED.matcher(date);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return of(named.group(3), Integer.toString(month), named.group(1));
        }
        return Optional.empty();
    }

    /** Whether the order of day and month decides what the text means. */
    static boolean dependsOnOrder(String text) {
        Matcher yearLast = YEAR_LAST.matcher(withoutTime(text));
        return yearLast.matches()
                && !yearLast.group(2).equals(".")
                && !yearLast.group(1).equals(yearLast.group(3));
    }

    /**
     * The seconds since 1970-01-01T00:00 UTC of a date and the time of day behind it, if any; a
     * time without a zone is taken for UTC. Empty if the text is no date.
     */
    static OptionalLong second(String text, DateOrder order) {
        if (isIso(text)) {
            return day(text);
        }
        Optional<LocalDate> date = parse(text, order);
        if (date.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher time = TIME.matcher(text);
        boolean hasTime = time.find() && time.end() == text.length();
        try {
            LocalTime clock = hasTime ? clock(time.group()) : LocalTime.MIDNIGHT;
            ZoneOffset zone =
                    hasTime && time.group(3) != null
                            ? ZoneOffset.of(time.group(3))
                            : ZoneOffset.UTC;
            return OptionalLong.of(date.get().atTime(clock).toEpochSecond(zone));
        } catch (DateTimeException e) {
            // There is no such time of day or zone: not a date.
            return OptionalLong.empty();
        }
    }

    /** Whether a text is of the form 2008-09-15, as most dates are, so that no pattern is asked. */
    private static boolean isIso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int k = 0; k < 10; k++) {
            if (k != 4 && k != 7 && (text.charAt(k) < '0' || text.charAt(k) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static OptionalLong day(String iso) {
        return of(iso.substring(0, 4), iso.substring(5, 7), iso.substring(8))
                .map(date -> OptionalLong.of(date.toEpochDay() * SECONDS_A_DAY))
                .orElse(OptionalLong.empty());
    }

    private static LocalTime clock(String text) {
        String[] parts = text.substring(1).strip().split("[:.,Z+ -]");
        boolean hasSeconds = text.strip().matches("T?\\d{1,2}:\\d{2}:\\d{2}.*");
        return LocalTime.of(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                hasSeconds ? Integer.parseInt(parts[2]) : 0);
    }

    private static String withoutTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.find() && time.end() == text.length() ? text.substring(0, time.start()) : text;
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // There is no such day in the calendar: not a date in this order.
            return Optional.empty();
        }
    }
}
