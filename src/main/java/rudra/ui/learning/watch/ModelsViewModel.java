package rudra.ui.learning.watch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.InputSource;
import rudra.analysis.PartialResult;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.app.Recipe;
import rudra.app.RunRequest;
import rudra.app.Sample;
import rudra.job.Job;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.GuidedPath;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.Services;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The screen of models: a table, a question, the training under way, and what came of it. */
public final class ModelsViewModel {
    /** The analysis that compares models. */
    public static final String ANALYSIS = "learning.compare";

    private final WindowModel window;
    private final TableChoice table;
    private final Question question;
    private final ReadOnlyObjectWrapper<Optional<Job<CompletedRun>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Live> live = new ReadOnlyObjectWrapper<>(Live.begun());
    private final ReadOnlyObjectWrapper<Optional<Finished>> finished =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<String>> blocked;
    private final ObservableList<Recipe> recipes = FXCollections.observableArrayList();

    /** Nothing chosen; shows whatever the window asks for from now on. */
    public ModelsViewModel(WindowModel window) {
        this.window = window;
        this.table = new TableChoice(window);
        this.question = new Question(window, table);
        this.blocked =
                Bindings.createObjectBinding(
                        this::reason,
                        table.tableProperty(),
                        table.readingProperty(),
                        running,
                        question.seedProperty(),
                        question.targets(),
                        question.fields().validProperty(),
                        question.fields().problemProperty(),
                        question.target().valueProperty());
        window.submit(messages().text("job.recipes"), _ -> services().recipes(), recipes::setAll);
        window.modelsProperty().subscribe(wish -> wish.ifPresent(this::show));
        window.pastComparisonProperty().subscribe(run -> run.ifPresent(this::showAgain));
    }

    /** The window that shows it. */
    public WindowModel window() {
        return window;
    }

    /** The sentences of the program. */
    public Messages messages() {
        return window.messages();
    }

    /** The table. */
    public TableChoice table() {
        return table;
    }

    /** What is asked of it. */
    public Question question() {
        return question;
    }

    /** What to ask of a table for some purpose; empty until it is read. */
    public ObservableList<Recipe> recipes() {
        return recipes;
    }

    /** Asks of the table what suits a purpose; the column to predict stays. */
    public void follow(Recipe recipe) {
        ObjectNode parameters = recipe.parameters().deepCopy();
        if (recipe.analysis().equals(ANALYSIS)) {
            parameters.set("target", question.target().valueProperty().get());
            parameters.set("positive", question.field("positive").valueProperty().get());
            question.fill(parameters);
        } else {
            window.show(
                    new AnalysisRequest(
                            recipe.analysis(),
                            parameters,
                            Seed.DEFAULT.value(),
                            table.sources(),
                            false));
        }
        window.tell(Notice.done(messages().text("models.recipe-followed", recipe.title())));
    }

    /** The training under way. */
    public ReadOnlyObjectProperty<Optional<Job<CompletedRun>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What can be seen of the training under way, or of the last one. */
    public ReadOnlyObjectProperty<Live> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** The comparison that is shown. */
    public ReadOnlyObjectProperty<Optional<Finished>> finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** Why nothing can be trained now. */
    public ObservableValue<Optional<String>> blocked() {
        return blocked;
    }

    private Optional<String> reason() {
        if (running.get().isPresent()) {
            return Optional.of(messages().text("models.blocked.running"));
        }
        if (table.readingProperty().get().isPresent()) {
            return Optional.of(messages().text("models.blocked.reading"));
        }
        return table.tableProperty().get().isEmpty()
                ? Optional.of(messages().text("models.blocked.no-table"))
                : question.problem();
    }

    /** Works on a table that ships, with the question that it ships with. */
    public void open(Sample sample) {
        InputSource source = sample.inputs().get(TableChoice.DATASET.name());
        if (source != null) {
            table.read(
                    sample.title(),
                    source,
                    sample.parameters().path("target").stringValueOpt(),
                    _ -> question.fill(sample.parameters(), Seed.DEFAULT.value()));
        }
    }

    private void show(AnalysisRequest wish) {
        InputSource source = wish.files().get(TableChoice.DATASET.name());
        Consumer<OpenDataset> begin =
                _ -> {
                    question.fill(wish.parameters(), wish.seed());
                    if (wish.runs() && reason().isEmpty()) {
                        run();
                    }
                };
        if (source != null) {
            String file = String.valueOf(source.path().getFileName());
            table.read(file, source, wish.parameters().path("target").stringValueOpt(), begin);
        } else {
            question.fill(wish.parameters(), wish.seed());
        }
    }

    /** Shows a comparison of the history, with its question and, where it is there, its table. */
    private void showAgain(RunRecord run) {
        window.submit(
                messages().text("job.result"),
                progress -> new PastComparison(run).fetch(services(), progress),
                found -> found.ifPresent(this::showAgain));
    }

    private void showAgain(Finished past) {
        if (running.get().isEmpty()) {
            past.table().ifPresent(window.datasets()::use);
            question.fill(
                    (ObjectNode) JsonMapper.shared().readTree(past.record().parameters()),
                    past.record().seed());
            finished.set(Optional.of(past));
        }
    }

    /** Trains and compares in the background. */
    public void run() {
        OpenDataset chosen = table.tableProperty().get().orElseThrow();
        RunRequest request =
                new RunRequest(
                        ANALYSIS,
                        question.fields().json(),
                        question.seedValue(),
                        List.of(chosen.input()));
        finished.set(Optional.empty());
        live.set(Live.begun());
        Gathering gathering = new Gathering(window.desktop().uiThread(), live::set);
        Job<CompletedRun> job =
                window.submit(
                        messages().title(ANALYSIS),
                        progress -> services().run(request, gathering.watching(progress)),
                        run -> arrived(run, chosen));
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (_, _) -> running.set(Optional.empty()),
                                window.desktop().uiThread());
        var _ =
                job.leftover()
                        .thenAcceptAsync(
                                rest -> rest.ifPresent(run -> stopped(run, chosen)),
                                window.desktop().uiThread());
    }

    private void arrived(CompletedRun run, OpenDataset chosen) {
        finished.set(Optional.of(Finished.of(run, chosen)));
        window.path().finish(GuidedPath.Step.MODELS);
    }

    /** What was done when the training was stopped is shown, unless the user has gone on since. */
    private void stopped(CompletedRun run, OpenDataset chosen) {
        if (running.get().isEmpty() && finished.get().isEmpty()) {
            arrived(run, chosen);
        }
        run.part()
                .ifPresent(part ->
                        window.tell(
                                Notice.done(
                                        messages()
                                                .text(
                                                        "analyses.stopped-notice",
                                                        messages().title(ANALYSIS),
                                                        part))));
    }

    /** Whether a training that is stopped leaves what is finished. */
    public boolean keepsWhatIsDone() {
        return services().catalogue().get(ANALYSIS).resultTypes().stream()
                .anyMatch(PartialResult.class::isAssignableFrom);
    }

    /** Stops the training; models that are finished are kept where the analysis keeps them. */
    public void cancel() {
        running.get().ifPresent(Job::cancel);
    }

    private Services services() {
        return window.desktop().services();
    }
}
