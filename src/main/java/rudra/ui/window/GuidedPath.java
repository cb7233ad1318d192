package rudra.ui.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.app.Sample;

/**
 * The way from a table to a verdict, one step after the other, for who has never gone it. The
 * screens do the work of each step and say when it is done. For the UI thread.
 */
public final class GuidedPath {
    private final WindowModel window;
    private final ReadOnlyObjectWrapper<Optional<Step>> step =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private Optional<Sample> sample = Optional.empty();

    /** A step. */
    public enum Step {
        /** The table is opened and looked at. */
        DATA,
        /** The table is profiled. */
        PROFILE,
        /** Models are trained. */
        MODELS,
        /** The verdict is read. */
        VERDICT
    }

    GuidedPath(WindowModel window) {
        this.window = window;
        window.datasets()
                .openProperty()
                .subscribe(open -> {
                    if (open.map(OpenDataset::source).equals(sample.flatMap(Sample::dataset))) {
                        finish(Step.DATA);
                    }
                });
    }

    /** Where the user is; empty where nobody is led. */
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether the work of this step is done. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Begins with the table of a sample. */
    public void begin(Sample led) {
        sample = Optional.of(led);
        go(Step.DATA);
        if (window.datasets().openProperty().get().map(OpenDataset::source).equals(led.dataset())) {
            finish(Step.DATA);
        }
        window.datasets().open(DatasetRequest.sample(led));
    }

    /** Says that the work of a step is done, if that is where the user is. */
    public void finish(Step finished) {
        if (step.get().equals(Optional.of(finished))) {
            done.set(true);
        }
    }

    /** Goes on to the next step, once this one is done; after the last the path ends. */
    public void next() {
        if (step.get().isEmpty() || !done.get()) {
            return;
        }
        switch (step.get().get()) {
            case DATA -> {
                go(Step.PROFILE);
                window.goTo("dataset");
            }
            case PROFILE -> {
                go(Step.MODELS);
                sample.ifPresent(window::open);
            }
            case MODELS -> {
                go(Step.VERDICT);
                window.goTo("models");
                done.set(true);
            }
            case VERDICT -> leave();
        }
    }

    private void go(Step to) {
        done.set(false);
        step.set(Optional.of(to));
    }

    /** Ends the path; everything that was made stays. */
    public void leave() {
        sample = Optional.empty();
        step.set(Optional.empty());
        done.set(false);
    }
}
