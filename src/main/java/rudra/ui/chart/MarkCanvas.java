package rudra.ui.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;

/**
 * Dots and cells in one node, where there are too many for a node each. Painted at twice the size
 * and shown at half of it, so that exported pictures and dense screens are sharp. O(marks).
 */
final class MarkCanvas {
    private static final int MANY = 400;
    private static final double SHARP = 2;

    private MarkCanvas() {}

    /** Whether a mark is painted here rather than being a node. */
    static boolean takes(Mark mark) {
        return mark instanceof Mark.Dot || mark instanceof Mark.Cell;
    }

    static boolean isNeeded(Picture picture) {
        return picture.marks().stream().filter(MarkCanvas::takes).count() > MANY;
    }

    static Canvas of(Picture picture, InkColours colours) {
        Canvas canvas = new Canvas(picture.width() * SHARP, picture.height() * SHARP);
        canvas.getTransforms().add(new Scale(1 / SHARP, 1 / SHARP));
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.scale(SHARP, SHARP);
        for (Mark mark : picture.marks()) {
            switch (mark) {
                case Mark.Dot dot -> dot(pen, dot, colours);
                case Mark.Cell cell -> cell(pen, cell, colours);
                default -> {
                    // All else is a node.
                }
            }
        }
        return canvas;
    }

    private static void dot(GraphicsContext pen, Mark.Dot dot, InkColours colours) {
        double r = dot.radius();
        pen.setGlobalAlpha(Mark.Dot.OPACITY);
        pen.setFill(colours.colour(dot.ink()));
        pen.fillOval(dot.x() - r, dot.y() - r, 2 * r, 2 * r);
        pen.setGlobalAlpha(1);
    }

    private static void cell(GraphicsContext pen, Mark.Cell cell, InkColours colours) {
        double left = Math.rint(cell.x());
        double top = Math.rint(cell.y());
        pen.setFill(colours.colour(cell.tint()));
        pen.fillRect(
                left,
                top,
                Math.max(1, Math.rint(cell.x() + cell.width()) - left),
                Math.max(1, Math.rint(cell.y() + cell.height()) - top));
    }
}
