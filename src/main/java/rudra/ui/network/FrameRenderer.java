package rudra.ui.network;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rudra.ui.network.raster.Detail;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.NetworkPainter;
import rudra.ui.network.raster.PaintRequest;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.View;

/**
 * Paints frames in the background, one at a time, the newest request first and the older ones
 * never. A painting in full is abandoned when a newer request comes; a draft is finished, because a
 * hand that keeps moving would otherwise see nothing.
 *
 * <p>{@link #request} may be called on any thread; frames are handed over on the user interface's
 * thread.
 */
final class FrameRenderer {

    /** One is shown, one is on its way to the window, one is painted. */
    private static final int SURFACES = 3;

    private final Executor background;
    private final Executor uiThread;
    private final Consumer<Frame> shown;
    private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
    private final AtomicBoolean painting = new AtomicBoolean();

    private final NetworkPainter painter = new NetworkPainter();
    private final Frame.Surface[] surfaces = new Frame.Surface[SURFACES];
    private int turn;
    private PreparedDrawing prepared = PreparedDrawing.of(Drawing.empty());

    private record Request(Drawing drawing, PaintRequest what) {}

    /**
     * Sets up a renderer.
     *
     * @param background where to paint
     * @param uiThread where to hand frames over
     * @param shown receives each finished frame
     */
    FrameRenderer(Executor background, Executor uiThread, Consumer<Frame> shown) {
        this.background = background;
        this.uiThread = uiThread;
        this.shown = shown;
        for (int k = 0; k < SURFACES; k++) {
            surfaces[k] = new Frame.Surface(1, 1);
        }
    }

    /** Asks for a frame in place of all that were asked for and not begun. */
    void request(Drawing drawing, PaintRequest what) {
        newest.set(new Request(drawing, what));
        start();
    }

    private void start() {
        if (painting.compareAndSet(false, true)) {
            background.execute(this::paintAll);
        }
    }

    private void paintAll() {
        try {
            for (Request next = newest.getAndSet(null);
                    next != null;
                    next = newest.getAndSet(null)) {
                paint(next);
            }
        } finally {
            painting.set(false);
        }
        if (newest.get() != null) {
            start();
        }
    }

    @SuppressWarnings("ReferenceEquality") // a drawing that changed is another object
    private void paint(Request request) {
        if (prepared.drawing() != request.drawing()) {
            prepared = PreparedDrawing.of(request.drawing());
        }
        Frame.Surface surface = nextSurface(request.what().view());
        BooleanSupplier abandoned =
                request.what().detail() == Detail.FULL ? () -> newest.get() != null : () -> false;
        if (painter.paint(surface.raster(), prepared, request.what(), abandoned)) {
            Frame frame = new Frame(prepared, request.what().view(), surface);
            uiThread.execute(() -> shown.accept(frame));
        }
    }

    private Frame.Surface nextSurface(View view) {
        turn = (turn + 1) % SURFACES;
        if (!surfaces[turn].fits(view)) {
            surfaces[turn] = new Frame.Surface(view.width(), view.height());
        }
        return surfaces[turn];
    }
}
