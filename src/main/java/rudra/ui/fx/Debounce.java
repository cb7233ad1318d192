package rudra.ui.fx;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until a user pauses, then does what was asked last. For the UI thread. */
public final class Debounce {
    private static final Duration PAUSE = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** Does the work after a pause of 250 ms, in place of what waits. */
    public void later(Runnable work) {
        pause.setOnFinished(event -> work.run());
        pause.playFromStart();
    }
}
