package rudra.network.measures;

import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.GraphDelegator;
import org.jspecify.annotations.Nullable;
import rudra.job.Progress;

/**
 * A graph that looks for cancellation whenever its edges are asked for. JGraphT's algorithms know
 * nothing of cancellation, but all of them ask their graph again and again; so they end by the
 * {@link rudra.job.CancelledException} that the graph throws.
 */
final class CancellableGraph<V, E> extends GraphDelegator<V, E> {
    private final transient Progress progress;

    CancellableGraph(Graph<V, E> graph, Progress progress) {
        super(graph);
        this.progress = progress;
    }

    @Override
    public @Nullable E getEdge(V source, V target) {
        progress.checkCancelled();
        return super.getEdge(source, target);
    }

    @Override
    public Set<E> edgesOf(V vertex) {
        progress.checkCancelled();
        return super.edgesOf(vertex);
    }

    @Override
    public Set<E> incomingEdgesOf(V vertex) {
        progress.checkCancelled();
        return super.incomingEdgesOf(vertex);
    }

    @Override
    public Set<E> outgoingEdgesOf(V vertex) {
        progress.checkCancelled();
        return super.outgoingEdgesOf(vertex);
    }
}
