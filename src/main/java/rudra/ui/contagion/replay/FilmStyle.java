package rudra.ui.contagion.replay;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import rudra.ui.network.raster.Look;
import rudra.ui.theme.Theme;

/**
 * The colours of a film.
 *
 * @param look of the drawing
 * @param colours of each tone, ARGB
 */
record FilmStyle(Look look, Map<Tone, Integer> colours) {
    private static final double FULL = 255;

    /** Copies the colours. */
    FilmStyle {
        colours = Map.copyOf(colours);
    }

    /** The colours that a theme's style sheet gives, on the UI thread. */
    static FilmStyle of(Theme theme) {
        Group root = new Group();
        theme.dress(new Scene(root));
        Map<Tone, Integer> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            Circle mark = new Circle(1);
            mark.getStyleClass().add(tone.styleClass());
            root.getChildren().setAll(mark);
            root.applyCss();
            colours.put(tone, argb(mark.getFill()));
        }
        return new FilmStyle(theme == Theme.DARK ? Look.dark() : Look.light(), colours);
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
