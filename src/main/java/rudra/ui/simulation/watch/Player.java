package rudra.ui.simulation.watch;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Moves about in the steps that are done, while others may still be computed. */
public final class Player {
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.USUAL);
    private boolean isMoreToCome;

    Player() {}

    /** The step that is shown; 0 before the first. */
    public IntegerProperty shownProperty() {
        return shown;
    }

    /** The last step that can be shown. */
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Whether steps pass by themselves. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** How fast they do. */
    public ObjectProperty<Pace> paceProperty() {
        return pace;
    }

    /** Plays on, from the beginning where the end is shown; or stops. */
    public void playOrPause() {
        if (!playing.get() && shown.get() >= last.get() && !isMoreToCome) {
            shown.set(0);
        }
        playing.set(!playing.get() && (last.get() > 0 || isMoreToCome));
    }

    /** A step passes while playing; the last one ends it unless more are to come. */
    public void tick() {
        if (playing.get()) {
            show(pace.get() == Pace.NEWEST ? last.get() : shown.get() + 1);
            stopAtEnd();
        }
    }

    /** Shows another step and stops playing. */
    public void jump(int wanted) {
        playing.set(false);
        show(wanted);
    }

    /** Begins anew, and plays what comes. */
    void begin() {
        last.set(0);
        shown.set(0);
        isMoreToCome = true;
        playing.set(true);
    }

    /** So many steps are done now. */
    void reach(int done, boolean more) {
        last.set(done);
        isMoreToCome = more;
        stopAtEnd();
    }

    /** There is nothing to show any more. */
    void clear() {
        playing.set(false);
        last.set(0);
        shown.set(0);
        isMoreToCome = false;
    }

    private void stopAtEnd() {
        if (shown.get() >= last.get() && !isMoreToCome) {
            playing.set(false);
        }
    }

    private void show(int wanted) {
        shown.set(Math.clamp(wanted, 0, last.get()));
    }
}
