package rudra.learning.cluster;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;

/**
 * How groups are looked for.
 *
 * @param method the way
 * @param groups how many; 0 to choose among 2 and {@code most}
 * @param most up to how many are tried
 * @param starts from how many places k-means begins
 * @param radius how far a neighbour is at most, in standard deviations; 0 to choose
 * @param neighbours how many rows within the radius make a dense place
 * @param resamples on how many other draws of the rows the groups are tested
 * @param leaveOut columns that are not looked at, such as identifiers
 */
public record ClusterParameters(
        Method method,
        @AtLeast(0) @AtMost(100) int groups,
        @AtLeast(2) @AtMost(50) int most,
        @AtLeast(1) @AtMost(1_000) int starts,
        @AtLeast(0) double radius,
        @AtLeast(2) @AtMost(10_000) int neighbours,
        @AtLeast(0) @AtMost(1_000) int resamples,
        @NamesOf("column") List<String> leaveOut) {

    /** A way of finding groups. */
    public enum Method {
        /** Around means. */
        K_MEANS,
        /** As bells. */
        GAUSSIAN_MIXTURE,
        /** Where rows lie densely. */
        DBSCAN
    }

    /** Copies the list. */
    public ClusterParameters {
        leaveOut = List.copyOf(leaveOut);
    }

    /** Means, as many as are best apart. */
    public static ClusterParameters defaults() {
        return new ClusterParameters(Method.K_MEANS, 0, 8, 10, 0, 5, 20, List.of());
    }
}
