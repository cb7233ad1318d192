package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIndexTest {

    private final Drawing drawing = Drawings.random(400, 0, 11);
    private final NodeIndex index = new NodeIndex(drawing);

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 6})
    void picksWhatLookingAtAllNodesWouldPick(double zoom) {
        View view = View.fitting(drawing.extent(), 500, 400, 1).zoomed(zoom, 250, 200);
        Sizes sizes = PreparedDrawing.of(drawing).sizes(view);
        SplittableRandom random = new SplittableRandom(4);
        int found = 0;
        for (int k = 0; k < 2000; k++) {
            double x = random.nextDouble(-20, 520);
            double y = random.nextDouble(-20, 420);
            OptionalInt expected = pickAmongAll(view, sizes, x, y, 3);
            assertEquals(expected, index.pick(view, sizes, x, y, 3), "at " + x + ", " + y);
            found += expected.isPresent() ? 1 : 0;
        }
        assertTrue(found > 50, "found " + found);
    }

    @Test
    void findsTheNodesInARectangleWhateverCornersAreGiven() {
        View view = View.fitting(drawing.extent(), 500, 400, 1);
        BitSet expected = new BitSet();
        for (int i = 0; i < drawing.nodes(); i++) {
            double x = view.screenX(drawing.x()[i]);
            double y = view.screenY(drawing.y()[i]);
            expected.set(i, x >= 100 && x <= 320 && y >= 90 && y <= 250);
        }

        assertTrue(expected.cardinality() > 20);
        assertEquals(expected, index.inRectangle(view, 100, 90, 320, 250));
        assertEquals(expected, index.inRectangle(view, 320, 250, 100, 90));
    }

    @Test
    void findsNothingInADrawingOfNothing() {
        View view = View.fitting(Drawing.empty().extent(), 100, 100, 1);

        assertEquals(
                OptionalInt.empty(),
                new NodeIndex(Drawing.empty()).pick(view, new Sizes(1, 1), 50, 50, 100));
    }

    private OptionalInt pickAmongAll(View view, Sizes sizes, double x, double y, double slack) {
        int best = -1;
        double nearest = slack;
        for (int i = 0; i < drawing.nodes(); i++) {
            double away =
                    Math.hypot(view.screenX(drawing.x()[i]) - x, view.screenY(drawing.y()[i]) - y);
            double rim = away - sizes.node() * drawing.radius()[i];
            if (rim < nearest) {
                best = i;
                nearest = rim;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
