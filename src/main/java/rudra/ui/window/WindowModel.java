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
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.job.Job;
import rudra.job.Work;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.ui.edit.EditHistory;
import rudra.ui.notice.Failures;
import rudra.ui.notice.Notice;
import rudra.ui.session.RecentNetwork;
import rudra.ui.shock.ShockModel;

/** The state of one window, shared by its screens. For the UI thread. */
public final class WindowModel {
    private static final String FIRST_SCREEN = "home";
    private static final String ANALYSES_SCREEN = "analyses";
    private static final String NETWORK_INPUT = "network";

    private final DesktopModel desktop;
    private final EditHistory edits = new EditHistory();
    private final StringProperty screen = new SimpleStringProperty(FIRST_SCREEN);
    private final ObjectProperty<Optional<OpenNetwork>> network =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObjectProperty<Consumer<InputSource>> opener = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<AnalysisRequest>> analysis =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> screens = FXCollections.observableArrayList();
    private final FileDialogs dialogs;
    private final ShockModel shock;
    private Optional<Job<LoadedInput<Network>>> loading = Optional.empty();

    /** A window without a network, on its first screen. */
    public WindowModel(DesktopModel desktop, FileDialogs dialogs) {
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.shock = new ShockModel(edits, desktop.messages());
        ShockMemory memory = new ShockMemory(shock, edits, desktop.session());
        network.subscribe(memory::opened);
        shock.draftProperty().subscribe(memory::changed);
        this.opener.set(source -> load(title(source), source));
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

    /** The screens that this window has; set by the shell. */
    public ObservableList<String> screens() {
        return screens;
    }

    /** Moves to a screen, if the window has it. */
    public void goTo(String id) {
        if (screens.contains(id)) {
            screen.set(id);
        }
    }

    /** The network that this window works on. */
    public ObjectProperty<Optional<OpenNetwork>> networkProperty() {
        return network;
    }

    /** What hits the network: several screens show and change it. */
    public ShockModel shock() {
        return shock;
    }

    /** Whether the inspector is shown where a screen has one. */
    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /** What the user was told and has not put away, newest first. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Asks the user for files. */
    public FileDialogs dialogs() {
        return dialogs;
    }

    /** The analysis that somebody wishes to see on its screen. */
    public ObjectProperty<Optional<AnalysisRequest>> analysisProperty() {
        return analysis;
    }

    /** Shows an analysis with parameters filled in. */
    public void show(AnalysisRequest request) {
        analysis.set(Optional.of(request));
        screen.set(ANALYSES_SCREEN);
    }

    /**
     * What opens a file that was chosen or dropped: at first {@link #load}; a screen that lets the
     * user look before loading takes its place.
     */
    public ObjectProperty<Consumer<InputSource>> openerProperty() {
        return opener;
    }

    /** Opens a file that was chosen or dropped. */
    public void open(Path file) {
        opener.get().accept(InputSource.of(file));
    }

    /** Lets the user choose a file, and opens it. */
    public void chooseNetwork() {
        dialogs.open(messages().text("action.open-network.title")).ifPresent(this::open);
    }

    /** Reads a network in the background, works on it, and remembers it. */
    public Job<LoadedInput<Network>> load(String title, InputSource source) {
        return load(title, source, Optional.empty());
    }

    /** Reads a sample in the background and works on it. */
    public Job<LoadedInput<Network>> load(Sample sample) {
        AnalysisRequest suggested =
                new AnalysisRequest(sample.analysis(), sample.parameters(), Seed.DEFAULT.value());
        return load(sample.title(), sample.network(), Optional.of(suggested));
    }

    private Job<LoadedInput<Network>> load(
            String title, InputSource source, Optional<AnalysisRequest> suggested) {
        loading.ifPresent(Job::cancel);
        Job<LoadedInput<Network>> job =
                submit(
                        messages().text("job.load", title),
                        progress ->
                                desktop.services()
                                        .load(NETWORK_INPUT, NetworkKind.NETWORK, source, progress),
                        input -> use(new OpenNetwork(title, source, input, suggested)));
        loading = Optional.of(job);
        return job;
    }

    /** Works on a network, and remembers it among the recent ones. */
    public void use(OpenNetwork opened) {
        network.set(Optional.of(opened));
        InputSource source = opened.source();
        RecentNetwork recent =
                new RecentNetwork(
                        opened.title(),
                        source.path().toAbsolutePath().toString(),
                        source.options());
        desktop.session().change(session -> session.opened(recent));
    }

    private static String title(InputSource source) {
        return String.valueOf(source.path().getFileName());
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
