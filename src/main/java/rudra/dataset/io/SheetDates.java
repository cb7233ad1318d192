package rudra.dataset.io;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import rudra.dataset.io.TypedCell.DateCell;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;

/**
 * Dates of a sheet: numbers of days that only the format of their cell tells from other numbers.
 *
 * @param from1904 whether days are counted from 1904-01-01 on, as on the first Macintosh
 */
record SheetDates(boolean from1904) {
    private static final double SECONDS_A_DAY = 86_400;
    private static final double DAYS_AT_MOST = 2_958_466;
    private static final long EPOCH_1904 = LocalDate.of(1904, 1, 1).toEpochDay();

    /** Day 1 is 1900-01-01, but day 60 is 1900-02-29, which there was not. */
    private static final long EPOCH_1900 = LocalDate.of(1899, 12, 30).toEpochDay();

    private static final int LEAP_DAY = 60;

    /** What stands for itself: quoted or escaped text, padding, colours, conditions, locales. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);

    /** Whether a format shows numbers as dates; times of day alone and durations are numbers. */
    static boolean isDate(int id, String format) {
        boolean isBuiltIn =
                (id >= 14 && id <= 17)
                        || id == 22
                        || (id >= 27 && id <= 31)
                        || id == 36
                        || (id >= 50 && id <= 54)
                        || id == 57
                        || id == 58;
        if (isBuiltIn) {
            return true;
        }
        if (ELAPSED.matcher(format).find()) {
            return false;
        }
        String signs = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String first = signs.split(";", 2)[0];
        boolean hasDay = first.indexOf('y') >= 0 || first.indexOf('d') >= 0;
        boolean hasTime = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        return hasDay || (first.indexOf('m') >= 0 && !hasTime);
    }

    /** The date that a number of days stands for, to the second. */
    TypedCell cell(double days) {
        if (days < 0 || days >= DAYS_AT_MOST) {
            return new NumberCell(days);
        }
        if (from1904) {
            return date(EPOCH_1904, days);
        }
        if (days >= LEAP_DAY && days < LEAP_DAY + 1) {
            return new WordCell("1900-02-29");
        }
        return date(days < LEAP_DAY ? EPOCH_1900 + 1 : EPOCH_1900, days);
    }

    private static TypedCell date(long epoch, double days) {
        return new DateCell(epoch * 86_400 + Math.round(days * SECONDS_A_DAY));
    }
}
