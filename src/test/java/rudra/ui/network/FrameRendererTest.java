package rudra.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import rudra.ui.network.raster.Detail;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Emphasis;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PaintRequest;
import rudra.ui.network.raster.View;

class FrameRendererTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Frame> shown = new ArrayList<>();
    private final FrameRenderer renderer =
            new FrameRenderer(waiting::add, Runnable::run, shown::add);
    private final Drawing drawing = Drawing.empty();

    @Test
    void ofSeveralRequestsOnlyTheNewestIsPainted() {
        renderer.request(drawing, request(30));
        renderer.request(drawing, request(31));
        renderer.request(drawing, request(32));
        runAll();

        assertEquals(1, shown.size());
        assertEquals(32, shown.getFirst().view().width());
    }

    @Test
    void aRequestAfterAFinishedFrameIsPaintedToo() {
        renderer.request(drawing, request(30));
        runAll();
        renderer.request(drawing, request(31));
        runAll();

        assertEquals(2, shown.size());
    }

    @Test
    void onePaintingAtATimeIsGivenToTheBackground() {
        renderer.request(drawing, request(30));
        renderer.request(drawing, request(31));

        assertEquals(1, waiting.size());
    }

    @Test
    void aDrawingIsPreparedOnceForManyViews() {
        renderer.request(drawing, request(30));
        runAll();
        renderer.request(drawing, request(40));
        runAll();

        assertSame(shown.get(0).drawing(), shown.get(1).drawing());
    }

    private void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private PaintRequest request(int width) {
        View view = View.fitting(drawing.extent(), width, 20, 1);
        return new PaintRequest(view, Look.light(), Emphasis.none(), Detail.FULL);
    }
}
