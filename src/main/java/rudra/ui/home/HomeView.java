package rudra.ui.home;

import javafx.scene.Parent;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The first screen. */
public final class HomeView implements Screen {
    private final Parent view;

    /** Loads the screen's layout. */
    public HomeView(WindowModel window) {
        this.view = Fxml.load("home", this, window.messages());
    }

    @Override
    public Parent view() {
        return view;
    }
}
