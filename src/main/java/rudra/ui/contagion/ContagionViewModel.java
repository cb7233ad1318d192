package rudra.ui.contagion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import rudra.analysis.Analysis;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.CompletedRun;
import rudra.app.RunRequest;
import rudra.contagion.analysis.EngineId;
import rudra.job.Job;
import rudra.network.Network;
import rudra.ui.config.ParameterFile;
import rudra.ui.form.FieldModel;
import rudra.ui.form.FormModel;
import rudra.ui.shock.EquivalentCommand;
import rudra.ui.shock.LossKind;
import rudra.ui.shock.ShockDraft;
import rudra.ui.shock.ShockModel;
import rudra.ui.shock.ShockParameters;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A shock, the settings of the engines, the run under way and what came out last. */
public final class ContagionViewModel {
    /** The analysis that the screen runs. */
    public static final String ANALYSIS = "contagion.compare";

    private static final String SHARE_OF_ALL = "externalAssetLossShare";

    private static final String ENGINES = "engines";

    /** What a config file of a shock is called unless the user says otherwise. */
    static final String CONFIG_FILE = "shock.yaml";

    /** What the editor shows in its own way and not as a field. */
    private static final Set<String> OWN_EDITORS =
            Stream.concat(
                            Stream.of(ShockDraft.FAILING),
                            Stream.of(LossKind.values()).map(LossKind::parameter))
                    .collect(Collectors.toUnmodifiableSet());

    private final WindowModel window;
    private final ShockModel shock;
    private final FormModel form;
    private final ReadOnlyObjectWrapper<Optional<Job<Comparison>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<LossQuery> query = new SimpleObjectProperty<>(LossQuery.start());
    private final ReadOnlyObjectWrapper<List<Integer>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Newest sorting;
    // Held here: a binding that nobody holds is forgotten with its subscribers.
    private final ObservableValue<Optional<String>> blocked;
    private final ObservableValue<Boolean> stale;
    private final ObservableValue<Optional<String>> command;
    private boolean filling;

    /** The state of the screen in a window. */
    public ContagionViewModel(WindowModel window) {
        this.window = window;
        this.shock = window.shock();
        Analysis<?, ?> analysis = window.desktop().services().catalogue().get(ANALYSIS);
        this.form =
                FormModel.of(
                        ANALYSIS, ParameterSchema.of(analysis.parameterType()), window.messages());
        settings().forEach(this::record);
        this.blocked =
                Bindings.createObjectBinding(
                        this::reason,
                        window.networkProperty(),
                        shock.draftProperty(),
                        form.validProperty());
        this.stale = Bindings.createObjectBinding(this::isStale, comparison, shock.draftProperty());
        this.command =
                Bindings.createObjectBinding(
                        this::commandNow, window.networkProperty(), shock.draftProperty());
        this.sorting = new Newest(window, window.messages().text("contagion.sort"));
        query.subscribe(this::ask);
        shock.draftProperty().subscribe(this::fill);
        window.networkProperty().subscribe(this::opened);
    }

    /** The window's shock. */
    ShockModel shock() {
        return shock;
    }

    /** The settings of shock and engines that are fields of a form. */
    List<FieldModel> settings() {
        return form.fields().stream().filter(f -> !OWN_EDITORS.contains(f.name())).toList();
    }

    /** The share that all institutions lose: the only such field that belongs to the shock. */
    static boolean isShock(FieldModel field) {
        return field.name().equals(SHARE_OF_ALL);
    }

    /** The engines that are chosen, as a list of ids. */
    ReadOnlyProperty<JsonNode> enginesProperty() {
        return settings().stream()
                .filter(field -> field.name().equals(ENGINES))
                .findFirst()
                .orElseThrow()
                .valueProperty();
    }

    /** Whether a setting matters for an engine that is chosen; what is no engine's own does. */
    boolean concernsChosen(FieldModel field) {
        Set<String> chosen =
                enginesProperty()
                        .getValue()
                        .valueStream()
                        .map(id -> id.asString(""))
                        .collect(Collectors.toSet());
        List<EngineId> asked =
                Stream.of(EngineId.values()).filter(e -> e.isAsked(field.name())).toList();
        return asked.isEmpty() || asked.stream().map(Ids::of).anyMatch(chosen::contains);
    }

    /** Every change of a field goes through the window's history of changes. */
    private void record(FieldModel field) {
        field.valueProperty()
                .addListener((_, _, value) -> {
                    if (filling) {
                        return;
                    }
                    JsonNode kept =
                            value.equals(field.defaultValue()) ? MissingNode.getInstance() : value;
                    shock.set(field.name(), field.label(), kept);
                });
    }

    private void fill(ShockDraft draft) {
        ObjectNode given = draft.settings();
        filling = true;
        for (FieldModel field : settings()) {
            JsonNode wanted = given.path(field.name());
            JsonNode value = wanted.isMissingNode() ? field.defaultValue() : wanted;
            if (!value.equals(field.valueProperty().get())) {
                field.valueProperty().set(value);
            }
        }
        filling = false;
    }

    private void opened(Optional<OpenNetwork> opened) {
        cancel();
        sorting.forget();
        comparison.set(Optional.empty());
        query.set(LossQuery.start());
    }

    /** The parameters of a run now, those at their defaults left out. */
    ObjectNode parameters() {
        return network()
                .map(n -> ShockParameters.of(shock.draft(), n.institutions()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    Optional<Network> network() {
        return window.networkProperty().get().map(OpenNetwork::network);
    }

    /** Why nothing can be run now; empty while something can. */
    ObservableValue<Optional<String>> blocked() {
        return blocked;
    }

    private Optional<String> reason() {
        Optional<Network> network = network();
        if (network.isEmpty()) {
            return Optional.of(window.messages().text("contagion.blocked.network"));
        }
        ShockDraft draft = shock.draft();
        if (!draft.isUsable(network.get().institutions())) {
            return Optional.of(window.messages().text("contagion.blocked.rows"));
        }
        Optional<String> wrong =
                form.fields().stream()
                        .map(field -> field.errorProperty().get())
                        .filter(text -> !text.isEmpty())
                        .findFirst();
        boolean nothing =
                draft.failing().isEmpty()
                        && draft.losses().isEmpty()
                        && draft.settings().path(SHARE_OF_ALL).asDouble(0) == 0
                        && !isHitOtherwise(draft);
        return wrong.or(() ->
                nothing
                        ? Optional.of(window.messages().text("contagion.blocked.nothing"))
                        : Optional.empty());
    }

    /** Whether prices fall or funding is called back at first, by an engine's own settings. */
    private static boolean isHitOtherwise(ShockDraft draft) {
        JsonNode liquidity = draft.settings().path("liquidity");
        return !draft.settings().path("combined").path("priceShock").isEmpty()
                || !liquidity.path("fundingShockById").isEmpty()
                || liquidity.path("fundingShock").asDouble(0) > 0;
    }

    /** Compares the engines in the background; a run under way is given up. */
    void run() {
        Optional<OpenNetwork> open = window.networkProperty().get();
        if (open.isEmpty() || reason().isPresent()) {
            return;
        }
        cancel();
        ObjectNode asked = parameters();
        RunRequest request =
                new RunRequest(ANALYSIS, asked, Seed.DEFAULT, List.of(open.get().input()));
        Network network = open.get().network();
        Job<Comparison> job =
                window.submit(
                        window.messages().text("contagion.job", open.get().title()),
                        progress -> {
                            CompletedRun run = window.desktop().services().run(request, progress);
                            return Comparison.of(network, run, asked);
                        },
                        this::arrived);
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenComplete(
                                (_, _) -> window.desktop().uiThread().execute(() -> ended(job)));
    }

    private void arrived(Comparison done) {
        if (network().equals(Optional.of(done.network()))) {
            comparison.set(Optional.of(done));
            rows.set(List.of());
            query.set(LossQuery.start());
            ask(query.get());
        }
    }

    /** A large table is filtered and sorted away from the UI thread. */
    private void ask(LossQuery asked) {
        comparison
                .get()
                .map(Comparison::table)
                .ifPresent(table ->
                        sorting.ask(
                                () -> IntStream.of(table.rows(asked)).boxed().toList(), rows::set));
    }

    private void ended(Job<Comparison> job) {
        if (running.get().equals(Optional.of(job))) {
            running.set(Optional.empty());
        }
    }

    /** Opens the first sample that ships. */
    void openSample() {
        window.submit(
                window.messages().text("job.samples"),
                progress -> window.desktop().services().samples(),
                samples -> samples.stream().findFirst().ifPresent(window::openHere));
    }

    /** Gives the run under way up. */
    void cancel() {
        running.get().ifPresent(Job::cancel);
        running.set(Optional.empty());
    }

    /** The run under way. */
    ReadOnlyObjectProperty<Optional<Job<Comparison>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What came out last. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether what is shown belongs to another shock than the one in the editor. */
    ObservableValue<Boolean> stale() {
        return stale;
    }

    private boolean isStale() {
        return comparison.get().map(c -> !c.asked().equals(parameters())).orElse(false);
    }

    /** Which institutions the table shows. */
    ObjectProperty<LossQuery> queryProperty() {
        return query;
    }

    /** The institutions that the table shows, by their position in the network. */
    ReadOnlyObjectProperty<List<Integer>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The command that runs the same without a window; empty while no network is open. */
    ObservableValue<Optional<String>> command() {
        return command;
    }

    /** Lets the user choose a file, and writes the config into it that says the same. */
    void saveConfig() {
        Analysis<?, ?> analysis = window.desktop().services().catalogue().get(ANALYSIS);
        new ParameterFile(window, analysis)
                .save(CONFIG_FILE, parameters(), OptionalLong.empty(), Map.of());
    }

    private Optional<String> commandNow() {
        return window.networkProperty()
                .get()
                .map(open ->
                        EquivalentCommand.of(
                                ANALYSIS,
                                open.source(),
                                SettingNames.flat(form.fields(), parameters()),
                                CONFIG_FILE));
    }
}
