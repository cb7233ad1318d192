package rudra.learning;

/** What is to be learned. */
public enum Task {
    /** The probability of one of two classes. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION
}
