package rudra.ui.simulation.watch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.job.Job;
import rudra.network.Network;
import rudra.ui.notice.Failures;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/**
 * A scenario on the open network, the run of it that is under way or done, the step that is shown
 * and who is looked at. Steps are computed in jobs and arrive here in batches.
 */
public final class SimulationViewModel {
    /** The analysis that the screen runs. */
    public static final String ANALYSIS = "simulation.run";

    private final WindowModel window;
    private final Messages messages;
    private final ScenarioForm scenario;
    private final Player player = new Player();
    private final ReadOnlyObjectWrapper<RunState> state =
            new ReadOnlyObjectWrapper<>(RunState.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Recording>> recording =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepFrame>> frame =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CompletedRun>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<OptionalInt> selected =
            new SimpleObjectProperty<>(OptionalInt.empty());
    // Held here: a binding that nobody holds is forgotten with its subscribers.
    private final ObservableValue<Optional<String>> blocked;
    private final AtomicBoolean isLanding = new AtomicBoolean();
    private Optional<Attempt> attempt = Optional.empty();
    private Optional<Job<Attempt>> job = Optional.empty();

    /** The state of the screen in a window. */
    public SimulationViewModel(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.scenario = new ScenarioForm(window);
        this.blocked =
                Bindings.createObjectBinding(
                        this::reason,
                        window.networkProperty(),
                        scenario.fields().validProperty(),
                        scenario.seedProperty());
        window.networkProperty().subscribe(this::opened);
        window.simulationProperty().subscribe(wish -> wish.ifPresent(this::show));
        player.shownProperty().subscribe(_ -> refresh());
        window.untilClosed(this::stop);
    }

    /** The window of the screen. */
    public WindowModel window() {
        return window;
    }

    /** The scenario as the user fills it in. */
    public ScenarioForm scenario() {
        return scenario;
    }

    /** The step that is shown, and how steps pass. */
    public Player player() {
        return player;
    }

    /** Where the run stands. */
    public ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * What is known of the run; another one with each run. It grows whenever {@link
     * Player#lastProperty} does.
     */
    public ReadOnlyObjectProperty<Optional<Recording>> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** The institutions at the step that is shown; empty before anything was run. */
    public ReadOnlyObjectProperty<Optional<StepFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Who is looked at, by position. */
    public ObjectProperty<OptionalInt> selectedProperty() {
        return selected;
    }

    /** Why the run failed. */
    public ReadOnlyObjectProperty<Optional<Notice>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The finished run as the history keeps it; empty until it does. */
    public ReadOnlyObjectProperty<Optional<CompletedRun>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Why nothing can be run now; empty while something can. */
    public ObservableValue<Optional<String>> blocked() {
        return blocked;
    }

    /** The open network. */
    public Optional<Network> network() {
        return window.networkProperty().get().map(OpenNetwork::network);
    }

    private Optional<String> reason() {
        return window.networkProperty().get().isEmpty()
                ? Optional.of(messages.text("simulation.blocked.network"))
                : scenario.problem();
    }

    /** Runs to the end: from where it waits, otherwise from the beginning. */
    public void run() {
        if (state.get() != RunState.RUNNING) {
            goOn(Integer.MAX_VALUE);
        }
    }

    /** Runs from the beginning, whatever is under way. */
    public void restart() {
        stop();
        if (begin()) {
            go(Integer.MAX_VALUE);
        }
    }

    /** Runs one step further, and shows it; a run that goes on pauses instead. */
    public void step() {
        if (state.get() == RunState.RUNNING) {
            pause();
        } else {
            goOn(1);
        }
    }

    /** Waits after the step that is being computed. */
    public void pause() {
        attempt.ifPresent(Attempt::pause);
    }

    /** Ends the run; what it has done stays. */
    public void stop() {
        job.ifPresent(Job::cancel);
        if (state.get() == RunState.PAUSED) {
            state.set(RunState.STOPPED);
            player.reach(player.lastProperty().get(), false);
        }
    }

    private void goOn(int most) {
        if (state.get() == RunState.PAUSED || begin()) {
            go(most);
        }
    }

    private boolean begin() {
        Optional<OpenNetwork> open = window.networkProperty().get();
        if (open.isEmpty() || reason().isPresent()) {
            return false;
        }
        clear();
        RunRequest request =
                new RunRequest(
                        ANALYSIS,
                        scenario.fields().json(),
                        scenario.seedValue(),
                        List.of(open.get().input()));
        attempt = Optional.of(new Attempt(request, open.get().network()));
        player.begin();
        return true;
    }

    private void go(int most) {
        Attempt current = attempt.orElseThrow();
        current.resume();
        state.set(RunState.RUNNING);
        String title =
                messages.text(
                        "simulation.job", window.networkProperty().get().orElseThrow().title());
        Job<Attempt> next =
                window.desktop()
                        .jobs()
                        .submit(
                                title,
                                progress -> {
                                    current.go(most, () -> arrived(current), progress);
                                    return current;
                                });
        job = Optional.of(next);
        var _ =
                next.outcome()
                        .whenComplete((_, thrown) ->
                                window.desktop()
                                        .uiThread()
                                        .execute(
                                                () -> ended(current, Optional.ofNullable(thrown))));
    }

    /** However fast steps are computed, the UI thread is asked once for all that are there. */
    private void arrived(Attempt from) {
        if (isLanding.compareAndSet(false, true)) {
            window.desktop()
                    .uiThread()
                    .execute(() -> {
                        isLanding.set(false);
                        land(from);
                    });
        }
    }

    private void land(Attempt from) {
        if (!attempt.equals(Optional.of(from)) || from.recording().isEmpty()) {
            return;
        }
        Recording to = from.recording().get();
        from.take().forEach(to::add);
        if (recording.get().isEmpty()) {
            recording.set(Optional.of(to));
        }
        player.reach(to.done(), !from.isFinished());
        refresh();
    }

    private void ended(Attempt which, Optional<Throwable> thrown) {
        if (!attempt.equals(Optional.of(which))) {
            return;
        }
        land(which);
        job = Optional.empty();
        if (thrown.isEmpty()) {
            state.set(which.isFinished() ? RunState.FINISHED : RunState.PAUSED);
        } else {
            failure.set(Failures.notice(messages.title(ANALYSIS), thrown.get(), messages));
            state.set(failure.get().isPresent() ? RunState.FAILED : RunState.STOPPED);
            player.reach(player.lastProperty().get(), false);
        }
        if (state.get() == RunState.FINISHED) {
            keep(which);
        }
    }

    /** Puts a finished run into the history, from which it can be repeated. */
    private void keep(Attempt finished) {
        window.submit(
                messages.text("simulation.keep"),
                progress -> window.desktop().services().run(finished.request(), progress),
                run -> {
                    if (attempt.equals(Optional.of(finished))) {
                        kept.set(Optional.of(run));
                    }
                });
    }

    private void refresh() {
        Optional<StepFrame> now =
                recording.get().flatMap(kept -> kept.frame(player.shownProperty().get()));
        frame.set(now);
    }

    private void opened(Optional<OpenNetwork> open) {
        stop();
        clear();
        selected.set(OptionalInt.empty());
        state.set(open.isPresent() ? RunState.READY : RunState.EMPTY);
    }

    private void clear() {
        attempt = Optional.empty();
        job = Optional.empty();
        player.clear();
        recording.set(Optional.empty());
        frame.set(Optional.empty());
        failure.set(Optional.empty());
        kept.set(Optional.empty());
    }

    private void show(AnalysisRequest wish) {
        scenario.fill(wish);
        if (wish.runs()) {
            restart();
        }
    }
}
