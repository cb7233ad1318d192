package rudra.learning;

/** What is to be learned. */
public enum Task {
    /** The probability of one of two classes. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION,
    /** How far a row is from what is usual, without being told what is. */
    ANOMALY
}
