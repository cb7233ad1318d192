package rudra.ui.chart;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.Tint;

/** The colours that the theme gives to inks, asked of rectangles that it paints. */
final class InkColours {
    private static final int SHADES = 255;

    private final Map<Ink, Rectangle> samples = new EnumMap<>(Ink.class);
    private final Map<Tint, Color> tints = new HashMap<>();

    InkColours() {
        for (Ink ink : Ink.values()) {
            Rectangle sample = MarkNodes.styled(new Rectangle(), ink);
            sample.setManaged(false);
            samples.put(ink, sample);
        }
    }

    /** What must stand in the scene for colours to be known. */
    Collection<Rectangle> samples() {
        return samples.values();
    }

    /** Forgets mixed colours, as the theme may have changed. */
    void refresh() {
        tints.clear();
    }

    Color colour(Ink ink) {
        return Objects.requireNonNull(samples.get(ink)).getFill() instanceof Color colour
                ? colour
                : Color.web(ink.onPaper());
    }

    /** The colour between two, mixed once for each shade that a screen can show. */
    Color colour(Tint tint) {
        double shade = Math.rint(tint.share() * SHADES) / SHADES;
        return tints.computeIfAbsent(
                new Tint(tint.from(), tint.to(), shade),
                mixed -> Color.web(mixed.of(ink -> text(colour(ink)))));
    }

    /** As SVG writes it. */
    String text(Ink ink) {
        return text(colour(ink));
    }

    /** All colours as they are now, for another thread. */
    Map<Ink, String> texts() {
        Map<Ink, String> texts = new EnumMap<>(Ink.class);
        samples.keySet().forEach(ink -> texts.put(ink, text(ink)));
        return texts;
    }

    private static String text(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
