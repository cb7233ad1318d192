package rudra.ui.story;

import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * A screen in a state worth looking at.
 *
 * @param id the name of its picture
 * @param width in pixels
 * @param height in pixels
 * @param view makes the screen, on the UI thread
 */
public record Story(String id, int width, int height, Supplier<Parent> view) {

    /** A story in the smallest window that must show everything. */
    static Story of(String id, Supplier<Parent> view) {
        return new Story(id, 1000, 700, view);
    }
}
