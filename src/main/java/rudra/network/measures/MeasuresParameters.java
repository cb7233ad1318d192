package rudra.network.measures;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What to measure and how.
 *
 * @param damping the share of a PageRank walk that follows claims instead of starting anew
 * @param workLimit the greatest number of institutions times exposures for which shortest paths are
 *     searched; beyond it the measures made of them are not computed
 */
public record MeasuresParameters(
        @Unit("share") @AtLeast(0) @AtMost(0.999) double damping,
        @Unit("steps") @AtLeast(0) double workLimit) {

    /** Damping 0.85, shortest paths up to 300 million steps (some seconds). */
    public static MeasuresParameters defaults() {
        return new MeasuresParameters(0.85, 3e8);
    }
}
