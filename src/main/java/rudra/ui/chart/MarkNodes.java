package rudra.ui.chart;

import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;

/** Makes a node of each mark of a picture. */
final class MarkNodes {
    private final InkColours colours;
    private final ToDoubleFunction<String> textWidth;

    MarkNodes(InkColours colours, ToDoubleFunction<String> textWidth) {
        this.colours = colours;
        this.textWidth = textWidth;
    }

    Node node(Mark mark) {
        Node node =
                switch (mark) {
                    case Mark.Bar bar -> bar(bar);
                    case Mark.Cell cell -> cell(cell);
                    case Mark.Dot dot -> dot(dot);
                    case Mark.Polyline line -> polyline(line);
                    case Mark.Area area -> area(area);
                    case Mark.Rule rule -> rule(rule);
                    case Mark.Words words -> words(words);
                };
        node.setManaged(false);
        if (mark instanceof Mark.Telling telling) {
            node.setAccessibleText(telling.meaning());
        }
        return node;
    }

    private static Node bar(Mark.Bar bar) {
        Rectangle node = onPixels(bar.x(), bar.y(), bar.width(), bar.height());
        node.getStyleClass().add("chart-bar");
        return styled(node, bar.ink());
    }

    private Node cell(Mark.Cell cell) {
        Rectangle node = onPixels(cell.x(), cell.y(), cell.width(), cell.height());
        node.setFill(colours.colour(cell.tint()));
        return node;
    }

    /** Whole pixels, so that what is thin keeps its colour. */
    private static Rectangle onPixels(double x, double y, double width, double height) {
        double top = Math.rint(y);
        double left = Math.rint(x);
        return new Rectangle(
                left,
                top,
                Math.max(1, Math.rint(x + width) - left),
                Math.max(1, Math.rint(y + height) - top));
    }

    private static Node dot(Mark.Dot dot) {
        Circle node = new Circle(dot.x(), dot.y(), dot.radius());
        node.setOpacity(Mark.Dot.OPACITY);
        return styled(node, dot.ink());
    }

    private Node polyline(Mark.Polyline line) {
        Polyline node = new Polyline(pairs(line.x(), line.y()));
        node.setStroke(colours.colour(line.ink()));
        node.setStrokeWidth(Mark.Polyline.THICKNESS);
        return node;
    }

    private static Node area(Mark.Area area) {
        Polygon node = new Polygon(pairs(area.x(), area.y()));
        node.setOpacity(area.opacity());
        return styled(node, area.ink());
    }

    private static double[] pairs(double[] x, double[] y) {
        double[] pairs = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            pairs[2 * i] = x[i];
            pairs[2 * i + 1] = y[i];
        }
        return pairs;
    }

    private Node rule(Mark.Rule rule) {
        double half = 0.5;
        Line line =
                new Line(
                        Math.floor(rule.x1()) + half,
                        Math.floor(rule.y1()) + half,
                        Math.floor(rule.x2()) + half,
                        Math.floor(rule.y2()) + half);
        line.setStroke(colours.colour(rule.ink()));
        return styled(line, rule.ink());
    }

    private Node words(Mark.Words words) {
        Text text = new Text(words.text());
        text.getStyleClass().add("chart-words");
        text.setFont(Font.font(Picture.TEXT_SIZE));
        text.setTextOrigin(VPos.CENTER);
        double width = textWidth.applyAsDouble(words.text());
        double shift =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        text.setX(words.x() - shift);
        text.setY(words.y());
        return styled(text, words.ink());
    }

    static <N extends Node> N styled(N node, Ink ink) {
        node.getStyleClass().add("ink-" + Ids.of(ink));
        return node;
    }
}
