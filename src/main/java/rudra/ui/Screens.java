package rudra.ui;

import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import rudra.ui.home.HomeView;
import rudra.ui.shell.ScreenEntry;

/** The screens, in the order of the rail. */
public final class Screens {

    private Screens() {}

    /** All screens. */
    public static List<ScreenEntry> all() {
        return List.of(ScreenEntry.of("home", MaterialDesignH.HOME_OUTLINE, HomeView::new));
    }
}
