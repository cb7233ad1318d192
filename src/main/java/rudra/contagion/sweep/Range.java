package rudra.contagion.sweep;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;

/**
 * Evenly spaced values.
 *
 * @param from the first
 * @param to the last
 * @param steps how many steps lead from the first to the last; one value more than that
 */
public record Range(
        @AtLeast(0) double from, @AtLeast(0) double to, @AtLeast(1) @AtMost(10_000) int steps) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last is below the first
     */
    public Range {
        if (!(from <= to)) {
            throw new IllegalArgumentException(
                    "A range goes up: “from” (%s) is above “to” (%s).".formatted(from, to));
        }
    }

    /** From 0 to 1 in ten steps. */
    public static Range defaults() {
        return new Range(0, 1, 10);
    }

    /** The number of values. */
    int count() {
        return from == to ? 1 : steps + 1;
    }

    /** Value k, counted from 0. */
    double value(int k) {
        return k == steps ? to : from + (to - from) * k / steps;
    }
}
