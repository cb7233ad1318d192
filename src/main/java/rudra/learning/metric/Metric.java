package rudra.learning.metric;

import java.util.function.ToDoubleFunction;

/** What can be said of scores in one number; not-a-number where one class is missing. */
public enum Metric {
    /** Area under the receiver operating characteristic. */
    AUC(true, Curves::areaUnderRoc),
    /** Average precision: the area under precision against recall, without interpolation. */
    AVERAGE_PRECISION(true, Curves::averagePrecision),
    /** Twice the area under the receiver operating characteristic, less 1. */
    GINI(true, scored -> 2 * Curves.areaUnderRoc(scored) - 1),
    /** The greatest distance between the distributions of both classes' scores. */
    KS(true, Curves::kolmogorovSmirnov),
    /** The mean squared distance of probabilities from what came (Brier 1950). */
    BRIER(false, Probabilities::brier),
    /** The mean of minus the natural logarithm of the probability of what came. */
    LOG_LOSS(false, Probabilities::logLoss),
    /** Expected calibration error: ten bins of equal width. */
    ECE(false, Probabilities::calibrationError),
    /** The share of rows called what they are. */
    ACCURACY(true, scored -> scored.at(0.5).accuracy()),
    /** The share of rows called positive that are. */
    PRECISION(true, scored -> scored.at(0.5).precision()),
    /** The share of positive rows called positive. */
    RECALL(true, scored -> scored.at(0.5).recall()),
    /** The harmonic mean of precision and recall. */
    F1(true, scored -> scored.at(0.5).f1()),
    /** Matthews's correlation coefficient. */
    MCC(true, scored -> scored.at(0.5).matthews()),
    /** Hand's H-measure. */
    H_MEASURE(true, HMeasure::of);

    private final boolean moreIsBetter;

    /** A reference to a method without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Scored> value;

    Metric(boolean moreIsBetter, ToDoubleFunction<Scored> value) {
        this.moreIsBetter = moreIsBetter;
        this.value = value;
    }

    /** Whether a higher value is better. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** The least value that it can have. */
    public double least() {
        return this == GINI || this == MCC ? -1 : 0;
    }

    /** The greatest value that it can have; infinity where there is none. */
    public double most() {
        return this == LOG_LOSS ? Double.POSITIVE_INFINITY : 1;
    }

    /**
     * The value; not-a-number where one of the classes has no row. Those that need probabilities
     * expect scores in [0, 1]; those that need a decision call rows from 0.5 on positive.
     */
    public double of(Scored scored) {
        return scored.positives() == 0 || scored.negatives() == 0
                ? Double.NaN
                : value.applyAsDouble(scored);
    }
}
