package rudra.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.View;

class LabelPlacementTest {

    private final PreparedDrawing crowd = PreparedDrawing.of(crowd(500));
    private final View view = View.fitting(crowd.drawing().extent(), 800, 600, 1);

    @Test
    void noNameCoversAnother() {
        List<LabelPlacement.Placed> placed = LabelPlacement.of(crowd, view, text -> 40);

        assertTrue(placed.size() > 10, placed.size() + " names");
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                LabelPlacement.Placed a = placed.get(i);
                LabelPlacement.Placed b = placed.get(j);
                boolean apart =
                        a.x() >= b.x() + 40
                                || b.x() >= a.x() + 40
                                || Math.abs(a.y() - b.y()) >= LabelPlacement.LINE_HEIGHT;
                assertTrue(apart, a + " covers " + b);
            }
        }
    }

    @Test
    void noNameLiesAcrossALargerNode() {
        for (LabelPlacement.Placed label : LabelPlacement.of(crowd, view, text -> 40)) {
            for (int i = 0; i < 500; i++) {
                double x = view.screenX(crowd.drawing().x()[i]);
                double y = view.screenY(crowd.drawing().y()[i]);
                boolean larger =
                        crowd.drawing().radius()[i] > crowd.drawing().radius()[label.node()];
                boolean within =
                        x > label.x() && x < label.x() + 40 && Math.abs(y - label.y()) < 7.5;
                assertFalse(larger && within, label + " hides " + i);
            }
        }
    }

    @Test
    void theLargestNodeInTheWindowIsAlwaysNamed() {
        assertEquals(crowd.byRank(0), LabelPlacement.of(crowd, view, text -> 40).getFirst().node());
    }

    @Test
    void nodesOutsideTheWindowAreNotNamed() {
        View near = view.zoomed(10, 0, 0);

        for (LabelPlacement.Placed label : LabelPlacement.of(crowd, near, text -> 40)) {
            double x = near.screenX(crowd.drawing().x()[label.node()]);
            assertTrue(x >= 0 && x <= 800);
        }
    }

    @Test
    void aNarrowNameMakesRoomForMore() {
        int wide = LabelPlacement.of(crowd, view, text -> 500).size();
        int narrow = LabelPlacement.of(crowd, view, text -> 20).size();

        assertFalse(narrow <= wide);
    }

    private static Drawing crowd(int nodes) {
        SplittableRandom random = new SplittableRandom(3);
        float[] x = new float[nodes];
        float[] y = new float[nodes];
        float[] radius = new float[nodes];
        for (int i = 0; i < nodes; i++) {
            x[i] = (float) random.nextDouble(800);
            y[i] = (float) random.nextDouble(600);
            radius[i] = (float) random.nextDouble(3, 20);
        }
        List<String> labels = IntStream.range(0, nodes).mapToObj(i -> "Bank " + i).toList();
        return new Drawing(
                x,
                y,
                radius,
                new int[nodes],
                labels,
                new int[0],
                new int[0],
                new float[0],
                new int[0]);
    }
}
