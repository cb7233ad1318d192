package rudra.network.measures;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What to measure and how.
 *
 * @param damping the share of a PageRank walk that follows claims instead of starting anew
 * @param workLimit the greatest number of steps of one measure: institutions times exposures for
 *     shortest paths, the sum of the squared numbers of partners for clustering; what needs more is
 *     not computed, and a rule in the result says so
 */
public record MeasuresParameters(
        @Unit("share") @AtLeast(0) @AtMost(0.999) double damping,
        @Unit("steps") @AtLeast(0) double workLimit) {

    /** Damping 0.85; a measure takes up to 50 million steps (some seconds). */
    public static MeasuresParameters defaults() {
        return new MeasuresParameters(0.85, 5e7);
    }
}
