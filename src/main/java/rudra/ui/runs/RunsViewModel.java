package rudra.ui.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.RunRecord;
import rudra.app.ReplayedRun;
import rudra.job.Job;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.RunList;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The past runs that fit a text, and the one that is looked at. */
public final class RunsViewModel {
    private static final int SHOWN = 500;

    private final WindowModel window;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<RunRecord> runs = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ObjectProperty<Optional<RunRecord>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ObjectNode>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Job<RunList>> searches = new ArrayList<>();

    /** An empty list; {@link #refresh} fills it. */
    public RunsViewModel(WindowModel window) {
        this.window = window;
        selected.subscribe(_ -> result.set(Optional.empty()));
    }

    /** The text that runs must hold. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The runs that fit, newest first, at most {@value #SHOWN}. */
    public ObservableList<RunRecord> runs() {
        return runs;
    }

    /** How many fit in all. */
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The run that is looked at. */
    public ObjectProperty<Optional<RunRecord>> selectedProperty() {
        return selected;
    }

    /** Its result, once asked for and found in the store. */
    public ReadOnlyObjectProperty<Optional<ObjectNode>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Asks the history again; the newest question wins. */
    public void refresh() {
        searches.forEach(Job::cancel);
        searches.clear();
        String text = filter.get();
        searches.add(
                window.submit(
                        window.messages().text("job.history"),
                        progress -> window.desktop().services().runs(text, SHOWN),
                        this::show));
    }

    private void show(RunList list) {
        total.set(list.total());
        if (!runs.equals(list.runs())) {
            runs.setAll(list.runs());
        }
    }

    /** Brings the result of the selected run from the store. */
    public void showResult() {
        selected.get()
                .ifPresent(run ->
                        window.submit(
                                window.messages().text("job.result"),
                                progress -> window.desktop().services().result(run),
                                found -> {
                                    if (selected.get().equals(Optional.of(run))) {
                                        result.set(found);
                                    }
                                }));
    }

    /** Repeats the selected run from its record, and tells how the results compare. */
    public void repeat() {
        selected.get()
                .ifPresent(run ->
                        window.submit(
                                window.messages().text("job.repeat"),
                                progress -> window.desktop().services().repeat(run, progress),
                                this::repeated));
    }

    private void repeated(ReplayedRun again) {
        String sentence = String.join(" ", again.sentences(window.messages()));
        boolean same =
                switch (again.comparison().verdict()) {
                    case IDENTICAL, EQUAL_WITHIN_TOLERANCE -> true;
                    case DIFFERENT, UNFINISHED, UNKNOWN -> false;
                };
        window.tell(
                same
                        ? Notice.done(sentence)
                        : new Notice(Notice.Weight.DOUBT, sentence, List.of(), List.of()));
        refresh();
    }

    /**
     * Shows the selected run's analysis on the run's own network with its parameters filled in, to
     * change and run.
     */
    public void edit() {
        selected.get().ifPresent(run -> open(run, wish(run)));
    }

    /** Runs the scenario of the selected simulation again, before the user's eyes. */
    public void watch() {
        selected.get().ifPresent(run -> open(run, wish(run).running()));
    }

    /** Whether a run is one of a simulation, which can be watched. */
    static boolean isWatchable(RunRecord run) {
        return wish(run).simulates();
    }

    /** Whether a run compared models and its result is kept: it can be looked at again. */
    static boolean isComparison(RunRecord run) {
        return wish(run).comparesModels() && run.resultContent().isPresent();
    }

    /** Shows what the selected run found, as it was shown when it was made. */
    public void lookAgain() {
        selected.get().filter(RunsViewModel::isComparison).ifPresent(window::showComparison);
    }

    private static AnalysisRequest wish(RunRecord run) {
        ObjectNode parameters = (ObjectNode) JsonMapper.shared().readTree(run.parameters());
        return new AnalysisRequest(run.analysis(), parameters, run.seed());
    }

    private void open(RunRecord run, AnalysisRequest wish) {
        PastNetwork network = PastNetwork.of(run);
        if (network.files().isEmpty()
                || window.networkProperty().get().filter(network::is).isPresent()) {
            window.show(wish);
            return;
        }
        Job<Optional<OpenNetwork>> reading =
                window.desktop()
                        .jobs()
                        .submit(
                                window.messages().text("runs.open-network"),
                                progress -> network.read(window.desktop().services(), progress));
        var _ =
                reading.outcome()
                        .whenCompleteAsync(
                                (found, thrown) -> {
                                    if (thrown == null) {
                                        found.ifPresent(window::use);
                                        window.show(wish);
                                    } else {
                                        refuse(thrown, wish);
                                    }
                                },
                                window.desktop().uiThread());
    }

    /** On another network it is another run: the user decides whether to run it there. */
    private void refuse(Throwable thrown, AnalysisRequest wish) {
        window.fail(window.messages().text("runs.open-network"), thrown);
        window.show(new AnalysisRequest(wish.analysis(), wish.parameters(), wish.seed()));
    }
}
