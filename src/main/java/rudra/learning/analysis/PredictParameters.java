package rudra.learning.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What a prediction is asked.
 *
 * @param key the column by which rows are named; their number if empty
 * @param threshold from which probability on a row is called positive
 */
public record PredictParameters(
        String key, @AtLeast(0) @AtMost(1) @Unit("share") double threshold) {

    /** Rows by number, called from one half on. */
    public static PredictParameters defaults() {
        return new PredictParameters("", 0.5);
    }
}
