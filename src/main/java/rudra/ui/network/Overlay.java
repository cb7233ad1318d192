package rudra.ui.network;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import rudra.ui.network.raster.Argb;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.View;

/**
 * What lies above the painted image and is cheap enough to draw at once: names, the node hovered
 * over, the rubber band.
 */
final class Overlay {

    private static final double OUTLINE = 3;
    private static final int WIDTHS_KEPT = 4096;

    private final Canvas canvas = new Canvas();
    private final Text sample = new Text();
    private final Map<String, Double> widths = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param fontChanged called when style sheets give names another font
     */
    Overlay(Runnable fontChanged) {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        sample.getStyleClass().add("network-label");
        sample.setManaged(false);
        sample.setVisible(false);
        sample.fontProperty()
                .addListener(font -> {
                    widths.clear();
                    fontChanged.run();
                });
    }

    /** A text that is never seen: it is where style sheets put the font of the names. */
    Text sample() {
        return sample;
    }

    Canvas canvas() {
        return canvas;
    }

    /** Draws all anew. */
    void draw(
            PreparedDrawing drawing,
            View view,
            Look look,
            OptionalInt hovered,
            @Nullable Rectangle2D rubberBand) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawLabels(graphics, drawing, view, look);
        hovered.ifPresent(node -> drawHovered(graphics, drawing, view, look, node));
        if (rubberBand != null) {
            drawRubberBand(graphics, rubberBand, look);
        }
    }

    /** Draws names only, for a picture. */
    void drawLabels(GraphicsContext graphics, PreparedDrawing drawing, View view, Look look) {
        prepareText(graphics);
        for (LabelPlacement.Placed label : LabelPlacement.of(drawing, view, this::width)) {
            text(graphics, label.text(), label.x(), label.y(), look);
        }
    }

    private void drawHovered(
            GraphicsContext graphics, PreparedDrawing drawing, View view, Look look, int node) {
        double ratio = view.pixelRatio();
        double x = view.screenX(drawing.drawing().x()[node]) / ratio;
        double y = view.screenY(drawing.drawing().y()[node]) / ratio;
        double radius = drawing.sizes(view).node() * drawing.drawing().radius()[node] / ratio + 2;
        graphics.setStroke(color(look.selection()));
        graphics.setLineWidth(2);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        prepareText(graphics);
        text(graphics, drawing.drawing().label().get(node), x + radius + 2, y, look);
    }

    private static void drawRubberBand(GraphicsContext graphics, Rectangle2D band, Look look) {
        graphics.setFill(color(Argb.faded(look.selection(), 0.12)));
        graphics.fillRect(band.getMinX(), band.getMinY(), band.getWidth(), band.getHeight());
        graphics.setStroke(color(look.selection()));
        graphics.setLineWidth(1);
        graphics.strokeRect(
                band.getMinX() + 0.5, band.getMinY() + 0.5, band.getWidth(), band.getHeight());
    }

    private void prepareText(GraphicsContext graphics) {
        graphics.setFont(sample.getFont());
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setLineWidth(OUTLINE);
    }

    /** The outline in the background's colour keeps a name legible above edges. */
    private static void text(GraphicsContext graphics, String text, double x, double y, Look look) {
        graphics.setStroke(color(Argb.faded(look.background(), 0.8)));
        graphics.strokeText(text, x, y);
        graphics.setFill(color(look.label()));
        graphics.fillText(text, x, y);
    }

    private double width(String text) {
        if (widths.size() > WIDTHS_KEPT) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        Text measured = new Text(text);
        measured.setFont(sample.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    static Color color(int argb) {
        return Color.rgb(
                (argb >>> 16) & 0xFF, (argb >>> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
