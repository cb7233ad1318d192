package rudra.simulation.ensemble;

import java.util.Optional;

/**
 * A figure that was estimated from runs.
 *
 * @param value the estimate
 * @param from where its 95 % interval begins; not-a-number where too few runs decide the figure
 * @param to where its 95 % interval ends; likewise
 */
public record Estimate(double value, double from, double to) {

    /** A figure without an interval. */
    static Estimate alone(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    /** Whether there is an interval. */
    public boolean hasInterval() {
        return !Double.isNaN(from);
    }

    /** Where the interval begins, if there is one. */
    public Optional<Double> begin() {
        return hasInterval() ? Optional.of(from) : Optional.empty();
    }

    /** Where the interval ends, if there is one. */
    public Optional<Double> end() {
        return hasInterval() ? Optional.of(to) : Optional.empty();
    }

    /** The greater distance of the value from an end of the interval. */
    public double uncertainty() {
        return Math.max(value - from, to - value);
    }
}
