package rudra.network.layout;

import java.util.function.Consumer;
import rudra.job.Progress;

/**
 * Places linked nodes near each other by simulated forces: ForceAtlas2 (Jacomy et al., PLoS ONE
 * 2014) with the repulsion summed over a quadtree (Barnes and Hut, Nature 1986). Nodes without
 * links stand in rows below; at the end, nodes closer than half of the mean spacing are pushed
 * apart.
 *
 * <p>The same graph and parameters give the same places, bit for bit on one machine, whatever the
 * order in which the links were given. Time is O(iterations × (n log n + links)), memory O(n +
 * links).
 *
 * @param parameters the seed and how the forces act
 */
public record ForceDirectedLayout(ForceParameters parameters) implements Layout {

    private static final double COOLING_FROM = 0.6;
    private static final double SMALLEST_SPACING = 0.5;
    private static final int STEPS_BETWEEN_COPIES = 4;

    @Override
    public Positions place(LayoutGraph graph, Progress progress, Consumer<Positions> onStep) {
        LinkedPart part = LinkedPart.of(graph);
        Positions settled = settle(part, progress, onStep);
        return part.withIsolated(Separation.spread(settled, smallestDistance(settled)));
    }

    private Positions settle(LinkedPart part, Progress progress, Consumer<Positions> onStep) {
        LayoutGraph linked = part.graph();
        Positions start = new SpectralStart(linked, parameters.seed(), progress).places();
        ForceSimulation simulation = new ForceSimulation(linked, start, parameters);
        int iterations = linked.nodes() > 0 ? parameters.iterations() : 0;
        for (int step = 0; step < iterations; step++) {
            simulation.step(temperature((double) step / iterations), progress);
            progress.update((step + 1.0) / iterations, "Placing the nodes");
            if (step % STEPS_BETWEEN_COPIES == 0) {
                onStep.accept(part.withIsolated(simulation.positions()));
            }
        }
        return simulation.positions();
    }

    private static double temperature(double done) {
        return done < COOLING_FROM ? 1 : (1 - done) / (1 - COOLING_FROM);
    }

    private static float smallestDistance(Positions positions) {
        if (positions.size() < 2) {
            return 0;
        }
        Box box = Box.around(positions.x(), positions.y());
        return (float)
                (SMALLEST_SPACING
                        * Math.sqrt((double) box.width() * box.height() / positions.size()));
    }
}
