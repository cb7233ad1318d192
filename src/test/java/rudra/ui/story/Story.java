package rudra.ui.story;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import rudra.ui.theme.Theme;

/**
 * A screen in a state worth looking at.
 *
 * @param id the name of its picture
 * @param width in pixels
 * @param height in pixels
 * @param view makes the screen for a theme, on the UI thread
 */
public record Story(String id, int width, int height, Function<Theme, Parent> view) {

    /** A story in the smallest window that must show everything. */
    static Story of(String id, Supplier<Parent> view) {
        return of(id, theme -> view.get());
    }

    /** The same, of a screen that draws colours of its own. */
    static Story of(String id, Function<Theme, Parent> view) {
        return new Story(id, 1000, 700, view);
    }
}
