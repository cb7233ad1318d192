package rudra.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * The thread on which the toolkit lives, as an executor: the only place that asks the toolkit to
 * run something later. View models receive an {@link Executor}, and tests give them {@code
 * Runnable::run}.
 */
public enum UiThread implements Executor {
    /** The one UI thread. */
    INSTANCE;

    /** Runs at once when already on the UI thread, otherwise as its next event. */
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** Runs as a later event even when already on the UI thread: after the present layout. */
    public void later(Runnable task) {
        Platform.runLater(task);
    }
}
