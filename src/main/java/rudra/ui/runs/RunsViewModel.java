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

    /** Shows the selected run's analysis with its parameters filled in, to change and run. */
    public void edit() {
        selected.get().ifPresent(this::edit);
    }

    private void edit(RunRecord run) {
        ObjectNode parameters = (ObjectNode) JsonMapper.shared().readTree(run.parameters());
        window.show(new AnalysisRequest(run.analysis(), parameters, run.seed()));
    }
}
