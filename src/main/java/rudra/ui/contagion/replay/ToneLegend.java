package rudra.ui.contagion.replay;

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
final class ToneLegend {
    private static final double RADIUS = 5;
    private static final double FULL = 255;

    private final Map<Tone, Circle> marks = new EnumMap<>(Tone.class);
    private final Map<Tone, Label> labels = new EnumMap<>(Tone.class);
    private final Map<Tone, Node> entries = new EnumMap<>(Tone.class);
    private final Messages messages;
    private final FlowPane pane = new FlowPane(14, 4);

    /**
     * A legend.
     *
     * @param recoloured told when the theme has given the marks other colours
     */
    ToneLegend(Messages messages, Runnable recoloured) {
        this.messages = messages;
        pane.getStyleClass().add("shade-legend");
        for (Tone tone : Tone.values()) {
            Circle mark = new Circle(RADIUS);
            mark.getStyleClass().add(tone.styleClass());
            Label label = Controls.label("", "grid-unit");
            HBox entry = new HBox(5, mark, label);
            entry.setAlignment(Pos.CENTER_LEFT);
            marks.put(tone, mark);
            labels.put(tone, label);
            entries.put(tone, entry);
        }
        pane.getChildren().setAll(entries.values());
        marks.values()
                .forEach(mark -> mark.fillProperty().addListener((_, _, _) -> recoloured.run()));
    }

    Node view() {
        return pane;
    }

    /** Shows how many institutions have each tone; one that nobody has vanishes. */
    void count(Tone[] tones) {
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        for (Tone tone : tones) {
            counts.merge(tone, 1, Integer::sum);
        }
        entries.forEach((tone, entry) ->
                Controls.visible(entry, counts.containsKey(tone) || !tone.isOfInstitutions()));
        labels.forEach((tone, label) -> label.setText(words(tone, counts)));
    }

    private String words(Tone tone, Map<Tone, Integer> counts) {
        String said = tone.text(messages);
        return tone.isOfInstitutions()
                ? messages.text("contagion.shade", said, counts.getOrDefault(tone, 0))
                : said;
    }

    /** The colour of each tone in the theme that is worn, ARGB. */
    Map<Tone, Integer> colours() {
        Map<Tone, Integer> colours = new EnumMap<>(Tone.class);
        marks.forEach((tone, mark) -> colours.put(tone, argb(mark.getFill())));
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
