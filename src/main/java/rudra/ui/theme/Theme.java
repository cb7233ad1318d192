package rudra.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** One of the two sets of colours, and how a scene wears it. */
public enum Theme {
    /** Dark text on a light ground. */
    LIGHT("light", new PrimerLight().getUserAgentStylesheetBSS()),
    /** Light text on a dark ground. */
    DARK("dark", new PrimerDark().getUserAgentStylesheetBSS());

    private static final List<String> FONTS =
            List.of(
                    "InterTabular-Regular.otf",
                    "InterTabular-Medium.otf",
                    "InterTabular-SemiBold.otf",
                    "JetBrainsMono-Regular.ttf");
    private static final String STYLE_SHEET = resource("/css/workbench.css");

    private final String styleClass;
    private final String base;

    Theme(String styleClass, String base) {
        this.styleClass = styleClass;
        this.base = base;
    }

    /** Registers the fonts that ship with the toolkit: once, before the first scene. */
    public static void loadFonts() {
        FONTS.forEach(Theme::loadFont);
    }

    /**
     * From a stream: given the address of a file, JavaFX does not find one in a folder with blanks.
     */
    private static void loadFont(String file) {
        try (InputStream font = Theme.class.getResourceAsStream("/fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(font, file), 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dresses a scene; may be called again with the other theme. */
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(base);
        if (!scene.getStylesheets().contains(STYLE_SHEET)) {
            scene.getStylesheets().add(STYLE_SHEET);
        }
        List<String> classes = scene.getRoot().getStyleClass();
        for (Theme other : values()) {
            classes.remove(other.styleClass);
        }
        classes.add(styleClass);
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
