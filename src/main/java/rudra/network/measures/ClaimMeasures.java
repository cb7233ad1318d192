package rudra.network.measures;

import java.util.Arrays;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.BetweennessCentrality.OverflowStrategy;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * What follows from who has claims on whom; all by JGraphT.
 *
 * @param pageRank the ranks of a walk that goes from a creditor to one of its debtors in proportion
 *     to the claims (Page, Brin, Motwani and Winograd 1998); whoever claims nothing sends it
 *     anywhere. They sum to 1; the error of each is below 1e-12
 * @param strong the parts within which claims lead from each to each
 * @param betweenness the share of shortest chains of claims between two others that run through
 *     each institution (Brandes 2001); not-a-number where it is beyond the work limit
 * @param distances along chains of claims, unknown beyond the work limit
 */
record ClaimMeasures(
        double[] pageRank, Components strong, double[] betweenness, Distances distances) {
    private static final double RANK_ERROR = 1e-12;

    /** PageRank and components in O(n + m) a round, shortest chains in O(n·m). */
    static ClaimMeasures of(
            Exposures exposures, double damping, WorkLimit limit, Progress progress) {
        progress.update(0, "Walking along claims");
        Graph<Integer, DefaultWeightedEdge> graph = ExposureGraph.claims(exposures, progress);
        double[] pageRank = pageRank(graph, damping);
        progress.checkCancelled();
        // Gabow's algorithm is recursive in JGraphT: a chain of 100,000 overflows the stack.
        Components strong =
                Components.of(
                        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
        double work = (double) exposures.size() * exposures.count();
        if (!limit.allows("Betweenness, harmonic closeness and distances", work)) {
            return new ClaimMeasures(
                    pageRank, strong, Scores.none(graph), Distances.unknown(graph));
        }
        Graph<Integer, DefaultWeightedEdge> steps = new AsUnweightedGraph<>(graph);
        Distances distances = Distances.of(steps, progress.part(0, 0.3));
        progress.update(0.3, "Searching shortest chains of claims");
        return new ClaimMeasures(pageRank, strong, betweenness(steps, limit), distances);
    }

    /**
     * A round lowers the sum of all errors, at most 2 at first, to the damping's share of it: that
     * bounds the rounds, and the change of a round bounds the error that is left.
     */
    private static double[] pageRank(Graph<Integer, DefaultWeightedEdge> graph, double damping) {
        double rounds = Math.ceil(Math.log(RANK_ERROR / 2) / Math.log(damping));
        double change = RANK_ERROR * (1 - damping) / graph.vertexSet().size();
        return Scores.of(graph, new PageRank<>(graph, damping, (int) Math.max(1, rounds), change));
    }

    /** Divided here by the number of pairs of others: the library does it in 32 bits. */
    private static double[] betweenness(
            Graph<Integer, DefaultWeightedEdge> steps, WorkLimit limit) {
        double n = steps.vertexSet().size();
        double pairs = Math.max(1, (n - 1) * (n - 2));
        try {
            double[] counts =
                    Scores.of(
                            steps,
                            new BetweennessCentrality<>(
                                    steps, false, OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW));
            return Arrays.stream(counts).map(c -> c / pairs).toArray();
        } catch (ArithmeticException e) {
            limit.rules()
                    .add(
                            "Betweenness: not computed, because there are 2^63 or more shortest"
                                    + " chains between two institutions.");
            return Scores.none(steps);
        }
    }
}
