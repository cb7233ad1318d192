package rudra.analysis.file;

import java.util.Locale;
import java.util.Set;

/** How numbers are written in a file. */
public enum NumberStyle {
    /** {@code 1234.5}, thousands perhaps grouped as {@code 1,234.5}. */
    POINT('.', ','),
    /** {@code 1234,5}, thousands perhaps grouped as {@code 1.234,5}. */
    COMMA(',', '.');

    private static final Set<String> MISSING =
            Set.of("", "-", ".", "..", "na", "n/a", "#n/a", "nan", "null", "none", "nil");

    /** The powers of ten that a double holds exactly. */
    private static final double[] EXACT_POWER = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private static final long EXACT_INTEGER = 1L << 53;

    private final char decimal;
    private final char grouping;

    NumberStyle(char decimal, char grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
    }

    /** Whether the text says that there is no value. */
    public static boolean isMissing(String text) {
        return text.length() <= 4 && MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The nearest double to a number as written.
     *
     * @param text a number; spaces around it are allowed
     * @return not-a-number if the text is none; infinite if it is an infinity or beyond a double
     */
    public double parse(String text) {
        double quick = parsePlain(text.toCharArray(), 0, text.length());
        return Double.isNaN(quick) ? parseAny(text.strip()) : quick;
    }

    /**
     * Digits with at most one decimal sign. Such a number is an integer below 2⁵³ over a power of
     * ten up to 10²²; both are exact, so one division rounds correctly (Clinger 1990).
     */
    double parsePlain(char[] text, int begin, int end) {
        long digits = 0;
        int fraction = -1;
        int from = begin < end && text[begin] == '-' ? begin + 1 : begin;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9' && digits < EXACT_INTEGER / 10 - 1) {
                digits = digits * 10 + (c - '0');
                fraction += fraction >= 0 ? 1 : 0;
            } else if (c == decimal && fraction < 0) {
                fraction = 0;
            } else {
                return Double.NaN;
            }
        }
        boolean hasDigits = end - from - (fraction >= 0 ? 1 : 0) > 0;
        if (!hasDigits || fraction >= EXACT_POWER.length) {
            return Double.NaN;
        }
        double value = digits / EXACT_POWER[Math.max(0, fraction)];
        return from > begin ? -value : value;
    }

    private double parseAny(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity", "∞" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity", "-∞" -> Double.NEGATIVE_INFINITY;
            default -> parseDecimal(ungrouped(text));
        };
    }

    private static double parseDecimal(String text) {
        return isDecimal(text) ? Double.parseDouble(text) : Double.NaN;
    }

    /** The number with a decimal point and without grouping; empty where the groups are wrong. */
    private String ungrouped(String text) {
        int end = text.indexOf(decimal);
        String whole = end < 0 ? text : text.substring(0, end);
        String rest = end < 0 ? "" : "." + text.substring(end + 1);
        char sign = whole.indexOf(grouping) >= 0 ? grouping : whole.indexOf('\'') >= 0 ? '\'' : ' ';
        whole = whole.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2212', '-');
        if (whole.indexOf(sign) < 0) {
            return whole + rest;
        }
        return hasGroupsOfThree(whole, sign) ? whole.replace(String.valueOf(sign), "") + rest : "";
    }

    private static boolean hasGroupsOfThree(String whole, char sign) {
        int digitsInGroup = 0;
        boolean first = true;
        int from = whole.startsWith("-") || whole.startsWith("+") ? 1 : 0;
        for (int i = from; i < whole.length(); i++) {
            if (whole.charAt(i) != sign) {
                digitsInGroup++;
                continue;
            }
            if (first ? digitsInGroup < 1 || digitsInGroup > 3 : digitsInGroup != 3) {
                return false;
            }
            first = false;
            digitsInGroup = 0;
        }
        return digitsInGroup == 3;
    }

    /** Sign, digits, point, exponent and nothing of what Java alone calls a number. */
    private static boolean isDecimal(String text) {
        int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean point = false;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return digits > 0 && (c == 'e' || c == 'E') && isInteger(text.substring(i + 1));
            }
        }
        return digits > 0;
    }

    private static boolean isInteger(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > from && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }
}
