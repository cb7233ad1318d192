package rudra.learning.calibration;

/** How the probability is found from which on a row is called positive. */
public enum ThresholdRule {
    /** One half. */
    HALF,
    /** Where errors cost least on training rows that a model did not see. */
    LEAST_COST
}
