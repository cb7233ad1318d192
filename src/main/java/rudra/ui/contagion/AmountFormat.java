package rudra.ui.contagion;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import rudra.ui.fx.NumberText;

/**
 * Writes the amounts of one column with as many decimals as the largest of them needs for five
 * significant digits, so that they line up and none pretends to be more exact than the others.
 */
final class AmountFormat {
    /** What stands where there is no number. */
    static final String NONE = "—";

    private static final int DIGITS = 5;
    private static final int MOST_DECIMALS = 6;
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-4;

    private final int decimals;
    private final boolean plain;

    private AmountFormat(int decimals, boolean plain) {
        this.decimals = decimals;
        this.plain = plain;
    }

    /** The format of a column. */
    static AmountFormat of(double largest) {
        if (!(largest > 0)) {
            return new AmountFormat(0, true);
        }
        int before = (int) Math.floor(Math.log10(largest)) + 1;
        return new AmountFormat(
                Math.clamp(DIGITS - before, 0, MOST_DECIMALS),
                largest < LARGEST_PLAIN && largest >= SMALLEST_PLAIN);
    }

    /** An amount; a dash where there is none. */
    String text(double amount) {
        if (Double.isNaN(amount)) {
            return NONE;
        }
        return amount == 0 ? "0" : plain ? grouped(amount, decimals) : NumberText.of(amount);
    }

    /** A difference, with its sign. */
    String signed(double difference) {
        return difference > 0 ? "+" + text(difference) : text(difference);
    }

    /** A share as a percentage with one decimal; a dash where there is none. */
    static String percent(double share) {
        return Double.isFinite(share) ? grouped(100 * share, 1) + " %" : NONE;
    }

    private static String grouped(double number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
