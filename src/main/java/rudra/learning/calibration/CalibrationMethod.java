package rudra.learning.calibration;

/** How scores become probabilities that come true. */
public enum CalibrationMethod {
    /** They are taken as they are. */
    NONE,
    /** By ascending steps: any shape, and some hundred rows of each class. */
    ISOTONIC,
    /** By a logistic curve of the log-odds: two numbers, for fewer rows. */
    PLATT;

    /**
     * Fits to scores of rows that the model did not see.
     *
     * @param scores in [0, 1]
     * @param positive the class of each row
     */
    public Calibrator fit(double[] scores, boolean[] positive) {
        return switch (this) {
            case NONE -> new AsItIs();
            case ISOTONIC -> Isotonic.of(scores, positive);
            case PLATT -> Platt.of(scores, positive);
        };
    }
}
