package rudra.learning.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What an evaluation is asked.
 *
 * @param threshold from which probability on a row is called positive
 */
public record EvaluateParameters(@AtLeast(0) @AtMost(1) @Unit("share") double threshold) {

    /** Called from one half on. */
    public static EvaluateParameters defaults() {
        return new EvaluateParameters(0.5);
    }
}
