package rudra.learning.calibration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A map from scores to probabilities that never turns their order round. Immutable data. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AsItIs.class, name = "as-it-is"),
    @JsonSubTypes.Type(value = Isotonic.class, name = "isotonic"),
    @JsonSubTypes.Type(value = Platt.class, name = "platt")
})
public sealed interface Calibrator permits AsItIs, Isotonic, Platt {

    /** The probability of a score in [0, 1]. */
    double of(double score);

    /** The probabilities of scores. */
    default double[] of(double[] scores) {
        double[] probabilities = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] = of(scores[k]);
        }
        return probabilities;
    }
}
