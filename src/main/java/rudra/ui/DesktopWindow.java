package rudra.ui;

import java.io.File;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import rudra.ui.shell.ShellView;
import rudra.ui.shell.WindowCommands;
import rudra.ui.window.WindowModel;

/** One window of the desktop. */
final class DesktopWindow implements WindowCommands {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 940;
    private static final double LEAST_HEIGHT = 640;

    private final Desktop desktop;
    private final Stage stage = new Stage();
    private final WindowModel window;

    DesktopWindow(Desktop desktop) {
        this.desktop = desktop;
        this.window = new WindowModel(desktop.model());
    }

    void show() {
        ShellView shell = new ShellView(window, Screens.all(), this);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        shell.view(),
                        Math.min(WIDTH, room.getWidth()),
                        Math.min(HEIGHT, room.getHeight()));
        desktop.model().theme().themeProperty().subscribe(theme -> theme.dress(scene));
        stage.setTitle(window.messages().text("app.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        Rehearsal.watch(scene);
    }

    @Override
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(window.messages().text("action.open-network.title"));
        Optional.ofNullable(chooser.showOpenDialog(stage))
                .map(File::toPath)
                .ifPresent(window::open);
    }

    @Override
    public void openWindow() {
        desktop.openWindow();
    }

    @Override
    public void closeWindow() {
        stage.close();
    }

    @Override
    public void quit() {
        Platform.exit();
    }

    @Override
    public void showLog() {
        desktop.showLog();
    }
}
