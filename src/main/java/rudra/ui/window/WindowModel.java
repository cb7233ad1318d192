package rudra.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.job.Work;
import rudra.ui.edit.EditHistory;
import rudra.ui.notice.Failures;
import rudra.ui.notice.Notice;

/** The state of one window, shared by its screens. For the UI thread. */
public final class WindowModel {
    private static final String FIRST_SCREEN = "home";

    private final DesktopModel desktop;
    private final EditHistory edits = new EditHistory();
    private final StringProperty screen = new SimpleStringProperty(FIRST_SCREEN);
    private final ObjectProperty<Optional<OpenNetwork>> network =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObjectProperty<Consumer<Path>> opener = new SimpleObjectProperty<>(file -> {});

    /** A window without a network, on its first screen. */
    public WindowModel(DesktopModel desktop) {
        this.desktop = desktop;
    }

    /** What all windows share. */
    public DesktopModel desktop() {
        return desktop;
    }

    /** The sentences of the program. */
    public Messages messages() {
        return desktop.messages();
    }

    /** The changes made in this window. */
    public EditHistory edits() {
        return edits;
    }

    /** The id of the screen that is shown; set it to move there. */
    public StringProperty screenProperty() {
        return screen;
    }

    /** The network that this window works on. */
    public ObjectProperty<Optional<OpenNetwork>> networkProperty() {
        return network;
    }

    /** Whether the inspector is shown where a screen has one. */
    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /** What the user was told and has not put away, newest first. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** What opens a file that was chosen or dropped. */
    public ObjectProperty<Consumer<Path>> openerProperty() {
        return opener;
    }

    /** Opens a file that was chosen or dropped. */
    public void open(Path file) {
        opener.get().accept(file);
    }

    /** Tells the user something. */
    public void tell(Notice notice) {
        notices.addFirst(notice);
    }

    /**
     * Starts a job; its result arrives on the UI thread, its failure becomes a notice.
     *
     * @param title what the job does, for people
     * @param work the work
     * @param arrived receives the result
     */
    public <T> Job<T> submit(String title, Work<T> work, Consumer<T> arrived) {
        Job<T> job = desktop.jobs().submit(title, work);
        var _ =
                job.outcome()
                        .whenComplete((result, thrown) ->
                                desktop.uiThread()
                                        .execute(() -> {
                                            if (thrown == null) {
                                                arrived.accept(result);
                                            } else {
                                                fail(title, thrown);
                                            }
                                        }));
        return job;
    }

    /** Tells the user what went wrong; says nothing of a cancellation. */
    public void fail(String what, Throwable thrown) {
        Failures.notice(what, thrown, messages()).ifPresent(this::tell);
    }
}
