package rudra.ui.contagion;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * What the colours of the drawing say, and how many institutions have each. Its marks take their
 * colours from the style sheet; the drawing, painted as pixels, takes them from the marks.
 */
final class ShadeLegend {
    private static final double RADIUS = 5;
    private static final double FULL = 255;

    private final Map<Shade, Circle> marks = new EnumMap<>(Shade.class);
    private final Map<Shade, Label> labels = new EnumMap<>(Shade.class);
    private final Map<Shade, Node> entries = new EnumMap<>(Shade.class);
    private final Messages messages;
    private final FlowPane pane = new FlowPane(14, 4);

    /**
     * A legend.
     *
     * @param recoloured told when the theme has given the marks other colours
     */
    ShadeLegend(Messages messages, Runnable recoloured) {
        this.messages = messages;
        pane.getStyleClass().add("shade-legend");
        for (Shade shade : Shade.values()) {
            Circle mark = new Circle(RADIUS);
            mark.getStyleClass().add(shade.styleClass());
            Label label = Controls.label("", "grid-unit");
            HBox entry = new HBox(5, mark, label);
            entry.setAlignment(Pos.CENTER_LEFT);
            marks.put(shade, mark);
            labels.put(shade, label);
            entries.put(shade, entry);
        }
        pane.getChildren().setAll(entries.values());
        marks.values()
                .forEach(mark -> mark.fillProperty().addListener((_, _, _) -> recoloured.run()));
    }

    Node view() {
        return pane;
    }

    /** Shows how many institutions have each shade; one that nobody has fades. */
    void count(Shade[] shades) {
        Map<Shade, Integer> counts = new EnumMap<>(Shade.class);
        for (Shade shade : shades) {
            counts.merge(shade, 1, Integer::sum);
        }
        entries.forEach((shade, entry) -> Controls.visible(entry, counts.containsKey(shade)));
        labels.forEach((shade, label) ->
                label.setText(
                        messages.text(
                                "contagion.shade",
                                shade.text(messages),
                                counts.getOrDefault(shade, 0))));
    }

    /** The colour of each shade in the theme that is worn, ARGB. */
    Map<Shade, Integer> colours() {
        Map<Shade, Integer> colours = new EnumMap<>(Shade.class);
        marks.forEach((shade, mark) -> colours.put(shade, argb(mark.getFill())));
        return colours;
    }

    private static int argb(Paint paint) {
        return paint instanceof Color colour
                ? channel(colour.getOpacity()) << 24
                        | channel(colour.getRed()) << 16
                        | channel(colour.getGreen()) << 8
                        | channel(colour.getBlue())
                : 0;
    }

    private static int channel(double share) {
        return (int) Math.round(share * FULL);
    }
}
