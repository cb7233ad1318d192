package rudra.analysis.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Round numbers along an axis: whole multiples of a step that is 1, 2, 2.5 or 5 times a power of
 * ten.
 *
 * @param step the distance between two ticks, above 0
 * @param first the number of the first tick, in steps from zero
 * @param last the number of the last tick
 */
record Ticks(BigDecimal step, long first, long last) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double LARGEST_PLAIN = 1e12;
    private static final double SMALLEST_PLAIN = 1e-4;

    /**
     * Ticks from zero up to at least a greatest value.
     *
     * @param greatest what must fit; where it is not above 0, an axis to 1
     * @param most about how many ticks there is room for, at least 1
     * @param whole whether only whole numbers make sense
     */
    static Ticks upTo(double greatest, int most, boolean whole) {
        double end = greatest > 0 && Double.isFinite(greatest) ? greatest : 1;
        return covering(new Span(0, end), most, whole);
    }

    /** Ticks of which the first is at most the low end, and the last at least the high one. */
    static Ticks covering(Span span, int most, boolean whole) {
        return of(span, most, whole, RoundingMode.FLOOR, RoundingMode.CEILING);
    }

    /** The ticks inside a range; the last comes before the first where there is none. */
    static Ticks inside(Span span, int most, boolean whole) {
        return of(span, most, whole, RoundingMode.CEILING, RoundingMode.FLOOR);
    }

    private static Ticks of(
            Span span, int most, boolean whole, RoundingMode from, RoundingMode to) {
        BigDecimal step = step(span, most, whole);
        long first = BigDecimal.valueOf(span.low()).divide(step, 0, from).longValue();
        long last = BigDecimal.valueOf(span.high()).divide(step, 0, to).longValue();
        return new Ticks(step, first, last);
    }

    private static BigDecimal step(Span span, int most, boolean whole) {
        BigDecimal length =
                BigDecimal.valueOf(span.high()).subtract(BigDecimal.valueOf(span.low()));
        BigDecimal rough = BigDecimal.valueOf(length.doubleValue() / Math.max(1, most));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = power;
        for (double candidate : STEPS) {
            step = power.multiply(BigDecimal.valueOf(candidate));
            boolean fits = !whole || step.stripTrailingZeros().scale() <= 0;
            if (fits && step.compareTo(rough) >= 0) {
                break;
            }
        }
        return whole ? step.max(BigDecimal.ONE) : step;
    }

    /** How many steps there are between the first tick and the last. */
    long count() {
        return last - first;
    }

    /** The value of the last tick. */
    double end() {
        return value(last);
    }

    /** The value of a tick, counted in steps from zero. */
    double value(long tick) {
        return step.multiply(BigDecimal.valueOf(tick)).doubleValue();
    }

    /** The words at a tick. */
    String text(long tick) {
        BigDecimal value = step.multiply(BigDecimal.valueOf(tick));
        double size = Math.max(Math.abs(value(first)), Math.abs(value(last)));
        return value.signum() == 0 ? "0" : format(size).format(value);
    }

    private DecimalFormat format(double size) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        if (size < LARGEST_PLAIN && size >= SMALLEST_PLAIN) {
            int decimals = Math.max(0, step.stripTrailingZeros().scale());
            String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
            return new DecimalFormat(pattern, symbols);
        }
        // Two digits, or as many as tell neighbours apart.
        double digits = Math.log10(size) - Math.log10(step.doubleValue());
        return new DecimalFormat("0." + "#".repeat(Math.max(2, (int) digits + 1)) + "E0", symbols);
    }

    /** The numbers of the ticks, in steps from zero. */
    LongStream all() {
        return LongStream.rangeClosed(first, last);
    }

    /** The ticks with their words. */
    List<Tick> list() {
        return all().mapToObj(tick -> new Tick(value(tick), text(tick))).toList();
    }
}
