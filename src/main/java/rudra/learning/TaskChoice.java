package rudra.learning;

/** What somebody wants to be learned of a column. */
public enum TaskChoice {
    /** What the column says: more than two numbers are numbers, all else is two classes. */
    BY_TARGET,
    /** The probability of one of two classes. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION,
    /** How far a row is from what is usual; classes are not told and judge only. */
    ANOMALY;

    /** The task, where it is not the column that says it. */
    public Task orElse(Task told) {
        return switch (this) {
            case BY_TARGET -> told;
            case CLASSIFICATION -> Task.CLASSIFICATION;
            case REGRESSION -> Task.REGRESSION;
            case ANOMALY -> Task.ANOMALY;
        };
    }
}
