package rudra.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;
import rudra.app.Workbench;
import rudra.job.CatchesAll;
import rudra.job.Jobs;
import rudra.ui.fx.UiThread;
import rudra.ui.session.SessionFile;
import rudra.ui.session.SessionModel;
import rudra.ui.session.SessionSaver;
import rudra.ui.theme.Theme;
import rudra.ui.window.DesktopModel;
import rudra.workspace.Workspace;

/** The desktop: all windows of one program, on one workspace. */
@CatchesAll("whatever keeps the first window from opening is thrown on to the program's entry")
public final class Desktop {
    private static final String SETTINGS = "desktop.json";
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final WorkbenchServices services;
    private final DesktopModel model;
    private final List<DesktopWindow> windows = new ArrayList<>();

    private Desktop() {
        services = new WorkbenchServices(Workbench.create(), background);
        SessionFile file = new SessionFile(Workspace.defaultFolder().resolve(SETTINGS));
        SessionModel session = new SessionModel(file.read(), new SessionSaver(file, background));
        model = DesktopModel.of(services, Jobs.inBackground(), UiThread.INSTANCE, session);
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> model.theme().systemProperty().set(theme(scheme)));
    }

    /**
     * Starts the toolkit and opens the first window; returns when that is shown.
     *
     * @throws UnsupportedOperationException if there is no display
     * @throws InterruptedException if the thread was interrupted while waiting
     */
    public static void launch() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        DesktopLog.begin();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Platform.startup(() -> {
            try {
                begin();
            } catch (RuntimeException e) {
                failure.set(e);
            } finally {
                started.countDown();
            }
        });
        started.await();
        Optional.ofNullable(failure.get())
                .ifPresent(thrown -> {
                    Platform.exit();
                    throw thrown;
                });
    }

    private static void begin() {
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        Desktop desktop = new Desktop();
        Thread.setDefaultUncaughtExceptionHandler(desktop::uncaught);
        desktop.openWindow();
    }

    /** What nobody foresaw is logged, and said in every window: the program goes on. */
    private void uncaught(Thread thread, Throwable thrown) {
        LoggerFactory.getLogger(Desktop.class)
                .error("Nobody caught this in {}", thread.getName(), thrown);
        UiThread.INSTANCE.execute(() -> windows.forEach(window -> window.tellOf(thrown)));
    }

    private static Theme theme(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    DesktopModel model() {
        return model;
    }

    void openWindow() {
        DesktopWindow window = new DesktopWindow(this);
        windows.add(window);
        window.show();
    }

    /** A program without windows ends. */
    void closed(DesktopWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            end();
        }
    }

    boolean isFirst(DesktopWindow window) {
        return windows.indexOf(window) == 0;
    }

    void quit() {
        List.copyOf(windows).forEach(DesktopWindow::closeWindow);
    }

    private void end() {
        model.jobs().close();
        background.execute(services::close);
        background.shutdown();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(Desktop.class).warn("The workspace took long to close.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The window that closed last is still being taken down.
        UiThread.INSTANCE.later(Platform::exit);
    }
}
