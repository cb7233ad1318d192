package rudra.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import rudra.analysis.InputSource;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.job.Job;
import rudra.job.Work;
import rudra.network.layout.Positions;
import rudra.ui.edit.EditHistory;
import rudra.ui.form.Names;
import rudra.ui.form.NetworkNames;
import rudra.ui.notice.Failures;
import rudra.ui.notice.Notice;
import rudra.ui.session.RecentFile;
import rudra.ui.shock.ShockModel;

/** The state of one window, shared by its screens. For the UI thread. */
public final class WindowModel {
    private static final String FIRST_SCREEN = "home";
    private static final String ANALYSES_SCREEN = "analyses";
    private static final String NETWORK_SCREEN = "network";
    private static final String DATASET_SCREEN = "dataset";
    private static final String SIMULATION_SCREEN = "simulation";
    private static final String MODELS_SCREEN = "models";

    private final DesktopModel desktop;
    private final EditHistory edits = new EditHistory();
    private final StringProperty screen = new SimpleStringProperty(FIRST_SCREEN);
    private final ObjectProperty<Optional<OpenNetwork>> network =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OpenRequest>> request =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AnalysisRequest>> analysis =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AnalysisRequest>> simulation =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AnalysisRequest>> models =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RunRecord>> pastComparison =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Positions>> places =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> screens = FXCollections.observableArrayList();
    private final FileDialogs dialogs;
    private final ShockModel shock;
    private final DatasetModel datasets;
    private final Opening opening;
    private final GuidedPath path;
    private Subscription subscriptions = Subscription.EMPTY;

    /** A window without a network, on its first screen. */
    public WindowModel(DesktopModel desktop, FileDialogs dialogs) {
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.shock = new ShockModel(edits, desktop.messages());
        this.datasets = new DatasetModel(desktop.session(), () -> goTo(DATASET_SCREEN));
        this.opening = new Opening(this);
        this.path = new GuidedPath(this);
        ShockMemory memory = new ShockMemory(shock, edits, desktop.session());
        network.subscribe(memory::opened);
        shock.draftProperty().subscribe(memory::changed);
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

    /** Where the drawing of the open network has its nodes, once they are placed. */
    public ObjectProperty<Optional<Positions>> placesProperty() {
        return places;
    }

    /** The names that forms can suggest: those of the open network. */
    public Names names() {
        return new NetworkNames(() -> network.get().map(OpenNetwork::network));
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

    /** The scenario that somebody wishes to see on the screen of simulations. */
    public ReadOnlyObjectProperty<Optional<AnalysisRequest>> simulationProperty() {
        return simulation;
    }

    /** The comparison that somebody wishes to see on the screen of models. */
    public ReadOnlyObjectProperty<Optional<AnalysisRequest>> modelsProperty() {
        return models;
    }

    /** The comparison of the history that somebody wishes to see on the screen of models. */
    public ReadOnlyObjectProperty<Optional<RunRecord>> pastComparisonProperty() {
        return pastComparison;
    }

    /** Shows a comparison of models that the history keeps. */
    public void showComparison(RunRecord run) {
        pastComparison.set(Optional.empty());
        pastComparison.set(Optional.of(run));
        goTo(MODELS_SCREEN);
    }

    /** Shows an analysis with parameters filled in, on the screen that it has. */
    public void show(AnalysisRequest request) {
        if (request.simulates() && screens.contains(SIMULATION_SCREEN)) {
            show(request, simulation, SIMULATION_SCREEN);
        } else if (request.comparesModels() && screens.contains(MODELS_SCREEN)) {
            show(request, models, MODELS_SCREEN);
        } else {
            show(request, analysis, ANALYSES_SCREEN);
        }
    }

    private void show(
            AnalysisRequest request, ObjectProperty<Optional<AnalysisRequest>> wish, String place) {
        // Asked for once more it is filled in once more, whatever was changed since.
        wish.set(Optional.empty());
        wish.set(Optional.of(request));
        screen.set(place);
    }

    /** The network that was asked for last and is not open yet; the network screen opens it. */
    public ReadOnlyObjectProperty<Optional<OpenRequest>> requestProperty() {
        return request;
    }

    /** The table of observations that this window works on. */
    public DatasetModel datasets() {
        return datasets;
    }

    /** The way from a table to a verdict, where somebody is led along it. */
    public GuidedPath path() {
        return path;
    }

    /**
     * Opens a file that was dropped: as a table where the user is among tables, otherwise as what
     * it is; where it can be a network or a table, the user is asked.
     */
    public void open(Path file) {
        if (screen.get().equals(DATASET_SCREEN)) {
            datasets.open(DatasetRequest.file(file));
        } else {
            opening.open(file);
        }
    }

    /** Opens a file that was open before, read as it was read then. */
    public void open(RecentFile file) {
        if (file.kind().equals(RecentFile.DATASET)) {
            datasets.open(DatasetRequest.recent(file));
        } else {
            open(OpenRequest.recent(file));
        }
    }

    /** Opens a sample: its network, or the analysis of other data. */
    public void open(Sample sample) {
        if (sample.network().isPresent()) {
            open(OpenRequest.sample(sample));
            return;
        }
        show(
                new AnalysisRequest(
                        sample.analysis(),
                        sample.parameters(),
                        Seed.DEFAULT.value(),
                        sample.inputs(),
                        true));
    }

    /**
     * Opens a sample and comes back to the present screen, unless there is something to look at.
     */
    public void openHere(Sample sample) {
        open(OpenRequest.sample(sample).returningTo(screen.get()));
    }

    /** Opens a network: the network screen reads it, asks where something is doubtful. */
    public void open(OpenRequest wanted) {
        request.set(Optional.of(wanted));
        goTo(NETWORK_SCREEN);
    }

    /** What was asked for is open, or no longer wanted. */
    public void requestAnswered() {
        request.set(Optional.empty());
    }

    /** Lets the user choose the file of a network, and opens it. */
    public void chooseNetwork() {
        dialogs.open(messages().text("action.open-network.title"))
                .map(OpenRequest::file)
                .ifPresent(this::open);
    }

    /** Lets the user choose the file of a table, and opens it. */
    public void chooseDataset() {
        dialogs.open(messages().text("action.open-dataset.title"))
                .map(DatasetRequest::file)
                .ifPresent(datasets::open);
    }

    /**
     * Goes on from a network that was just opened: back to where it was asked for, or to the
     * analysis that shows a sample. One that compares engines waits on its own screen.
     */
    public void goOn(OpenRequest opened) {
        if (opened.returnTo().isPresent()) {
            goTo(opened.returnTo().get());
        } else {
            opened.suggested().filter(wish -> !wish.comparesEngines()).ifPresent(this::show);
        }
    }

    /** Works on a network, and remembers it among the recent ones. */
    public void use(OpenNetwork opened) {
        places.set(Optional.empty());
        network.set(Optional.of(opened));
        InputSource source = opened.source();
        RecentFile recent =
                new RecentFile(
                        RecentFile.NETWORK,
                        opened.title(),
                        source.path().toAbsolutePath().toString(),
                        source.options());
        desktop.session().change(session -> session.opened(recent));
    }

    /**
     * Keeps a subscription to what outlives this window, such as the theme or the list of jobs: it
     * ends with the window, which it would else keep in memory.
     */
    public void untilClosed(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }

    /** The window is closed: it no longer follows what goes on. */
    public void close() {
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
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
