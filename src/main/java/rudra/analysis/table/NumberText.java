package rudra.analysis.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: grouped thousands and six significant digits. */
public final class NumberText {
    private static final MathContext SHOWN = new MathContext(6);
    private static final MathContext ROUGH = new MathContext(3);
    private static final int COLUMN_DIGITS = 7;
    private static final int USUAL_DECIMALS = 2;
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-4;

    private NumberText() {}

    /** A number in the text of a table; the minus is a minus, not a hyphen. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "n/a" : value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size != 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) {
            return format("0.#####E0", BigDecimal.valueOf(value).round(SHOWN));
        }
        boolean whole = value == Math.rint(value);
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean large = size >= 1e5;
        return format(
                whole || large ? "#,##0" : "#,##0.######",
                whole || large ? exact : exact.round(SHOWN));
    }

    /** A number to three significant digits, for the ends of a scale. */
    public static String rough(double value) {
        return Double.isFinite(value)
                ? of(BigDecimal.valueOf(value).round(ROUGH).doubleValue())
                : of(value);
    }

    /**
     * A number of at least a thousand where there is room for a few letters: three significant
     * digits, with k for thousands, m for millions and bn for billions; others as {@link #rough}.
     */
    public static String compact(double value) {
        if (!Double.isFinite(value)) {
            return of(value);
        }
        double rounded = BigDecimal.valueOf(value).round(ROUGH).doubleValue();
        double size = Math.abs(rounded);
        if (size < 1e3) {
            return of(rounded);
        }
        if (size < 1e6) {
            return of(rounded / 1e3) + "k";
        }
        return size < 1e9 ? of(rounded / 1e6) + "m" : of(rounded / 1e9) + "bn";
    }

    /**
     * With how many decimals numbers are written that stand below each other: with two, or as many
     * as give the largest {@value #COLUMN_DIGITS} digits, and no more than any of them needs.
     */
    public static int decimals(double[] values) {
        double largest = 0;
        int needed = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
                while (needed < COLUMN_DIGITS && !isExact(value, needed)) {
                    needed++;
                }
            }
        }
        int whole = largest < 1 ? 1 : 1 + (int) Math.floor(Math.log10(largest));
        return Math.min(Math.max(COLUMN_DIGITS - whole, USUAL_DECIMALS), needed);
    }

    private static boolean isExact(double value, int decimals) {
        double scaled = Math.abs(value) * Math.pow(10, decimals);
        return scaled > 1e15 || Math.abs(scaled - Math.rint(scaled)) < 1e-9 * Math.max(1, scaled);
    }

    /** A number with a fixed number of decimals; a dash where there is none. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "—" : of(value);
        }
        return format(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                BigDecimal.valueOf(value));
    }

    /** A share as a percentage. */
    public static String percent(double share) {
        return of(share * 100) + " %";
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
