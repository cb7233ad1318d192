package rudra.network.measures;

import java.util.Arrays;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/** What JGraphT computes for each vertex, as an array in the order of the institutions. */
final class Scores {
    private Scores() {}

    static double[] of(Graph<Integer, ?> graph, VertexScoringAlgorithm<Integer, Double> algorithm) {
        Map<Integer, Double> scores = algorithm.getScores();
        return graph.vertexSet().stream().mapToDouble(scores::get).toArray();
    }

    /** Not-a-number for each vertex: not computed. */
    static double[] none(Graph<Integer, ?> graph) {
        double[] none = new double[graph.vertexSet().size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
