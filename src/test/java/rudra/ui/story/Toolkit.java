package rudra.ui.story;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import rudra.ui.fx.UiThread;
import rudra.ui.theme.Theme;

/** The toolkit, started once for all tests, and its thread to call things on. */
public final class Toolkit {
    private static final FutureTask<Void> STARTED =
            new FutureTask<>(() -> {
                FutureTask<Void> fonts = new FutureTask<>(Theme::loadFonts, null);
                Platform.startup(fonts);
                Platform.setImplicitExit(false);
                return fonts.get();
            });

    private Toolkit() {}

    /** Starts the toolkit unless it runs. */
    public static void start() {
        STARTED.run();
        get(STARTED);
    }

    /** Calls something on the UI thread and waits for its result. */
    public static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        UiThread.INSTANCE.later(task);
        return get(task);
    }

    private static <T> T get(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the toolkit.", e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
