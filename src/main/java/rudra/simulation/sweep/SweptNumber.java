package rudra.simulation.sweep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;

/**
 * A number of the scenario and the values that it takes in turn.
 *
 * @param path where it stands in the scenario, as in {@code market.priceImpact} or {@code
 *     shocks[0].withdrawnShare}; places in lists are counted from 0
 * @param from the least value
 * @param to the greatest value
 * @param count how many values there are from the least to the greatest, evenly spaced
 * @param values the values one by one, in place of from, to and count; in any order
 */
public record SweptNumber(
        String path,
        double from,
        double to,
        @AtLeast(1) @AtMost(1_000) int count,
        List<Double> values) {
    private static final int DIGITS = 13;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if values descend, come twice, or one value has two ends
     */
    public SweptNumber {
        values = List.copyOf(values);
        if (values.stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException("A value stands twice in “values”.");
        }
        if (values.isEmpty() && (from > to || (from == to) != (count == 1))) {
            throw new IllegalArgumentException(
                    "There is no way of %d values from %s to %s: “from” is below “to” where there are two or more."
                            .formatted(count, from, to));
        }
    }

    /** The price impact, from none to a fifth. */
    public static SweptNumber defaults() {
        return new SweptNumber("market.priceImpact", 0, 0.2, 5, List.of());
    }

    /** The values, ascending. */
    double[] ascending() {
        if (!values.isEmpty()) {
            return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
        return count == 1
                ? new double[] {from}
                : IntStream.range(0, count).mapToDouble(this::evenly).toArray();
    }

    /** Without the last digits, which are rounding. */
    private double evenly(int k) {
        if (k == 0 || k == count - 1) {
            return k == 0 ? from : to;
        }
        double value = from + (to - from) * k / (count - 1);
        int magnitude = (int) Math.floor(Math.log10(Math.max(Math.abs(from), Math.abs(to))));
        return BigDecimal.valueOf(value)
                .setScale(DIGITS - magnitude, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
