package rudra.ui.contagion.replay;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.ui.network.Lettering;
import rudra.ui.network.raster.Detail;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Emphasis;
import rudra.ui.network.raster.NetworkPainter;
import rudra.ui.network.raster.PaintRequest;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Raster;
import rudra.ui.network.raster.View;

/**
 * Paints the frames of a film, one after the other, all from the same place. Painted on the thread
 * that asks, which must not be the UI's; only the letters are drawn there. Not thread-safe.
 */
final class FilmFrames {
    private final Footage footage;
    private final Drawing outline;
    private final FilmStyle style;
    private final Executor uiThread;
    private final FilmLetters letters;
    private final View view;
    private final NetworkPainter painter = new NetworkPainter();

    /**
     * Frames of a size.
     *
     * @param outline the network as it is drawn, without colours of a replay
     * @param letters drawn on the UI thread
     */
    FilmFrames(
            Footage footage,
            Drawing outline,
            FilmStyle style,
            FilmLetters letters,
            FilmSize size,
            Executor uiThread) {
        this.footage = footage;
        this.outline = outline;
        this.style = style;
        this.letters = letters;
        this.uiThread = uiThread;
        int height = size.height() - FilmLetters.HEAD - FilmLetters.FOOT;
        this.view = View.fitting(outline.extent(), size.width(), height, 1);
    }

    /**
     * The frame of a round, row by row from the top, ARGB straight. O(pixels + nodes + edges + the
     * amounts until then).
     *
     * @throws CancelledException if cancelled
     */
    int[] paint(int round, Progress progress) {
        Drawing moment = StillPainting.paint(outline, Still.of(footage, round), style.colours());
        PreparedDrawing prepared = PreparedDrawing.of(moment);
        Raster middle = new Raster(view.width(), view.height());
        PaintRequest request = new PaintRequest(view, style.look(), Emphasis.none(), Detail.FULL);
        if (!painter.paint(middle, prepared, request, progress::isCancelled)) {
            throw new CancelledException();
        }
        int[] lettered =
                CompletableFuture.supplyAsync(() -> letters.pixels(round, prepared, view), uiThread)
                        .join();
        return Lettering.over(lettered, whole(middle));
    }

    private Raster whole(Raster middle) {
        int height = view.height() + FilmLetters.HEAD + FilmLetters.FOOT;
        Raster frame = new Raster(view.width(), height);
        frame.fill(style.look().background());
        System.arraycopy(
                middle.pixels(),
                0,
                frame.pixels(),
                FilmLetters.HEAD * view.width(),
                middle.pixels().length);
        return frame;
    }
}
