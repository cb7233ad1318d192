package rudra.network.measures;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * What follows from who deals with whom, directions and amounts disregarded; all by JGraphT.
 *
 * @param clustering the share of the pairs of partners of each institution that deal with each
 *     other (Watts and Strogatz 1998); not-a-number where it is beyond the work limit
 * @param cores the core number of each institution (Batagelj and Zaversnik 2003)
 * @param weak the parts between which there is no exposure
 */
record PartnerMeasures(double[] clustering, int[] cores, Components weak) {

    /** Cores and components in O(n + m), clustering in as many steps as the squared degrees. */
    static PartnerMeasures of(Exposures exposures, WorkLimit limit, Progress progress) {
        progress.update(0, "Finding partners of partners");
        Graph<Integer, DefaultEdge> graph = ExposureGraph.partners(exposures, progress);
        Map<Integer, Integer> cores = new Coreness<>(graph).getScores();
        return new PartnerMeasures(
                clustering(graph, limit),
                graph.vertexSet().stream().mapToInt(cores::get).toArray(),
                Components.of(new ConnectivityInspector<>(graph).connectedSets()));
    }

    private static double[] clustering(Graph<Integer, DefaultEdge> graph, WorkLimit limit) {
        double pairs =
                graph.vertexSet().stream().mapToDouble(graph::degreeOf).map(d -> d * d).sum();
        return limit.allows("Clustering", pairs)
                ? Scores.of(graph, new ClusteringCoefficient<>(graph))
                : Scores.none(graph);
    }
}
