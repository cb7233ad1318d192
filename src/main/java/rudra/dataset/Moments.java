package rudra.dataset;

import java.util.Arrays;

/**
 * Where numbers lie and how far apart. A constant lies at itself and has no spread, which a mean
 * that is rounded and squares about it need not say.
 *
 * @param size how many there are
 * @param mean their mean; not-a-number of none
 * @param squares the sum of their squared distances from the mean
 */
public record Moments(int size, double mean, double squares) {

    /** The moments of numbers. O(n). */
    public static Moments of(double[] values) {
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return new Moments(values.length, values.length == 0 ? Double.NaN : values[0], 0);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return new Moments(values.length, mean, squares);
    }

    /** The standard deviation with n in the denominator; 0 of none. */
    public double deviation() {
        return Math.sqrt(squares / Math.max(1, size));
    }

    /** The standard deviation with n − 1 in the denominator; 0 of fewer than two. */
    public double sampleDeviation() {
        return Math.sqrt(squares / Math.max(1, size - 1));
    }
}
