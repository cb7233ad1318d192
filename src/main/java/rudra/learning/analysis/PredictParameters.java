package rudra.learning.analysis;

import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What a prediction is asked.
 *
 * @param key the column by which rows are named; their number if empty
 * @param threshold from which probability on a row is called positive; the model’s own where
 *     nothing is said
 */
public record PredictParameters(
        @NamesOf("column") String key,
        @AtLeast(0) @AtMost(1) @Unit("share") Optional<Double> threshold) {

    /** From a probability given. */
    PredictParameters(String key, double threshold) {
        this(key, Optional.of(threshold));
    }

    /** Rows by number, called from where the model says. */
    public static PredictParameters defaults() {
        return new PredictParameters("", Optional.empty());
    }
}
