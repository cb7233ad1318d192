package rudra.learning.analysis;

import java.util.List;
import java.util.Optional;
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
 * @param threshold from which score on a row is called positive or unusual; the model’s own where
 *     nothing is said
 * @param wanted a number that a counterfactual reaches or passes
 * @param wantedAtLeast the least score that a counterfactual may have
 * @param wantedAtMost the greatest
 * @param explained of how many rows contributions are computed
 * @param repeats how often each column is shuffled
 */
public record ExplainParameters(
        @NamesOf("column") String column,
        @AtLeast(1) int row,
        @NamesOf("column") List<String> fixed,
        @AtLeast(0) @AtMost(1) @Unit("share") Optional<Double> threshold,
        Optional<Double> wanted,
        Optional<Double> wantedAtLeast,
        Optional<Double> wantedAtMost,
        @AtLeast(2) @AtMost(2000) int explained,
        @AtLeast(2) @AtMost(100) int repeats) {

    /** Copies the list. */
    public ExplainParameters {
        fixed = List.copyOf(fixed);
    }

    /** The first row, called from where the model says. */
    public static ExplainParameters defaults() {
        return new ExplainParameters(
                "",
                1,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                200,
                10);
    }
}
