package rudra.learning.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one feature says for the positive class. Kept with its id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Bells.class, name = "bells"),
    @JsonSubTypes.Type(value = Evidence.Words.class, name = "words")
})
public sealed interface Evidence {

    /**
     * The logarithm of how much likelier a value is in the positive class than in the other.
     *
     * @param x a value, not missing
     */
    double logRatio(double x);

    /**
     * A normal distribution in each class.
     *
     * @param positiveMean the mean in the positive class
     * @param positiveDeviation the standard deviation there, above 0
     * @param negativeMean the mean in the other class
     * @param negativeDeviation the standard deviation there, above 0
     */
    record Bells(
            double positiveMean,
            double positiveDeviation,
            double negativeMean,
            double negativeDeviation)
            implements Evidence {

        @Override
        public double logRatio(double x) {
            double up = (x - positiveMean) / positiveDeviation;
            double down = (x - negativeMean) / negativeDeviation;
            return (down * down - up * up) / 2 + Math.log(negativeDeviation / positiveDeviation);
        }
    }

    /**
     * A share of each word in each class.
     *
     * @param logRatios one a level
     */
    record Words(double[] logRatios) implements Evidence {

        @Override
        public double logRatio(double x) {
            return logRatios[(int) x];
        }
    }
}
