package rudra.analysis.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Round numbers along an axis that begins at zero: steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param step the distance between two ticks, above 0
 * @param count how many there are above zero, at least 1
 */
record Ticks(BigDecimal step, int count) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double LARGEST_PLAIN = 1e12;
    private static final double SMALLEST_PLAIN = 1e-4;

    /**
     * Ticks up to at least a greatest value.
     *
     * @param greatest what must fit; where it is not above 0, an axis to 1
     * @param most about how many ticks there is room for, at least 1
     * @param whole whether only whole numbers make sense
     */
    static Ticks upTo(double greatest, int most, boolean whole) {
        double end = greatest > 0 && Double.isFinite(greatest) ? greatest : 1;
        BigDecimal rough = BigDecimal.valueOf(end / Math.max(1, most));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = power;
        for (double candidate : STEPS) {
            step = power.multiply(BigDecimal.valueOf(candidate));
            boolean fits = !whole || step.stripTrailingZeros().scale() <= 0;
            if (fits && step.compareTo(rough) >= 0) {
                break;
            }
        }
        step = whole ? step.max(BigDecimal.ONE) : step;
        int count = BigDecimal.valueOf(end).divide(step, 0, RoundingMode.CEILING).intValue();
        return new Ticks(step, Math.max(1, count));
    }

    /** The last tick: the end of the axis. */
    double end() {
        return value(count);
    }

    /** The value of a tick, counted from 0 at zero. */
    double value(int tick) {
        return step.multiply(BigDecimal.valueOf(tick)).doubleValue();
    }

    /** The words at a tick. */
    String text(int tick) {
        return text(step.multiply(BigDecimal.valueOf(tick)), end());
    }

    private String text(BigDecimal value, double end) {
        boolean plain = end < LARGEST_PLAIN && end >= SMALLEST_PLAIN;
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String pattern =
                plain ? "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "") : "0.##E0";
        return new DecimalFormat(
                        value.signum() == 0 ? "0" : pattern,
                        DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(value);
    }

    /** The numbers of the ticks, zero included. */
    IntStream all() {
        return IntStream.rangeClosed(0, count);
    }
}
