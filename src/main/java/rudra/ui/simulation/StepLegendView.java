package rudra.ui.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import rudra.app.Messages;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.drawing.Kind;
import rudra.ui.simulation.drawing.StepLegend;
import rudra.ui.simulation.drawing.StepPicture;

/** Says below the drawing what its marks mean, and how many institutions have each. */
final class StepLegendView {
    private static final double RADIUS = 4.5;
    private static final double RING = 2.4;
    private static final double RAMP_WIDTH = 110;
    private static final double RAMP_HEIGHT = 8;

    private final Messages messages;
    private final FlowPane box = new FlowPane(14, 3);
    private Optional<StepLegend> shown = Optional.empty();

    StepLegendView(Messages messages) {
        this.messages = messages;
        box.setRowValignment(VPos.CENTER);
        box.getStyleClass().add("shade-legend");
    }

    Node view() {
        return box;
    }

    void show(Optional<StepPicture> picture) {
        Optional<StepLegend> wanted = picture.map(StepPicture::legend);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        List<Node> marks = new ArrayList<>();
        wanted.flatMap(StepLegend::range).ifPresent(range -> marks.addAll(ramp(range)));
        wanted.stream()
                .flatMap(legend -> legend.kinds().stream())
                .map(this::entry)
                .forEach(marks::add);
        box.getChildren().setAll(marks);
    }

    private Node entry(StepLegend.Entry entry) {
        Circle mark = new Circle(RADIUS);
        Color colour = colour(entry.argb());
        if (entry.kind().isFailure()) {
            mark.setRadius(RADIUS - RING / 2);
            mark.setFill(Color.TRANSPARENT);
            mark.setStroke(colour);
            mark.setStrokeWidth(RING);
        } else {
            mark.setFill(colour);
        }
        return pair(mark, messages.text("simulation.kind", name(entry.kind()), entry.count()));
    }

    private String name(Kind kind) {
        return messages.text(
                "simulation.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Node> ramp(StepLegend.Range range) {
        List<Stop> stops = new ArrayList<>();
        int last = range.ramp().size() - 1;
        for (int s = 0; s <= last; s++) {
            stops.add(new Stop((double) s / last, colour(range.ramp().get(s))));
        }
        Rectangle bar =
                new Rectangle(
                        RAMP_WIDTH,
                        RAMP_HEIGHT,
                        new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
        HBox row =
                new HBox(
                        6,
                        Controls.label(AmountFormat.percent(range.low()), "legend-text"),
                        bar,
                        Controls.label(AmountFormat.percent(range.high()), "legend-text"));
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(row);
    }

    private static HBox pair(Node mark, String text) {
        HBox pair = new HBox(5, mark, Controls.label(text, "legend-text"));
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
