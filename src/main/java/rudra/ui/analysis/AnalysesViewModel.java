package rudra.ui.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.CompletedRun;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.job.Job;
import rudra.job.Progress;
import rudra.ui.form.ColumnNames;
import rudra.ui.form.FormEdits;
import rudra.ui.form.FormModel;
import rudra.ui.form.Names;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.Services;
import rudra.ui.window.WindowModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One analysis with its form, its inputs, its run and its result. */
public final class AnalysesViewModel {
    private static final String NETWORK = "network";

    private final WindowModel window;
    private final ReadOnlyObjectWrapper<Analysis<?, ?>> selected;
    private final ReadOnlyObjectWrapper<FormModel> form;
    private final Map<String, FormModel> forms = new LinkedHashMap<>();
    private final Map<String, ChosenFile> files = new LinkedHashMap<>();
    private final StringProperty seed = new SimpleStringProperty("1");
    private final ReadOnlyObjectWrapper<Optional<Job<CompletedRun>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CompletedRun>> completed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Boolean> outdated;

    /** Shows the first analysis, and from then on whichever the window asks for. */
    public AnalysesViewModel(WindowModel window) {
        this.window = window;
        Analysis<?, ?> first = analyses().getFirst();
        this.selected = new ReadOnlyObjectWrapper<>(first);
        this.form = new ReadOnlyObjectWrapper<>(form(first));
        this.outdated =
                Bindings.createObjectBinding(this::isOutdated, completed, window.networkProperty());
        window.analysisProperty().subscribe(wish -> wish.ifPresent(this::show));
    }

    /** Everything that can be run. */
    public List<Analysis<?, ?>> analyses() {
        return services().catalogue().all();
    }

    /** The analysis that is shown. */
    public ReadOnlyObjectProperty<Analysis<?, ?>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Its form; what was filled in stays while the window is open. */
    public ReadOnlyObjectProperty<FormModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The seed as typed. */
    public StringProperty seedProperty() {
        return seed;
    }

    /** The run under way. */
    public ReadOnlyObjectProperty<Optional<Job<CompletedRun>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The newest result of the analysis that is shown. */
    public ReadOnlyObjectProperty<Optional<CompletedRun>> completedProperty() {
        return completed.getReadOnlyProperty();
    }

    /** Whether the result is one of another network than the one that is open now. */
    public ObservableValue<Boolean> outdatedProperty() {
        return outdated;
    }

    private boolean isOutdated() {
        Set<String> read =
                completed.get().stream()
                        .flatMap(run -> run.record().inputs().stream())
                        .filter(file -> file.name().split("\\.", 2)[0].equals(NETWORK))
                        .map(RunInput::sha256)
                        .collect(Collectors.toSet());
        Set<String> open =
                window.networkProperty().get().stream()
                        .flatMap(network -> network.input().files().stream())
                        .map(RunInput::sha256)
                        .collect(Collectors.toSet());
        return !read.isEmpty() && !read.equals(open);
    }

    /** The file chosen for an input that is not the open network. */
    public ObjectProperty<Optional<InputSource>> fileProperty(InputDeclaration<?> input) {
        return file(input).sourceProperty();
    }

    /** The file for an input, and what is known of it. */
    public ChosenFile file(InputDeclaration<?> input) {
        return files.computeIfAbsent(
                selected.get().id() + " " + input.name(), _ -> new ChosenFile(input, window));
    }

    /** The names that the form can suggest: of the open network, and of the chosen columns. */
    public Names names() {
        return new ColumnNames(this::columns, window.names());
    }

    private List<String> columns() {
        return selected.get().inputs().stream()
                .filter(input -> !isNetwork(input))
                .flatMap(input -> file(input).tableProperty().get().stream())
                .flatMap(table -> table.columns().stream())
                .distinct()
                .toList();
    }

    /** The files chosen for the inputs of the analysis that is shown, by the input's name. */
    Map<String, InputSource> files() {
        Map<String, InputSource> chosen = new LinkedHashMap<>();
        chosenFiles(selected.get()).forEach((input, file) -> chosen.put(input.name(), file));
        return chosen;
    }

    /** Whether an input is read from the window's open network. */
    public static boolean isNetwork(InputDeclaration<?> input) {
        return input.kind().id().equals(NETWORK);
    }

    /** What an input is called: by the analysis, otherwise by its kind. */
    public String label(InputDeclaration<?> input) {
        Messages messages = window.messages();
        String own = "analysis.%s.input.%s.label".formatted(selected.get().id(), input.name());
        return messages.find(own)
                .or(() -> messages.find("input." + input.kind().id() + ".label"))
                .orElse(input.name());
    }

    /** Shows an analysis. */
    public void select(Analysis<?, ?> analysis) {
        if (!analysis.id().equals(selected.get().id())) {
            completed.set(Optional.empty());
            selected.set(analysis);
            form.set(form(analysis));
        }
    }

    private void show(AnalysisRequest wish) {
        services()
                .catalogue()
                .find(wish.analysis())
                .ifPresent(analysis -> {
                    select(analysis);
                    form.get().fill(wish.parameters());
                    seed.set(Long.toString(wish.seed()));
                    for (InputDeclaration<?> input : analysis.inputs()) {
                        Optional.ofNullable(wish.files().get(input.name()))
                                .ifPresent(file -> fileProperty(input).set(Optional.of(file)));
                    }
                    if (wish.runs() && reason(form.get()).isEmpty()) {
                        run();
                    }
                });
    }

    private FormModel form(Analysis<?, ?> analysis) {
        return forms.computeIfAbsent(analysis.id(), id -> newForm(id, analysis));
    }

    /** A form that begins where the user left it, and whose changes can be undone. */
    private FormModel newForm(String id, Analysis<?, ?> analysis) {
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        FormModel fresh = FormModel.of(id, schema, window.messages());
        String editor = "form." + id;
        Optional.ofNullable(window.desktop().session().get().drafts().get(editor))
                .flatMap(AnalysesViewModel::parsed)
                .ifPresent(fresh::fill);
        FormEdits.record(
                fresh,
                window.edits(),
                window.messages().text("form.edit", window.messages().title(id)),
                values -> remember(editor, values.equals(schema.defaults()), values));
        return fresh;
    }

    private void remember(String editor, boolean unchanged, ObjectNode values) {
        String draft = unchanged ? "" : values.toString();
        window.desktop().session().change(session -> session.withDraft(editor, draft));
    }

    private static Optional<ObjectNode> parsed(String draft) {
        try {
            return JsonMapper.shared().readTree(draft) instanceof ObjectNode values
                    ? Optional.of(values)
                    : Optional.empty();
        } catch (JacksonException e) {
            // A draft that somebody broke by hand is no draft.
            return Optional.empty();
        }
    }

    /** Why the shown analysis cannot be run now; changes with everything that it depends on. */
    public ObservableValue<Optional<String>> blocked() {
        FormModel shown = form.get();
        List<Observable> causes =
                new ArrayList<>(
                        List.of(shown.validProperty(), window.networkProperty(), running, seed));
        selected.get().inputs().forEach(input -> causes.add(fileProperty(input)));
        return Bindings.createObjectBinding(() -> reason(shown), causes.toArray(Observable[]::new));
    }

    private Optional<String> reason(FormModel shown) {
        if (running.get().isPresent()) {
            return Optional.of(window.messages().text("analyses.running"));
        }
        Optional<String> objection = shown.objection(window.messages());
        if (objection.isPresent()) {
            return objection;
        }
        if (!isSeed(seed.get().strip())) {
            return Optional.of(window.messages().text("analyses.bad-seed"));
        }
        for (InputDeclaration<?> input : selected.get().inputs()) {
            if (input.required() && !isNetwork(input) && fileProperty(input).get().isEmpty()) {
                return Optional.of(window.messages().text("analyses.no-input", label(input)));
            }
        }
        boolean needsNetwork =
                selected.get().inputs().stream().anyMatch(i -> i.required() && isNetwork(i));
        return needsNetwork && window.networkProperty().get().isEmpty()
                ? Optional.of(window.messages().text("analyses.no-network"))
                : Optional.empty();
    }

    private static boolean isSeed(String text) {
        // Nineteen digits may or may not fit.
        return text.matches("-?\\d{1,19}") && new BigInteger(text).bitLength() < Long.SIZE;
    }

    /** Runs the shown analysis in the background. */
    public void run() {
        Analysis<?, ?> analysis = selected.get();
        RunRequest bare =
                new RunRequest(
                        analysis.id(),
                        form.get().json(),
                        new Seed(Long.parseLong(seed.get().strip())),
                        List.of());
        Optional<OpenNetwork> network = window.networkProperty().get();
        Map<InputDeclaration<?>, InputSource> chosen = chosenFiles(analysis);
        Job<CompletedRun> job =
                window.submit(
                        window.messages().title(analysis.id()),
                        progress -> run(bare, analysis, network, chosen, progress),
                        run -> arrived(analysis, run));
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenComplete((_, _) ->
                                window.desktop()
                                        .uiThread()
                                        .execute(() -> running.set(Optional.empty())));
        var _ =
                job.leftover()
                        .thenAccept(rest ->
                                window.desktop()
                                        .uiThread()
                                        .execute(() ->
                                                rest.ifPresent(run -> stopped(analysis, run))));
    }

    /** What was done when the run was stopped is shown, unless the user has gone on since. */
    private void stopped(Analysis<?, ?> analysis, CompletedRun run) {
        if (running.get().isEmpty()) {
            arrived(analysis, run);
        }
        run.part()
                .ifPresent(part ->
                        window.tell(
                                Notice.done(
                                        window.messages()
                                                .text(
                                                        "analyses.stopped-notice",
                                                        window.messages().title(analysis.id()),
                                                        part))));
    }

    /** Stops the run under way. */
    public void cancel() {
        running.get().ifPresent(Job::cancel);
    }

    private void arrived(Analysis<?, ?> analysis, CompletedRun run) {
        if (analysis.id().equals(selected.get().id())) {
            completed.set(Optional.of(run));
        }
    }

    private Map<InputDeclaration<?>, InputSource> chosenFiles(Analysis<?, ?> analysis) {
        Map<InputDeclaration<?>, InputSource> chosen = new LinkedHashMap<>();
        analysis.inputs().stream()
                .filter(input -> !isNetwork(input))
                .forEach(input -> fileProperty(input).get().ifPresent(f -> chosen.put(input, f)));
        return chosen;
    }

    private CompletedRun run(
            RunRequest bare,
            Analysis<?, ?> analysis,
            Optional<OpenNetwork> network,
            Map<InputDeclaration<?>, InputSource> chosen,
            Progress progress) {
        List<LoadedInput<?>> inputs = new ArrayList<>();
        for (InputDeclaration<?> input : analysis.inputs()) {
            if (isNetwork(input)) {
                network.map(OpenNetwork::input).ifPresent(inputs::add);
            } else if (chosen.containsKey(input)) {
                InputSource source = chosen.get(input);
                inputs.add(services().load(input.name(), input.kind(), source, progress));
            }
        }
        RunRequest whole = new RunRequest(bare.analysis(), bare.parameters(), bare.seed(), inputs);
        return services().run(whole, progress);
    }

    private Services services() {
        return window.desktop().services();
    }
}
