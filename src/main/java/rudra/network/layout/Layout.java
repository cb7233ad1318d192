package rudra.network.layout;

import java.util.function.Consumer;
import rudra.job.Progress;

/**
 * A way of giving every node of a graph a place on the plane. Implementations are immutable and may
 * be shared.
 */
public sealed interface Layout permits ForceDirectedLayout, GeographicLayout, CircleLayout {

    /**
     * Places all nodes.
     *
     * @param graph the nodes and links to place
     * @param progress told how far the work is; stops it when cancelled
     * @param onStep receives intermediate places, each its own copy, on the calling thread; a
     *     layout that needs no iterations sends none
     * @return finite coordinates, one pair a node, no two nodes at the same place
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    Positions place(LayoutGraph graph, Progress progress, Consumer<Positions> onStep);

    /** Places all nodes without publishing intermediate places. */
    default Positions place(LayoutGraph graph, Progress progress) {
        return place(graph, progress, step -> {});
    }
}
