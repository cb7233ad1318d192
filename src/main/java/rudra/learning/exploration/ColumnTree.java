package rudra.learning.exploration;

import java.util.Arrays;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.UPGMALinkage;

/**
 * Columns joined two by two, the nearest first; the distance of groups is the mean of their
 * members' (Sokal and Michener 1958).
 *
 * @param merges the two that are joined; what the k-th join made has the number columns + k
 * @param heights how far apart they were, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
public record ColumnTree(int[][] merges, double[] heights) {

    /**
     * Joins columns. O(columns³).
     *
     * @param distances of each pair, symmetric, zero on the diagonal; two columns at least
     */
    public static ColumnTree of(double[][] distances) {
        double[][] copy = Arrays.stream(distances).map(double[]::clone).toArray(double[][]::new);
        HierarchicalClustering joined = HierarchicalClustering.fit(new UPGMALinkage(copy));
        return new ColumnTree(joined.tree(), joined.height());
    }
}
