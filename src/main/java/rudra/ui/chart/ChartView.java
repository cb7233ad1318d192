package rudra.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.Beeswarm;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;
import rudra.analysis.picture.Plane;
import rudra.analysis.picture.Span;
import rudra.analysis.picture.SvgPicture;
import rudra.analysis.picture.Waterfall;
import rudra.analysis.picture.Zoomable;

/**
 * Shows a chart in the colours of the theme, drawn anew at every size. What is pointed at tells its
 * value. Where both axes are numeric, dragging a rectangle looks closer, as the wheel does with
 * Ctrl, and a double click shows all again.
 */
public final class ChartView extends Region {
    private static final double USUAL = 240;
    private static final double TALLEST = 620;
    private static final double BAR_HEIGHT = 18;
    private static final double AXES = 70;
    private static final double ONE_ROW = 27;
    private static final double BESIDE = 14;
    private static final double RING = 4;
    private static final double WHEEL = 1.25;

    private final InkColours colours = new InkColours();
    private final Text ruler = new Text();
    private final Tooltip value = new Tooltip();
    private final Circle ring = new Circle(RING);
    private final Rectangle frame = new Rectangle();
    private final Line cursor = new Line();
    private Chart chart;
    private ChartZoom zoom;
    private OptionalDouble marked = OptionalDouble.empty();
    private DoubleConsumer picked = _ -> {};
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private double pressedX;
    private double pressedY;
    private Picture picture = new Picture(0, 0, List.of());

    /** A view of a chart. */
    public ChartView(Chart chart) {
        this.chart = chart;
        this.zoom = new ChartZoom(chart);
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.title());
        setMinSize(0, 0);
        setPickOnBounds(true);
        ruler.setManaged(false);
        ruler.setOpacity(0);
        ruler.getStyleClass().add("chart-words");
        overlay(ring, "chart-ring");
        overlay(frame, "chart-frame");
        overlay(cursor, "chart-cursor");
        setOnMouseMoved(this::tell);
        setOnMouseExited(_ -> silence());
        if (chart instanceof Zoomable) {
            setOnMousePressed(this::press);
            setOnMouseDragged(this::drag);
            setOnMouseReleased(this::release);
            setOnMouseClicked(this::click);
            addEventHandler(ScrollEvent.SCROLL, this::wheel);
        }
    }

    private static void overlay(Node node, String style) {
        node.getStyleClass().add(style);
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setVisible(false);
    }

    /** Shows another chart of the same sort in place of this one; all of it is seen. */
    public void show(Chart other) {
        chart = other;
        zoom = new ChartZoom(other);
        redraw();
    }

    /** Draws an upright line at a value of the horizontal axis, or none. */
    public void mark(OptionalDouble value) {
        marked = value;
        placeCursor();
    }

    /** Calls a listener with the value of the horizontal axis where the user clicks. */
    public void setOnPicked(DoubleConsumer listener) {
        picked = listener;
    }

    private void placeCursor() {
        Optional<Plane> plane = picture.plane();
        boolean isSeen =
                marked.isPresent()
                        && plane.map(p -> isWithin(p.x().span(), marked.getAsDouble()))
                                .orElse(false);
        cursor.setVisible(isSeen);
        if (isSeen) {
            // Half a pixel, so that the line is sharp.
            double x = Math.floor(plane.get().x(marked.getAsDouble())) + 0.5;
            cursor.setStartX(x);
            cursor.setEndX(x);
            cursor.setStartY(plane.get().top());
            cursor.setEndY(plane.get().bottom());
        }
    }

    private static boolean isWithin(Span span, double value) {
        return value >= span.low() && value <= span.high();
    }

    /** What is shown, all of it. */
    public Chart chart() {
        return chart;
    }

    /** What writes the picture as SVG in the colours shown now, on any thread. */
    Supplier<String> svg() {
        Picture drawn = picture;
        Map<Ink, String> now = colours.texts();
        return () ->
                SvgPicture.of(chart.title(), drawn, ink -> now.getOrDefault(ink, ink.onPaper()));
    }

    /** The colour behind everything, as SVG writes it. */
    String ground() {
        return colours.text(Ink.GROUND);
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
        getChildren().setAll(colours.samples());
        getChildren().addAll(ruler);
        ruler.applyCss();
        colours.refresh();
        picture = zoom.shown().draw(width, height, this::textWidth);
        zoom.drawn(picture.plane());
        getChildren().addAll(nodes());
        getChildren().addAll(cursor, ring, frame);
        placeCursor();
    }

    private List<Node> nodes() {
        MarkNodes maker = new MarkNodes(colours, this::textWidth);
        boolean many = MarkCanvas.isNeeded(picture);
        boolean painted = false;
        List<Node> nodes = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (!many || !MarkCanvas.takes(mark)) {
                nodes.add(maker.node(mark));
            } else if (!painted) {
                painted = true;
                nodes.add(MarkCanvas.of(picture, colours));
            }
        }
        return nodes;
    }

    private void redraw() {
        silence();
        drawnWidth = -1;
        requestLayout();
    }

    /** A legend takes the more rows the narrower the chart. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
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
            case DotPlot dots ->
                    Math.clamp(dots.lanes().size() * 2 * BAR_HEIGHT + AXES, USUAL, TALLEST);
            case Beeswarm swarm ->
                    Math.clamp(swarm.lanes().size() * 2 * BAR_HEIGHT + AXES, USUAL, TALLEST);
            case HeatMap map ->
                    Math.clamp(map.down().labels().size() * BAR_HEIGHT + AXES, USUAL, TALLEST);
            case LineChart lines -> {
                double known = width > 0 ? width : computePrefWidth(-1);
                double legend = lines.legendHeight(known, this::textWidth);
                yield Math.clamp(USUAL + legend - ONE_ROW, USUAL, TALLEST);
            }
            default -> USUAL;
        };
    }

    private double textWidth(String text) {
        ruler.setText(text);
        double width = ruler.getLayoutBounds().getWidth();
        ruler.setText("");
        return width;
    }

    private boolean isOnPlane(MouseEvent event) {
        return picture.plane().filter(p -> p.holds(event.getX(), event.getY())).isPresent();
    }

    private void tell(MouseEvent event) {
        setCursor(
                chart instanceof Zoomable && isOnPlane(event) ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        Pointing.at(picture, event.getX(), event.getY())
                .ifPresentOrElse(target -> tell(target, event), this::silence);
    }

    private void tell(Pointing.Target target, MouseEvent event) {
        ring.setCenterX(target.x());
        ring.setCenterY(target.y());
        ring.setVisible(target.onLine());
        value.setText(target.meaning());
        value.show(this, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
    }

    private void silence() {
        ring.setVisible(false);
        value.hide();
    }

    private void press(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
    }

    private boolean startedOnPlane() {
        return picture.plane().filter(p -> p.holds(pressedX, pressedY)).isPresent();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && startedOnPlane()) {
            silence();
            frame.setX(Math.min(pressedX, event.getX()));
            frame.setY(Math.min(pressedY, event.getY()));
            frame.setWidth(Math.abs(pressedX - event.getX()));
            frame.setHeight(Math.abs(pressedY - event.getY()));
            frame.setVisible(true);
        }
    }

    private void release(MouseEvent event) {
        boolean dragged = frame.isVisible();
        frame.setVisible(false);
        picture.plane()
                .filter(_ -> dragged)
                .filter(p -> zoom.show(p, pressedX, pressedY, event.getX(), event.getY()))
                .ifPresent(_ -> redraw());
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress() && zoom.isZoomed()) {
            zoom.reset();
            redraw();
        } else if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            picture.plane()
                    .filter(p -> p.holds(event.getX(), event.getY()))
                    .ifPresent(p -> picked.accept(p.valueAtX(event.getX())));
        }
    }

    /** Without Ctrl the wheel belongs to the page on which the chart stands. */
    private void wheel(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            event.consume();
            double factor = event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL;
            picture.plane()
                    .filter((Plane p) -> p.holds(event.getX(), event.getY()))
                    .filter(p -> zoom.magnify(p, event.getX(), event.getY(), factor))
                    .ifPresent(_ -> redraw());
        }
    }
}
