package rudra.learning.analysis;

import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What an evaluation is asked.
 *
 * @param threshold from which probability on a row is called positive; the model’s own where
 *     nothing is said
 */
public record EvaluateParameters(@AtLeast(0) @AtMost(1) @Unit("share") Optional<Double> threshold) {

    /** From a probability given. */
    EvaluateParameters(double threshold) {
        this(Optional.of(threshold));
    }

    /** Called from where the model says. */
    public static EvaluateParameters defaults() {
        return new EvaluateParameters(Optional.empty());
    }
}
