package rudra.network.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;

class ForceDirectedLayoutTest {

    private static final ForceParameters QUICK = ForceParameters.defaults().withIterations(120);
    private final Layout layout = new ForceDirectedLayout(QUICK);

    @Test
    void givesTheSamePlacesForTheSameSeedAndOthersForAnother() {
        LayoutGraph graph = Graphs.random(300, 900, 1);

        Positions once = layout.place(graph, Progress.none());
        Positions again = layout.place(graph, Progress.none());
        Positions other = new ForceDirectedLayout(QUICK.withSeed(2)).place(graph, Progress.none());

        assertArrayEquals(once.x(), again.x());
        assertArrayEquals(once.y(), again.y());
        assertFalse(java.util.Arrays.equals(once.x(), other.x()));
    }

    @Test
    void theOrderAndDirectionOfLinksDoNotMatter() {
        SplittableRandom random = new SplittableRandom(5);
        int[] from = random.ints(600, 0, 200).toArray();
        int[] to = random.ints(600, 0, 200).toArray();
        double[] weight = random.doubles(600, 0.1, 100).toArray();
        int[] reversed = IntStream.range(0, 600).map(k -> 599 - k).toArray();

        Positions given = layout.place(LayoutGraph.of(200, from, to, weight), Progress.none());
        Positions turned =
                layout.place(
                        LayoutGraph.of(
                                200,
                                IntStream.of(reversed).map(k -> to[k]).toArray(),
                                IntStream.of(reversed).map(k -> from[k]).toArray(),
                                IntStream.of(reversed).mapToDouble(k -> weight[k]).toArray()),
                        Progress.none());

        assertArrayEquals(given.x(), turned.x());
        assertArrayEquals(given.y(), turned.y());
    }

    @Test
    void theUnitOfTheWeightsDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(5);
        int[] from = random.ints(100, 0, 40).toArray();
        int[] to = random.ints(100, 0, 40).toArray();
        double[] weight = random.doubles(100, 0.1, 100).toArray();
        double[] inMillions = java.util.Arrays.stream(weight).map(w -> w * 1e6).toArray();
        Layout few = new ForceDirectedLayout(QUICK.withIterations(5));

        Positions given = few.place(LayoutGraph.of(40, from, to, weight), Progress.none());
        Positions scaled = few.place(LayoutGraph.of(40, from, to, inMillions), Progress.none());

        assertArrayEquals(given.x(), scaled.x(), 0.05f);
    }

    @Test
    void linkedNodesEndNearerThanUnlinkedOnes() {
        int side = 20;
        LayoutGraph grid = grid(side);

        Positions places = layout.place(grid, Progress.none());

        double linked = 0;
        double any = 0;
        for (int i = 0; i + 1 < side * side; i++) {
            linked += places.distance(i, i % side == side - 1 ? i - 1 : i + 1);
            any += places.distance(i, (i * 37 + 101) % (side * side));
        }
        assertTrue(linked < 0.25 * any, "mean distance of linked to any two nodes " + linked / any);
    }

    @Test
    void twoCliquesSeparate() {
        Positions places = layout.place(Graphs.twoCliques(25), Progress.none());

        double within = 0;
        double between = 0;
        for (int i = 0; i < 25; i++) {
            within += places.distance(i, (i + 7) % 25) + places.distance(25 + i, 25 + (i + 7) % 25);
            between += 2 * places.distance(i, 25 + i);
        }
        assertTrue(between > 2 * within, "between / within = " + between / within);
    }

    @ParameterizedTest
    @MethodSource("degenerateGraphs")
    void degenerateGraphsGetFiniteAndDistinctPlaces(LayoutGraph graph) {
        Positions places =
                new ForceDirectedLayout(QUICK.withIterations(40)).place(graph, Progress.none());

        assertEquals(graph.nodes(), places.size());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(Float.isFinite(places.x()[i]) && Float.isFinite(places.y()[i]), "node " + i);
        }
        long distinct =
                IntStream.range(0, places.size())
                        .mapToObj(i -> places.x()[i] + " " + places.y()[i])
                        .distinct()
                        .count();
        assertEquals(places.size(), distinct);
    }

    static Stream<LayoutGraph> degenerateGraphs() {
        return Stream.of(
                Graphs.withoutLinks(0),
                Graphs.withoutLinks(1),
                Graphs.withoutLinks(2),
                Graphs.withoutLinks(1000),
                LayoutGraph.of(1, new int[] {0}, new int[] {0}),
                LayoutGraph.of(2, new int[] {0, 1, 0}, new int[] {1, 0, 1}),
                LayoutGraph.of(4, new int[] {0, 2}, new int[] {1, 3}, new double[] {1e308, 1e-308}),
                Graphs.star(10_001),
                Graphs.twoCliques(40));
    }

    @Test
    void nodesWithoutLinksStandBelowTheOthers() {
        LayoutGraph graph = LayoutGraph.of(10, new int[] {0, 1, 2}, new int[] {1, 2, 0});

        Positions places = layout.place(graph, Progress.none());

        for (int isolated = 3; isolated < 10; isolated++) {
            for (int linked = 0; linked < 3; linked++) {
                assertTrue(places.y()[isolated] > places.y()[linked]);
            }
        }
    }

    @Test
    void noTwoNodesCoverEachOther() {
        LayoutGraph star = Graphs.star(500);

        Positions places = layout.place(star, Progress.none());

        Box box = Box.around(places.x(), places.y());
        double spacing = Math.sqrt((double) box.width() * box.height() / 500);
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < 500; i++) {
            for (int j = 0; j < i; j++) {
                nearest = Math.min(nearest, places.distance(i, j));
            }
        }
        assertTrue(nearest > 0.15 * spacing, "nearest two / mean spacing = " + nearest / spacing);
    }

    @Test
    void publishesPlacesOnTheWayEachItsOwnCopy() {
        List<Positions> seen = new ArrayList<>();

        layout.place(Graphs.random(50, 100, 1), Progress.none(), seen::add);

        assertTrue(seen.size() >= 20, seen.size() + " steps seen");
        assertFalse(java.util.Arrays.equals(seen.getFirst().x(), seen.getLast().x()));
    }

    @Test
    void stopsWhereItIsCancelled() {
        CancelledAfter progress = new CancelledAfter(3);
        LayoutGraph graph = Graphs.random(5_000, 20_000, 1);

        assertThrows(CancellationException.class, () -> layout.place(graph, progress));
        assertEquals(3, progress.updates);
    }

    @Test
    void doesNotBeginWhereItIsCancelledBefore() {
        CancelledAfter progress = new CancelledAfter(0);
        LayoutGraph graph = Graphs.random(100, 300, 1);

        assertThrows(
                CancellationException.class,
                () ->
                        layout.place(
                                graph,
                                progress,
                                step -> {
                                    throw new AssertionError("a step was published");
                                }));
    }

    private static LayoutGraph grid(int side) {
        int[] from = new int[2 * side * (side - 1)];
        int[] to = new int[from.length];
        int k = 0;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column + 1 < side; column++) {
                from[k] = row * side + column;
                to[k++] = row * side + column + 1;
                from[k] = column * side + row;
                to[k++] = (column + 1) * side + row;
            }
        }
        return LayoutGraph.of(side * side, from, to);
    }

    /** Counts the updates, and is cancelled after a number of them. */
    private static final class CancelledAfter implements Progress {
        private final int updatesAllowed;
        private int updates;

        CancelledAfter(int updatesAllowed) {
            this.updatesAllowed = updatesAllowed;
        }

        @Override
        public void update(double fraction, String message) {
            updates++;
        }

        @Override
        public boolean isCancelled() {
            return updates >= updatesAllowed;
        }
    }
}
