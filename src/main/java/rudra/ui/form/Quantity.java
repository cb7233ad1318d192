package rudra.ui.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number of a unit is shown and read: shares as percentages, all else as it is. Shifting by
 * decimal powers keeps what was typed exact.
 *
 * @param unit what stands after the number; may be empty
 * @param shift by how many decimal places the shown number is larger
 */
record Quantity(String unit, int shift) {
    private static final String SHARE = "share";
    private static final String AMOUNT = "amount";
    private static final int PERCENT_SHIFT = 2;
    private static final String NO_BREAK = "\u00a0";
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    static Quantity of(Optional<String> unit) {
        return switch (unit.orElse("")) {
            // “share a year” is “% a year”.
            case String share when share.equals(SHARE) || share.startsWith(SHARE + " ") ->
                    new Quantity("%" + share.substring(SHARE.length()), PERCENT_SHIFT);
            // Amounts are in the network's own unit, which the network states.
            case AMOUNT -> new Quantity("", 0);
            case String other -> new Quantity(other, 0);
        };
    }

    String show(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return show(BigDecimal.valueOf(value));
    }

    String show(BigDecimal value) {
        BigDecimal shifted = value.movePointRight(shift).stripTrailingZeros();
        return shifted.precision() - shifted.scale() > 16
                ? shifted.toString()
                : shifted.toPlainString();
    }

    /** A number with its unit, for a sentence: thousands are set apart. */
    String words(BigDecimal value) {
        BigDecimal shifted = value.movePointRight(shift).stripTrailingZeros();
        String number =
                shifted.abs().compareTo(MANY) < 0
                        ? show(value)
                        : String.format(
                                Locale.ROOT, "%,." + Math.max(0, shifted.scale()) + "f", shifted);
        return unit.isEmpty() ? number : number + NO_BREAK + unit;
    }

    /** The number meant by a text; empty where it is none. */
    Optional<BigDecimal> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String number = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return Optional.of(new BigDecimal(number.strip()).movePointLeft(shift));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
