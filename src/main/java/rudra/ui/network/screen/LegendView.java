package rudra.ui.network.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.MoneyUnit;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;
import rudra.ui.network.style.Figure;
import rudra.ui.network.style.Legend;
import rudra.ui.network.style.Legend.ColourKey;
import rudra.ui.network.style.Legend.ColourRange;
import rudra.ui.network.style.Legend.EdgesShown;

/** Says below the drawing what its marks mean. */
final class LegendView {
    private static final double SWATCH = 4.5;
    private static final double RAMP_WIDTH = 100;
    private static final double RAMP_HEIGHT = 8;
    private static final double LARGEST_CIRCLE = 12;
    private static final double GAP = 12;

    private final Messages messages;
    private final FlowPane box = new FlowPane(GAP, 2);

    LegendView(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("legend");
        box.setRowValignment(VPos.CENTER);
    }

    Node view() {
        return box;
    }

    void show(Legend legend, MoneyUnit unit) {
        List<Node> marks = new ArrayList<>();
        marks.add(head(messages.text("legend.area"), legend.size(), unit));
        marks.addAll(sizes(legend, unit));
        legend.range()
                .ifPresent(range -> {
                    marks.add(head(messages.text("legend.colour"), range.figure(), unit));
                    marks.addAll(ramp(range, unit));
                });
        legend.colours().stream().map(this::key).forEach(marks::add);
        marks.add(edges(legend.edges()));
        box.getChildren().setAll(marks);
    }

    private Label head(String mark, Figure figure, MoneyUnit unit) {
        String title = figure.title(messages);
        return Controls.label(
                figure.sort() == Figure.Sort.MONEY
                        ? messages.text(
                                "legend.head-unit", mark, title, MoneyText.unit(unit, messages))
                        : messages.text("legend.head", mark, title),
                "legend-head");
    }

    private List<Node> sizes(Legend legend, MoneyUnit unit) {
        List<Node> pairs = new ArrayList<>();
        double largest =
                legend.sizeSteps().stream().mapToDouble(Legend.SizeStep::radius).max().orElse(1);
        // All shrink alike: the areas stay in proportion.
        double scale = Math.min(1, LARGEST_CIRCLE / largest);
        for (Legend.SizeStep step : legend.sizeSteps().reversed()) {
            Circle circle = new Circle(scale * step.radius());
            circle.getStyleClass().add("legend-circle");
            pairs.add(pair(circle, Controls.label(rounded(step.value(), unit), "legend-text")));
        }
        return pairs;
    }

    /** Large round amounts in short; not where the unit itself is millions. */
    private String rounded(double value, MoneyUnit unit) {
        if (unit.scale() != 1 || value < 1e6) {
            return NumberText.rough(value);
        }
        if (value < 1e9) {
            return messages.text("legend.million", NumberText.rough(value / 1e6));
        }
        return value < 1e12
                ? messages.text("legend.billion", NumberText.rough(value / 1e9))
                : messages.text("legend.trillion", NumberText.rough(value / 1e12));
    }

    private static HBox pair(Node mark, Label text) {
        HBox pair = new HBox(5, mark, text);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Node key(ColourKey key) {
        String name =
                switch (key.meaning()) {
                    case NAMED -> key.label();
                    case OTHERS -> messages.text("legend.others");
                    case UNKNOWN -> messages.text("legend.unknown");
                    case EQUITY_KNOWN -> messages.text("legend.equity-known");
                    case EQUITY_NEGATIVE -> messages.text("legend.equity-negative");
                    case OUTSIDE -> messages.text("legend.outside");
                };
        return pair(
                new Circle(SWATCH, color(key.argb())),
                Controls.label(messages.text("legend.key", name, key.count()), "legend-text"));
    }

    private List<Node> ramp(ColourRange range, MoneyUnit unit) {
        List<Stop> stops = new ArrayList<>();
        int last = range.steps().size() - 1;
        for (int s = 0; s <= last; s++) {
            stops.add(new Stop((double) s / last, color(range.steps().get(s))));
        }
        Rectangle bar =
                new Rectangle(
                        RAMP_WIDTH,
                        RAMP_HEIGHT,
                        new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
        HBox row =
                new HBox(
                        6,
                        Controls.label(rounded(range.low(), unit), "legend-text"),
                        bar,
                        Controls.label(rounded(range.high(), unit), "legend-text"));
        row.setAlignment(Pos.CENTER_LEFT);
        List<Node> marks = new ArrayList<>(List.of(row));
        if (range.missingCount() > 0) {
            String text =
                    messages.text(
                            "legend.key", messages.text("legend.unknown"), range.missingCount());
            marks.add(
                    pair(
                            new Circle(SWATCH, color(range.missing())),
                            Controls.label(text, "legend-text")));
        }
        return marks;
    }

    private Label edges(EdgesShown edges) {
        String text =
                edges.drawn() == edges.count()
                        ? messages.text("legend.edges-all", edges.count())
                        : messages.text(
                                "legend.edges-some",
                                edges.drawn(),
                                edges.count(),
                                edges.amount() > 0 ? edges.amountDrawn() / edges.amount() : 0);
        return Controls.label(text, "legend-text", "muted");
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
