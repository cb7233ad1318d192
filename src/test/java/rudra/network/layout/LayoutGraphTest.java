package rudra.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LayoutGraphTest {

    @Test
    void mergesParallelAndOppositeLinksAndLeavesOutLoops() {
        LayoutGraph graph =
                LayoutGraph.of(
                        3,
                        new int[] {0, 1, 0, 2, 2},
                        new int[] {1, 0, 1, 2, 1},
                        new double[] {1, 2, 4, 9, 5});

        assertEquals(2, graph.links());
        assertEquals(1, graph.degree(0));
        assertEquals(2, graph.degree(1));
        assertEquals(1, graph.degree(2));
        assertEquals(7f, graph.weight(graph.rowStart(0)), "1 + 2 + 4 between nodes 0 and 1");
    }

    @Test
    void leavesOutLinksWhoseWeightIsNotAPositiveNumber() {
        double[] weights = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e308};
        LayoutGraph graph =
                LayoutGraph.of(6, new int[] {0, 1, 2, 3, 4}, new int[] {1, 2, 3, 4, 5}, weights);

        assertEquals(1, graph.links());
        assertEquals(Float.MAX_VALUE, graph.weight(0));
    }

    @Test
    void keepsRowsSortedByNeighbour() {
        LayoutGraph graph = Graphs.random(50, 400, 3);

        for (int i = 0; i < graph.nodes(); i++) {
            for (int k = graph.rowStart(i) + 1; k < graph.rowStart(i + 1); k++) {
                assertEquals(1, Integer.compare(graph.neighbour(k), graph.neighbour(k - 1)));
            }
        }
    }

    @Test
    void refusesLinksOfDifferentLengthsAndUnknownNodes() {
        assertThrows(
                IllegalArgumentException.class, () -> LayoutGraph.of(2, new int[1], new int[2]));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> LayoutGraph.of(2, new int[] {0}, new int[] {2}));
    }
}
