package rudra.ui.fx;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import rudra.analysis.table.NumberText;

/**
 * Writes the amounts of one column: in a unit in which the largest keeps a readable length, with as
 * many decimals as that needs for six significant digits, so that they line up and none pretends to
 * be more exact than the others.
 */
public final class AmountFormat {
    /** What stands where there is no number. */
    public static final String NONE = "—";

    private static final int DIGITS = 6;
    private static final int MOST_DECIMALS = 6;
    private static final double LONGEST = 1e6;
    private static final double THOUSAND = 1e3;
    private static final double LARGEST_DIVISOR = 1e9;
    private static final double SMALLEST_PLAIN = 1e-4;

    private final double divisor;
    private final int decimals;
    private final boolean plain;

    private AmountFormat(double divisor, int decimals, boolean plain) {
        this.divisor = divisor;
        this.decimals = decimals;
        this.plain = plain;
    }

    /**
     * The format of a column.
     *
     * @param largest the largest of its amounts, in the network's unit
     * @param divisor the size of the unit shown, in the network's unit
     */
    public static AmountFormat of(double largest, double divisor) {
        double shown = largest / divisor;
        if (!(shown > 0)) {
            return new AmountFormat(divisor, 0, true);
        }
        int before = (int) Math.floor(Math.log10(shown)) + 1;
        return new AmountFormat(
                divisor,
                Math.clamp(DIGITS - before, 0, MOST_DECIMALS),
                shown < LONGEST && shown >= SMALLEST_PLAIN);
    }

    /** A unit of thousands, millions or billions in which an amount has at most six digits. */
    public static double divisorFor(double largest) {
        double divisor = 1;
        while (largest / divisor >= LONGEST && divisor < LARGEST_DIVISOR) {
            divisor *= THOUSAND;
        }
        return divisor;
    }

    /** An amount of the network's unit in the unit shown. */
    public double shown(double amount) {
        return amount / divisor;
    }

    /** An amount of the network's unit; a dash where there is none. */
    public String text(double amount) {
        return textShown(shown(amount));
    }

    /** An amount of the unit shown; a dash where there is none. */
    public String textShown(double amount) {
        if (Double.isNaN(amount)) {
            return NONE;
        }
        if (amount == 0 || !plain) {
            return NumberText.of(amount);
        }
        double smallest = Math.pow(10, -decimals);
        return Math.abs(amount) < smallest / 2
                ? (amount < 0 ? "> −" : "< ") + grouped(smallest, decimals)
                : grouped(amount, decimals);
    }

    /** An amount to its last digit, in the network's unit. */
    public static String exact(double amount) {
        BigDecimal whole = BigDecimal.valueOf(amount).stripTrailingZeros();
        return grouped(amount, Math.max(0, whole.scale()));
    }

    /** A difference, with its sign. */
    public String signed(double difference) {
        return difference > 0 ? "+" + text(difference) : text(difference);
    }

    /** A share as a percentage with one decimal; a dash where there is none. */
    public static String percent(double share) {
        return Double.isFinite(share) ? grouped(100 * share, 1) + " %" : NONE;
    }

    private static String grouped(double number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
