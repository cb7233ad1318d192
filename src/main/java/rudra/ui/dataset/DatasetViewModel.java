package rudra.ui.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.profile.ProfileResult;
import rudra.job.Job;
import rudra.job.Progress;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.GuidedPath;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The open table: the column that is looked at, what is to be predicted, and the profile. */
public final class DatasetViewModel {
    private static final String PROFILE = "dataset.profile";
    private static final String COMPARE = "learning.compare";
    private static final String INPUT = "dataset";
    private static final int MOST_CLASSES = 20;
    private static final int SHORT = 50_000;

    private final WindowModel window;
    private final Newest looking;
    private final ReadOnlyObjectWrapper<Optional<String>> column =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ColumnFigures>> figures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Job<ColumnFigures>> lookingAtLength = Optional.empty();
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty positive = new SimpleStringProperty("");
    private final Newest classifying;
    private final ReadOnlyObjectWrapper<List<String>> classes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<CompletedRun>> profile =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job<CompletedRun>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Follows the table that a window works on. */
    public DatasetViewModel(WindowModel window) {
        this.window = window;
        this.looking = new Newest(window, window.messages().text("dataset.look"));
        this.classifying = new Newest(window, window.messages().text("dataset.look"));
        window.datasets().openProperty().subscribe(this::begin);
        target.subscribe((before, now) -> aim(now));
        aim(target.get());
    }

    /** The window in which it is shown. */
    public WindowModel window() {
        return window;
    }

    /** The words of the program. */
    public Messages messages() {
        return window.messages();
    }

    /** The open table. */
    public ReadOnlyObjectProperty<Optional<OpenDataset>> openProperty() {
        return window.datasets().openProperty();
    }

    /** The open table's rows and columns. */
    public Optional<Dataset> dataset() {
        return openProperty().get().map(OpenDataset::dataset);
    }

    /** The name of the column that is looked at. */
    public ReadOnlyObjectProperty<Optional<String>> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /** What is known of that column, once it was looked through. */
    public ReadOnlyObjectProperty<Optional<ColumnFigures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** The column to predict; empty text for none. */
    public StringProperty targetProperty() {
        return target;
    }

    /** The class of it that matters; empty text for the rarest. */
    public StringProperty positiveProperty() {
        return positive;
    }

    /**
     * The classes of the column to predict; empty where it has too many, or until they are known.
     */
    public ReadOnlyObjectProperty<List<String>> classesProperty() {
        return classes.getReadOnlyProperty();
    }

    private void aim(String name) {
        positive.set("");
        classes.set(List.of());
        classifying.forget();
        dataset()
                .flatMap(of -> of.column(name))
                .ifPresent(column -> classifying.ask(() -> classes(column), classes::set));
    }

    /** The different values of a column, if there are so few that they are classes. */
    private static List<String> classes(Column column) {
        Set<String> values = new TreeSet<>();
        for (int row = 0; row < column.size() && values.size() <= MOST_CLASSES; row++) {
            if (!column.isMissing(row)) {
                values.add(column.text(row));
            }
        }
        return values.size() <= MOST_CLASSES ? List.copyOf(values) : List.of();
    }

    /** The run that profiled the table. */
    public ReadOnlyObjectProperty<Optional<CompletedRun>> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** The profile itself. */
    public Optional<ProfileResult> profiled() {
        return profile.get().map(run -> (ProfileResult) run.result());
    }

    /** The profiling under way. */
    public ReadOnlyObjectProperty<Optional<Job<CompletedRun>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    private void begin(Optional<OpenDataset> open) {
        cancel();
        profile.set(Optional.empty());
        looking.forget();
        lookingAtLength.ifPresent(Job::cancel);
        column.set(Optional.empty());
        figures.set(Optional.empty());
        target.set(
                open.flatMap(of -> of.target().filter(t -> of.dataset().column(t).isPresent()))
                        .orElse(""));
        open.flatMap(of -> of.dataset().names().stream().findFirst()).ifPresent(this::pick);
    }

    /** Looks at a column: it is looked through in the background. */
    public void pick(String name) {
        if (column.get().equals(Optional.of(name))) {
            return;
        }
        dataset()
                .filter(of -> of.size() > 0)
                .flatMap(of -> of.column(name))
                .ifPresent(found -> {
                    column.set(Optional.of(name));
                    figures.set(Optional.empty());
                    look(found);
                });
    }

    /** A long column is looked through as a job: what is done aside, such as sorting, is short. */
    private void look(Column picked) {
        lookingAtLength.ifPresent(Job::cancel);
        lookingAtLength = Optional.empty();
        if (picked.size() <= SHORT) {
            looking.ask(
                    () -> ColumnFigures.of(picked, Progress.none()),
                    seen -> figures.set(Optional.of(seen)));
        } else {
            looking.forget();
            lookingAtLength =
                    Optional.of(
                            window.submit(
                                    messages().text("dataset.look-at", picked.name()),
                                    progress -> ColumnFigures.of(picked, progress),
                                    this::seen));
        }
    }

    /** Another column may have been picked since, or another table opened. */
    private void seen(ColumnFigures found) {
        if (column.get().equals(Optional.of(found.column().name()))) {
            figures.set(Optional.of(found));
        }
    }

    /** Profiles the table in the background; the run is recorded as any other. */
    public void profile() {
        openProperty().get().ifPresent(this::profile);
    }

    private void profile(OpenDataset open) {
        cancel();
        RunRequest request =
                new RunRequest(PROFILE, question(), Seed.DEFAULT, List.of(open.input()));
        Job<CompletedRun> job =
                window.submit(
                        window.messages().title(PROFILE),
                        progress -> window.desktop().services().run(request, progress),
                        run -> {
                            if (openProperty().get().equals(Optional.of(open))) {
                                profile.set(Optional.of(run));
                                window.path().finish(GuidedPath.Step.PROFILE);
                            }
                        });
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenComplete(
                                (_, _) -> window.desktop().uiThread().execute(() -> ended(job)));
    }

    private void ended(Job<CompletedRun> job) {
        if (running.get().equals(Optional.of(job))) {
            running.set(Optional.empty());
        }
    }

    /** Stops profiling. */
    public void cancel() {
        running.get().ifPresent(Job::cancel);
        running.set(Optional.empty());
    }

    private ObjectNode question() {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        if (!target.get().isEmpty()) {
            question.put("target", target.get());
            if (!positive.get().isEmpty()) {
                question.put("positive", positive.get());
            }
        }
        return question;
    }

    /** Whether the profile answers another question than is asked now. */
    public boolean isOutdated() {
        return profile.get()
                .map(CompletedRun::parameters)
                .filter(asked ->
                        !Objects.equals(asked.path("target").asString(""), target.get())
                                || !Objects.equals(
                                        asked.path("positive").asString(""), positive.get()))
                .isPresent();
    }

    /** Whether models can be compared in this program. */
    public boolean compares() {
        return window.desktop().services().catalogue().find(COMPARE).isPresent();
    }

    /** Goes on to the comparison of models on this table, with what is to be predicted. */
    public void compare() {
        openProperty().get().ifPresent(open -> window.show(comparison(open.source())));
    }

    private AnalysisRequest comparison(InputSource source) {
        return new AnalysisRequest(
                COMPARE, question(), Seed.DEFAULT.value(), Map.of(INPUT, source), false);
    }
}
