package rudra.ui.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;
import rudra.analysis.picture.SvgPicture;
import rudra.analysis.picture.Waterfall;

/**
 * Shows a chart in the colours of the theme, drawn anew at every size; hovering a bar tells its
 * value. For charts of some hundred bars.
 */
public final class ChartView extends Region {
    private static final double USUAL = 240;
    private static final double TALLEST = 620;
    private static final double BAR_HEIGHT = 18;
    private static final double AXES = 70;
    private static final Duration HOVER_DELAY = Duration.millis(120);

    private final Map<Ink, Rectangle> inks = new EnumMap<>(Ink.class);
    private final Text ruler = new Text();
    private final Chart chart;
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private Picture picture = new Picture(0, 0, List.of());

    /** A view of a chart. */
    public ChartView(Chart chart) {
        this.chart = chart;
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.title());
        setMinSize(0, 0);
        // Rectangles of no size, so that the theme's colours can be asked for.
        for (Ink ink : Ink.values()) {
            Rectangle sample = styled(new Rectangle(), ink);
            sample.setManaged(false);
            inks.put(ink, sample);
        }
        ruler.setManaged(false);
        ruler.setOpacity(0);
        ruler.getStyleClass().add("chart-words");
    }

    /** What is shown. */
    public Chart chart() {
        return chart;
    }

    /** The picture as SVG in the colours shown. */
    String svg() {
        return SvgPicture.of(chart.title(), picture, this::colour);
    }

    /** The colour behind everything, as SVG writes it. */
    String ground() {
        return colour(Ink.GROUND);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean same = width == drawnWidth && height == drawnHeight;
        if (same || width < 1 || height < 1) {
            return;
        }
        drawnWidth = width;
        drawnHeight = height;
        getChildren().setAll(inks.values());
        getChildren().add(ruler);
        ruler.applyCss();
        picture = chart.draw(width, height, this::textWidth);
        picture.marks().forEach(mark -> getChildren().add(node(mark)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420;
    }

    @Override
    protected double computePrefHeight(double width) {
        return switch (chart) {
            case BarChart bars when bars.direction() == BarChart.Direction.RIGHT ->
                    Math.clamp(bars.categories().size() * BAR_HEIGHT + AXES, USUAL, TALLEST);
            case Waterfall waterfall ->
                    Math.clamp((waterfall.steps().size() + 2) * BAR_HEIGHT + AXES, USUAL, TALLEST);
            case HeatMap map ->
                    Math.clamp(map.down().labels().size() * BAR_HEIGHT + AXES, USUAL, TALLEST);
            default -> USUAL;
        };
    }

    private double textWidth(String text) {
        ruler.setText(text);
        double width = ruler.getLayoutBounds().getWidth();
        ruler.setText("");
        return width;
    }

    private Node node(Mark mark) {
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
        return node;
    }

    private static Node bar(Mark.Bar bar) {
        // Whole pixels, so that thin bars keep their colour.
        double top = Math.rint(bar.y());
        double height = Math.max(1, Math.rint(bar.y() + bar.height()) - top);
        double left = Math.rint(bar.x());
        double width = Math.max(1, Math.rint(bar.x() + bar.width()) - left);
        Rectangle node = new Rectangle(left, top, width, height);
        tell(node, bar);
        node.getStyleClass().add("chart-bar");
        return styled(node, bar.ink());
    }

    private Node cell(Mark.Cell cell) {
        double left = Math.rint(cell.x());
        double top = Math.rint(cell.y());
        Rectangle node =
                new Rectangle(
                        left,
                        top,
                        Math.max(1, Math.rint(cell.x() + cell.width()) - left),
                        Math.max(1, Math.rint(cell.y() + cell.height()) - top));
        node.setFill(Color.web(cell.tint().of(this::colour)));
        tell(node, cell);
        return node;
    }

    private static Node dot(Mark.Dot dot) {
        Circle node = new Circle(dot.x(), dot.y(), dot.radius());
        node.setOpacity(Mark.Dot.OPACITY);
        tell(node, dot);
        return styled(node, dot.ink());
    }

    private Node polyline(Mark.Polyline line) {
        Polyline node = new Polyline(pairs(line.x(), line.y()));
        node.setStroke(Color.web(colour(line.ink())));
        node.setStrokeWidth(Mark.Polyline.THICKNESS);
        return node;
    }

    private static Node area(Mark.Area area) {
        Polygon node = new Polygon(pairs(area.x(), area.y()));
        node.setOpacity(Mark.Area.OPACITY);
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

    private static void tell(Node node, Mark.Telling mark) {
        Tooltip tooltip = new Tooltip(mark.meaning());
        tooltip.setShowDelay(HOVER_DELAY);
        Tooltip.install(node, tooltip);
        node.setAccessibleText(mark.meaning());
    }

    private static Node rule(Mark.Rule rule) {
        double half = 0.5;
        Line line =
                new Line(
                        Math.floor(rule.x1()) + half,
                        Math.floor(rule.y1()) + half,
                        Math.floor(rule.x2()) + half,
                        Math.floor(rule.y2()) + half);
        return styled(line, rule.ink());
    }

    private Node words(Mark.Words words) {
        Text text = new Text(words.text());
        text.getStyleClass().add("chart-words");
        text.setFont(Font.font(Picture.TEXT_SIZE));
        text.setTextOrigin(VPos.CENTER);
        double width = textWidth(words.text());
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

    private static <N extends Node> N styled(N node, Ink ink) {
        node.getStyleClass().add("ink-" + Ids.of(ink));
        return node;
    }

    private String colour(Ink ink) {
        Rectangle sample = Objects.requireNonNull(inks.get(ink));
        return sample.getFill() instanceof Color colour
                ? String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255))
                : ink.onPaper();
    }
}
