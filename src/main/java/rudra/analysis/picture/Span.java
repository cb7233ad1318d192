package rudra.analysis.picture;

import java.util.stream.DoubleStream;

/**
 * A range of values.
 *
 * @param low its lower end, finite
 * @param high its upper end, above the lower one
 */
public record Span(double low, double high) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the ends are not finite or not in order
     */
    public Span {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(low + " to " + high + " is no range.");
        }
    }

    /** The range between two values, whichever is the greater. */
    public static Span between(double one, double other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** The range of the finite values among some; where they are one value, a range around it. */
    static Span of(DoubleStream values) {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        values.filter(Double::isFinite)
                .forEach(value -> {
                    ends[0] = Math.min(ends[0], value);
                    ends[1] = Math.max(ends[1], value);
                });
        if (ends[0] > ends[1]) {
            return new Span(0, 1);
        }
        double around = ends[0] == ends[1] ? Math.max(Math.abs(ends[0]) / 2, 0.5) : 0;
        return new Span(ends[0] - around, ends[1] + around);
    }

    /** The least range that holds both. */
    Span and(Span other) {
        return new Span(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** With zero as an end, where the values are of one sign and zero is not far from them. */
    Span nearZero() {
        if (low > 0 && low <= high / 2) {
            return new Span(0, high);
        }
        return high < 0 && high >= low / 2 ? new Span(low, 0) : this;
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }
}
