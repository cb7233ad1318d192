package rudra.learning.comparison;

import java.util.Optional;

/**
 * A value that rises with rows to a bound, {@code bound − fall · rows^−power}: how learning curves
 * go where they are well behaved (Viering and Loog 2023, The shape of learning curves, IEEE
 * Transactions on Pattern Analysis and Machine Intelligence 45).
 *
 * @param bound what infinitely many rows would bring
 * @param fall above 0
 * @param power above 0
 */
public record PowerLaw(double bound, double fall, double power) {
    private static final double STEP = 0.05;
    private static final int STEPS = 40;
    private static final int LEAST = 4;

    /**
     * Through points by least squares: exactly for each of forty powers from 0.05 to 2.
     *
     * @param rows above 0
     * @param values one a number of rows
     * @return empty if there are fewer than four points, or no such curve rises through them
     */
    public static Optional<PowerLaw> through(double[] rows, double[] values) {
        Optional<PowerLaw> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= STEPS && rows.length >= LEAST; k++) {
            PowerLaw law = of(k * STEP, rows, values);
            double error = law.error(rows, values);
            if (law.fall > 0 && error < least) {
                least = error;
                best = Optional.of(law);
            }
        }
        return best;
    }

    private static PowerLaw of(double power, double[] rows, double[] values) {
        int n = rows.length;
        double x = 0;
        double y = 0;
        for (int k = 0; k < n; k++) {
            x += Math.pow(rows[k], -power) / n;
            y += values[k] / n;
        }
        double both = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double distance = Math.pow(rows[k], -power) - x;
            both += distance * (values[k] - y);
            squares += distance * distance;
        }
        double slope = both / squares;
        return new PowerLaw(y - slope * x, -slope, power);
    }

    private double error(double[] rows, double[] values) {
        double sum = 0;
        for (int k = 0; k < rows.length; k++) {
            double distance = at(rows[k]) - values[k];
            sum += distance * distance;
        }
        return sum;
    }

    /** The value at a number of rows. */
    public double at(double rows) {
        return bound - fall * Math.pow(rows, -power);
    }
}
