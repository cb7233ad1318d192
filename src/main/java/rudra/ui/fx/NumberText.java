package rudra.ui.fx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: grouped thousands and six significant digits. */
public final class NumberText {
    private static final MathContext SHOWN = new MathContext(6);
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
