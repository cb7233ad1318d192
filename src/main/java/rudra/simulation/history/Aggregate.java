package rudra.simulation.history;

/** How the numbers of a step become one. */
public enum Aggregate {
    /** Their sum. */
    SUM("sum"),
    /** Their arithmetic mean. */
    MEAN("avg"),
    /** The least. */
    LEAST("min"),
    /** The middle one, or the mean of the two in the middle. */
    MEDIAN("median"),
    /** The greatest; not-a-number counts as greater than all. */
    GREATEST("max");

    private final String function;

    Aggregate(String function) {
        this.function = function;
    }

    /** The function of SQL. */
    String function() {
        return function;
    }
}
