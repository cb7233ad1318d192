package rudra.network.measures;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleGraph;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Exposures as graphs of JGraphT: institution i is the vertex i, what it has with itself is left
 * out. O(n + m) time; about 250 bytes an exposure, which is why a graph is kept no longer than it
 * is measured.
 */
final class ExposureGraph {
    private ExposureGraph() {}

    /** Claims: edges from creditors to debtors, weighted by amount. */
    static Graph<Integer, DefaultWeightedEdge> claims(Exposures exposures, Progress progress) {
        Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        addVertices(exposures, graph);
        for (int i = 0; i < exposures.size(); i++) {
            progress.checkCancelled();
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                if (exposures.claimDebtor(k) != i) {
                    DefaultWeightedEdge claim = graph.addEdge(i, exposures.claimDebtor(k));
                    graph.setEdgeWeight(claim, exposures.claimAmount(k));
                }
            }
        }
        return new CancellableGraph<>(graph, progress);
    }

    /** Partners: one edge between two institutions of which one has a claim on the other. */
    static Graph<Integer, DefaultEdge> partners(Exposures exposures, Progress progress) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        addVertices(exposures, graph);
        for (int i = 0; i < exposures.size(); i++) {
            progress.checkCancelled();
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                if (exposures.claimDebtor(k) != i) {
                    graph.addEdge(i, exposures.claimDebtor(k));
                }
            }
        }
        return new CancellableGraph<>(graph, progress);
    }

    private static void addVertices(Exposures exposures, Graph<Integer, ?> graph) {
        for (int i = 0; i < exposures.size(); i++) {
            graph.addVertex(i);
        }
    }
}
