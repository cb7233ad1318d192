package rudra.network.measures;

import org.jgrapht.Graph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import rudra.job.Progress;

/**
 * Distances along chains of claims, each claim one step. Pairs that no chain connects are left out
 * of the mean and the greatest distance; JGraphT's own measures of distance would be infinite
 * there, so only its search is used. Its harmonic centrality is the one given here, but would
 * search everything once more.
 *
 * @param harmonic the mean over all others of 1 ÷ the distance from them (0 where there is none),
 *     of each institution
 * @param mean over ordered pairs that are connected; not-a-number where there is none
 * @param longest the greatest of these distances; not-a-number where no pair is connected
 */
record Distances(double[] harmonic, double mean, double longest) {

    /** A breadth-first search from each institution against the claims: O(n·m). */
    static Distances of(Graph<Integer, ?> claims, Progress progress) {
        Graph<Integer, ?> debts = new EdgeReversedGraph<>(claims);
        int n = claims.vertexSet().size();
        double[] harmonic = new double[n];
        double sum = 0;
        long pairs = 0;
        int longest = 0;
        for (int target = 0; target < n; target++) {
            progress.update((double) target / n, "Measuring distances");
            BreadthFirstIterator<Integer, ?> search = new BreadthFirstIterator<>(debts, target);
            search.next();
            while (search.hasNext()) {
                int distance = search.getDepth(search.next());
                harmonic[target] += 1.0 / distance / (n - 1);
                sum += distance;
                longest = Math.max(longest, distance);
                pairs++;
            }
        }
        return new Distances(harmonic, sum / pairs, pairs == 0 ? Double.NaN : longest);
    }

    /** Of a network in which they are not computed. */
    static Distances unknown(Graph<Integer, ?> claims) {
        return new Distances(Scores.none(claims), Double.NaN, Double.NaN);
    }
}
