package rudra.ui.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import rudra.ui.chart.PngWriter;
import rudra.ui.network.raster.Detail;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Emphasis;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.NetworkPainter;
import rudra.ui.network.raster.PaintRequest;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Raster;
import rudra.ui.network.raster.View;

/**
 * Makes pictures to carry away: painted and encoded in the background, with only the names drawn on
 * the UI's thread.
 */
final class PictureMaker {

    private static final double RESOLUTION = 2;

    private final Executor background;
    private final Executor uiThread;
    private final Overlay overlay;

    PictureMaker(Executor background, Executor uiThread, Overlay overlay) {
        this.background = background;
        this.uiThread = uiThread;
        this.overlay = overlay;
    }

    CompletionStage<String> svg(Drawing drawing, Look look) {
        return CompletableFuture.supplyAsync(
                () -> new SvgWriter(PreparedDrawing.of(drawing), look).write(), background);
    }

    CompletionStage<byte[]> png(Drawing drawing, View view, Look look, Emphasis emphasis) {
        View fine = view.magnified(RESOLUTION / view.pixelRatio());
        PaintRequest request = new PaintRequest(fine, look, emphasis, Detail.FULL);
        return CompletableFuture.supplyAsync(() -> paint(drawing, request), background)
                .thenApplyAsync(half -> half.withLabels(labels(half.drawing, request)), uiThread)
                .thenApplyAsync(PictureMaker::encoded, background);
    }

    private static Painted paint(Drawing drawing, PaintRequest request) {
        PreparedDrawing prepared = PreparedDrawing.of(drawing);
        Raster raster = new Raster(request.view().width(), request.view().height());
        new NetworkPainter().paint(raster, prepared, request, () -> false);
        return new Painted(prepared, raster, new int[0]);
    }

    private int[] labels(PreparedDrawing drawing, PaintRequest request) {
        View view = request.view();
        return Lettering.pixels(
                view.width(),
                view.height(),
                view.pixelRatio(),
                pen -> overlay.drawLabels(pen, drawing, view, request.look()));
    }

    private static byte[] encoded(Painted painted) {
        int[] pixels = Lettering.over(painted.labels, painted.raster);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(out, painted.raster.width(), painted.raster.height(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A picture in the making: premultiplied pixels and, once drawn, the names to lay over them.
     */
    private record Painted(PreparedDrawing drawing, Raster raster, int[] labels) {

        Painted withLabels(int[] drawn) {
            return new Painted(drawing, raster, drawn);
        }
    }
}
