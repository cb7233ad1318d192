package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EdgeFinderTest {
    private static final Look STRAIGHT = new Look(0, 0, 0, 0, 0);

    private final Drawing drawing =
            new Drawing(
                    new float[] {0, 100, 0, 100},
                    new float[] {0, 0, 100, 100},
                    new float[] {1, 1, 1, 1},
                    new int[4],
                    List.of("A", "B", "C", "D"),
                    new int[] {0, 2, 0},
                    new int[] {1, 3, 0},
                    new float[] {1, 1, 1},
                    new int[3]);
    private final View view = new View(100, 100, 1, 0, 0, 1, 1);

    @Test
    void theNearestEdgeWithinReachIsFound() {
        EdgeFinder finder = new EdgeFinder(drawing, view, STRAIGHT);
        assertEquals(OptionalInt.of(0), finder.nearest(50, 3, 4));
        assertEquals(OptionalInt.of(1), finder.nearest(50, 97, 4));
        assertEquals(OptionalInt.empty(), finder.nearest(50, 50, 4));
        assertEquals(OptionalInt.empty(), finder.nearest(50, 4.1, 4));
    }

    @Test
    void anEdgeThatBowsIsFoundWhereItIsPainted() {
        // From A to B with a curvature of 0.2 the middle of the curve is 20 above the chord.
        EdgeFinder finder = new EdgeFinder(drawing, view, new Look(0, 0, 0, 0.2, 0));
        assertEquals(OptionalInt.of(0), finder.nearest(50, -20, 1));
        assertEquals(OptionalInt.empty(), finder.nearest(50, 0, 4));
    }

    @Test
    void ofTwoEdgesInOnePlaceTheOnePaintedLastIsFound() {
        assertEquals(OptionalInt.of(2), new EdgeFinder(drawing, view, STRAIGHT).nearest(0, 0, 2));
    }
}
