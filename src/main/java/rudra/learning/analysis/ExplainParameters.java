package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What an explanation is asked.
 *
 * @param column the column whose effect is drawn; the one that matters most if empty
 * @param row the number of the row that is explained, from 1
 * @param fixed columns that no counterfactual may change
 * @param threshold from which probability on a row is called positive
 * @param explained of how many rows contributions are computed
 * @param repeats how often each column is shuffled
 */
public record ExplainParameters(
        @NamesOf("column") String column,
        @AtLeast(1) int row,
        @NamesOf("column") List<String> fixed,
        @AtLeast(0) @AtMost(1) @Unit("share") double threshold,
        @AtLeast(2) @AtMost(2000) int explained,
        @AtLeast(2) @AtMost(100) int repeats) {

    /** Copies the list. */
    public ExplainParameters {
        fixed = List.copyOf(fixed);
    }

    /** The first row, called from one half on. */
    public static ExplainParameters defaults() {
        return new ExplainParameters("", 1, List.of(), 0.5, 200, 10);
    }
}
