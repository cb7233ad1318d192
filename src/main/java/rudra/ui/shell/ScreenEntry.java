package rudra.ui.shell;

import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import rudra.ui.window.WindowModel;

/**
 * A place in the navigation rail.
 *
 * @param id the id, also of its messages {@code screen.ID.title} and {@code screen.ID.help}
 * @param icon its icon
 * @param last whether it stands at the lower end of the rail
 * @param factory makes the screen for a window, when it is first shown
 */
public record ScreenEntry(
        String id, Ikon icon, boolean last, Function<WindowModel, Screen> factory) {

    /** An entry at the upper end of the rail. */
    public static ScreenEntry of(String id, Ikon icon, Function<WindowModel, Screen> factory) {
        return new ScreenEntry(id, icon, false, factory);
    }

    /** The same entry at the lower end of the rail. */
    public ScreenEntry atEnd() {
        return new ScreenEntry(id, icon, true, factory);
    }
}
