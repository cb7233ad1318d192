package rudra.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import rudra.app.Messages;
import rudra.job.Jobs;
import rudra.ui.fx.UiThread;
import rudra.ui.theme.Theme;
import rudra.ui.window.DesktopModel;

/** The desktop: all windows of one program. */
public final class Desktop {
    private final DesktopModel model;

    private Desktop(DesktopModel model) {
        this.model = model;
    }

    /**
     * Starts the toolkit and opens the first window; returns when the toolkit has started.
     *
     * @throws UnsupportedOperationException if there is no display
     * @throws InterruptedException if the thread was interrupted while waiting
     */
    public static void launch() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.loadFonts();
            DesktopModel model =
                    DesktopModel.of(Messages.load(), Jobs.inBackground(), UiThread.INSTANCE);
            new Desktop(model).openWindow();
            started.countDown();
        });
        started.await();
    }

    DesktopModel model() {
        return model;
    }

    void openWindow() {
        new DesktopWindow(this).show();
    }

    void showLog() {
        // The log's place is known once the workspace is wired.
    }
}
