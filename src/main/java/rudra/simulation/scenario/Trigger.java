package rudra.simulation.scenario;

/**
 * When a policy begins: from its start on, once the system reaches a level; then it stays.
 *
 * @param metric what is looked at, at the start of each step after its shocks
 * @param level the level: at most this for capital and liquidity, at least this for the others
 */
public record Trigger(Metric metric, double level) {

    /** What a trigger looks at. */
    public enum Metric {
        /** Nothing: the policy begins at its start. */
        ALWAYS,
        /** The number of institutions that have failed. */
        FAILURES,
        /** The equity of all living institutions over their assets other than cash. */
        CAPITAL_RATIO,
        /** The cash of all living institutions over their outflows under stress. */
        LIQUIDITY,
        /** The greatest fall of a class's price since the start, as a share. */
        PRICE_FALL,
        /** The mean stress of living institutions, in [0, 1]. */
        STRESS,
        /** The mean credit spread of living institutions, a share a year. */
        SPREAD
    }

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Trigger {
        if (!Double.isFinite(level)) {
            throw new IllegalArgumentException("The level of a trigger must be a finite number.");
        }
    }

    /** Whatever happens. */
    public static Trigger defaults() {
        return new Trigger(Metric.ALWAYS, 0);
    }
}
