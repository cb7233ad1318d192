package rudra.ui.simulation.compare;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.app.config.ConfigFile;
import rudra.job.Job;
import rudra.simulation.comparison.ComparisonResult;
import rudra.simulation.scenario.Scenario;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.Services;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.ObjectNode;

/** The scenario of the simulation screen as run A, and what it is compared with as run B. */
public final class ComparisonViewModel {
    /** The analysis that compares. */
    static final String ANALYSIS = "simulation.compare";

    private static final ParameterSchema SCHEMA = ParameterSchema.of(Scenario.class);
    private static final int RUNS_AT_MOST = 12;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final SimulationViewModel screen;
    private final WindowModel window;
    private final Newest offering;
    private final Opponent without = new Opponent.WithoutPolicies();
    private final List<Opponent> opened = new ArrayList<>();
    private final ObservableList<Opponent> opponents = FXCollections.observableArrayList(without);
    private final ObjectProperty<Opponent> opponent = new SimpleObjectProperty<>(without);
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job<CompletedRun>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Compares what a screen shows. */
    public ComparisonViewModel(SimulationViewModel screen) {
        this.screen = screen;
        this.window = screen.window();
        this.offering = new Newest(window, messages().text("simulation.compare.offer"));
        window.networkProperty().subscribe(_ -> clear());
    }

    Messages messages() {
        return window.messages();
    }

    WindowModel window() {
        return window;
    }

    /** What can be chosen as run B. */
    ObservableList<Opponent> opponents() {
        return opponents;
    }

    /** What is chosen as run B. */
    ObjectProperty<Opponent> opponentProperty() {
        return opponent;
    }

    /** What came out; empty until something did. */
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The comparison under way. */
    ReadOnlyObjectProperty<Optional<Job<CompletedRun>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Why nothing can be compared now. */
    ObservableValue<Optional<String>> blocked() {
        return screen.blocked();
    }

    /** Looks at which scenarios ship and which were run. */
    public void offer() {
        Services services = window.desktop().services();
        String ran = messages().text("simulation.compare.ran");
        offering.ask(() -> offered(services, ran), this::offer);
    }

    /** Lets the user choose the file of a scenario as run B. */
    void openOpponent() {
        window.dialogs().open(messages().text("simulation.compare.file")).ifPresent(this::open);
    }

    private void open(Path file) {
        String name = String.valueOf(file.getFileName());
        window.submit(
                messages().text("job.load", name),
                _ -> new Opponent.OtherScenario(name, ConfigFile.read(file).parameters(SCHEMA)),
                this::choose);
    }

    private void choose(Opponent read) {
        opened.remove(read);
        opened.addFirst(read);
        opponents.remove(read);
        opponents.add(1, read);
        opponent.set(read);
    }

    private List<Opponent> offered(Services services, String ran) {
        List<Opponent> all = new ArrayList<>();
        services.samples().forEach(sample -> Opponent.of(sample).ifPresent(all::add));
        services.runs(SimulationViewModel.ANALYSIS, RUNS_AT_MOST).runs().stream()
                .filter(run -> run.outcome() == RunOutcome.DONE)
                .forEach(run -> Opponent.of(run, name(run, ran)).ifPresent(all::add));
        return all;
    }

    private static String name(RunRecord run, String ran) {
        return ran + " " + WHEN.format(run.started());
    }

    private void offer(List<Opponent> others) {
        Opponent chosen = opponent.get();
        List<Opponent> all = new ArrayList<>(List.of(without));
        all.addAll(opened);
        all.addAll(others);
        opponents.setAll(all);
        opponent.set(all.contains(chosen) ? chosen : without);
    }

    /** Compares; an older comparison under way is given up. */
    void compare() {
        Optional<OpenNetwork> open = window.networkProperty().get();
        if (open.isEmpty() || blocked().getValue().isPresent()) {
            return;
        }
        cancel();
        RunRequest request =
                new RunRequest(
                        ANALYSIS,
                        parameters(),
                        screen.scenario().seedValue(),
                        List.of(open.get().input()));
        Job<CompletedRun> job =
                window.submit(
                        messages().title(ANALYSIS),
                        progress -> window.desktop().services().run(request, progress),
                        run -> arrived(run, open.get()));
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenComplete(
                                (_, _) -> window.desktop().uiThread().execute(() -> ended(job)));
    }

    /** The parameters of the comparison as they are now. */
    ObjectNode parameters() {
        ObjectNode parameters = screen.scenario().fields().json().deepCopy();
        parameters.set("against", opponent.get().against());
        return parameters;
    }

    private void arrived(CompletedRun run, OpenNetwork open) {
        if (window.networkProperty().get().equals(Optional.of(open))) {
            ComparisonResult result = (ComparisonResult) run.result();
            compared.set(Optional.of(new Compared(open.network(), result, run.record())));
        }
    }

    private void ended(Job<CompletedRun> job) {
        if (running.get().equals(Optional.of(job))) {
            running.set(Optional.empty());
        }
    }

    /** Gives the comparison under way up. */
    void cancel() {
        running.get().ifPresent(Job::cancel);
        running.set(Optional.empty());
    }

    /** Shows a step on the screen. */
    void jump(int step) {
        screen.player().jump(step);
    }

    private void clear() {
        cancel();
        compared.set(Optional.empty());
    }
}
