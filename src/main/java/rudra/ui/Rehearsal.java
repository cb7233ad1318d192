package rudra.ui;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A start that ends as soon as its first window is painted. The build rehearses once to fill the
 * start-up cache; with {@code RUDRA_JAVA_OPTIONS=-Drudra.rehearsal=true} anyone can measure a
 * start.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String PROPERTY = "rudra.rehearsal";

    /** The first pulse lays the window out and paints it; when the second comes it is on screen. */
    private static final int PULSES = 2;

    private final Scene scene;
    private final Runnable listener = this::pulse;
    private int pulses;

    private Rehearsal(Scene scene) {
        this.scene = scene;
    }

    /** Ends the program when this scene has been painted, if this start is a rehearsal. */
    static void watch(Scene scene) {
        if (Boolean.getBoolean(PROPERTY)) {
            scene.addPostLayoutPulseListener(new Rehearsal(scene).listener);
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        pulses++;
        if (pulses < PULSES) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(listener);
        // The system's own note of the start can be half a second off.
        long millis = ManagementFactory.getRuntimeMXBean().getUptime();
        LOG.info("The first window was there after {} ms.", millis);
        System.exit(0);
    }
}
