package rudra.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import rudra.ui.fx.Debounce;
import rudra.ui.session.SessionModel;
import rudra.ui.session.WindowBounds;
import rudra.ui.shell.ShellView;
import rudra.ui.shell.WindowCommands;
import rudra.ui.window.WindowModel;

/** One window of the desktop. */
final class DesktopWindow implements WindowCommands {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 940;
    private static final double LEAST_HEIGHT = 640;
    private static final double CASCADE = 28;

    private final Desktop desktop;
    private final Stage stage = new Stage();
    private final WindowModel window;
    private final Debounce settled = new Debounce();
    private WindowBounds normal = new WindowBounds(0, 0, WIDTH, HEIGHT, false);

    DesktopWindow(Desktop desktop) {
        this.desktop = desktop;
        this.window = new WindowModel(desktop.model(), new StageDialogs(stage));
    }

    /** Tells the user of a failure that nobody foresaw. */
    void tellOf(Throwable thrown) {
        window.fail(window.messages().text("notice.program"), thrown);
    }

    void show() {
        ShellView shell = new ShellView(window, Screens.all(), this);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        shell.view(),
                        Math.min(WIDTH, room.getWidth()),
                        Math.min(HEIGHT, room.getHeight()));
        window.untilClosed(
                desktop.model().theme().themeProperty().subscribe(theme -> theme.dress(scene)));
        stage.setTitle(window.messages().text("app.title"));
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setScene(scene);
        session().get().window().ifPresent(bounds -> place(bounds, room));
        stage.setOnHidden(_ -> closed());
        stage.show();
        watchBounds();
        Rehearsal.watch(scene);
    }

    /** Where the last window was, if that is still on a screen; a little beside an open one. */
    private void place(WindowBounds bounds, Rectangle2D room) {
        boolean visible =
                !Screen.getScreensForRectangle(bounds.x() + 40, bounds.y() + 10, 100, 20).isEmpty();
        if (visible && bounds.width() <= room.getWidth() && bounds.height() <= room.getHeight()) {
            normal = bounds;
            double step = desktop.isFirst(this) ? 0 : CASCADE;
            stage.setX(bounds.x() + step);
            stage.setY(bounds.y() + step);
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximized());
        }
    }

    /** Systems tell the new size before they tell that the window fills the screen. */
    private void watchBounds() {
        remember();
        for (ReadOnlyDoubleProperty bound :
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())) {
            bound.subscribe(() -> settled.later(this::remember));
        }
    }

    /** A window that fills the screen goes back to where it was before. */
    private void remember() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            normal =
                    new WindowBounds(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private SessionModel session() {
        return desktop.model().session();
    }

    private void closed() {
        remember();
        WindowBounds bounds =
                new WindowBounds(
                        normal.x(),
                        normal.y(),
                        normal.width(),
                        normal.height(),
                        stage.isMaximized());
        session().change(now -> now.withWindow(bounds));
        window.close();
        desktop.closed(this);
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
        desktop.quit();
    }
}
