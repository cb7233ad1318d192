package rudra.ui.simulation.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.Recording;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.simulation.watch.StepFrame;
import rudra.ui.window.FileExport;

/**
 * Who is looked at on the simulation screen, at the step that is shown. The newest wish wins: what
 * is found out about somebody else, or of a run before, is thrown away.
 */
public final class InspectorViewModel {
    private final SimulationViewModel screen;
    private final ReadOnlyObjectWrapper<Optional<Inspected>> inspected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Followed> followed = Optional.empty();
    private Optional<Wish> asked = Optional.empty();
    private Optional<Job<InstitutionCourse>> job = Optional.empty();

    /** Looks at who is selected on a screen. */
    public InspectorViewModel(SimulationViewModel screen) {
        this.screen = screen;
        screen.selectedProperty().subscribe(_ -> refresh());
        screen.frameProperty().subscribe(_ -> refresh());
        screen.player().playingProperty().subscribe(_ -> refresh());
        screen.stateProperty().subscribe(_ -> refresh());
    }

    /** What somebody wants to know: of which run, about whom. */
    private record Wish(Recording recording, int institution) {}

    /** What was found out. */
    private record Followed(Wish wish, InstitutionCourse course) {}

    /** What is known of who is looked at; empty while nobody is, or nothing was run. */
    ReadOnlyObjectProperty<Optional<Inspected>> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }

    Messages messages() {
        return screen.window().messages();
    }

    /** The open network. */
    Optional<Network> network() {
        return screen.network();
    }

    /** Looks at an institution. */
    void select(int institution) {
        screen.selectedProperty().set(OptionalInt.of(institution));
    }

    /** Looks at nobody. */
    void close() {
        screen.selectedProperty().set(OptionalInt.empty());
    }

    /**
     * Looks at the institution that a text means: its id, or else the first whose id or name begins
     * with it or holds it.
     *
     * @return whether there is one
     */
    boolean find(String text) {
        Optional<Integer> found =
                network().flatMap(network -> InstitutionSearch.find(network.institutions(), text));
        found.ifPresent(this::select);
        return found.isPresent();
    }

    private void refresh() {
        Optional<Recording> recording = screen.recordingProperty().get();
        OptionalInt selected = screen.selectedProperty().get();
        Optional<StepFrame> frame = screen.frameProperty().get();
        if (recording.isEmpty() || selected.isEmpty() || frame.isEmpty()) {
            forget();
            inspected.set(Optional.empty());
            return;
        }
        Wish wish = new Wish(recording.get(), selected.getAsInt());
        int step = frame.get().step();
        boolean isKnown = known(wish).map(course -> course.steps() >= step).orElse(false);
        if (!isKnown && step > 0 && !isPassing() && !asked.equals(Optional.of(wish))) {
            ask(wish);
        }
        show(wish, frame.get());
    }

    /** While a run is computed and its steps pass by, running it once more would slow it down. */
    private boolean isPassing() {
        return screen.stateProperty().get() == RunState.RUNNING
                && screen.player().playingProperty().get();
    }

    private Optional<InstitutionCourse> known(Wish wish) {
        return followed.filter(found -> found.wish().equals(wish)).map(Followed::course);
    }

    private void show(Wish wish, StepFrame frame) {
        Recording recording = wish.recording();
        int step = frame.step();
        Optional<StepFrame> before =
                recording.frame(step - 1).filter(earlier -> earlier.step() == step - 1);
        inspected.set(
                Optional.of(
                        new Inspected(
                                recording.simulation().network(),
                                wish.institution(),
                                frame,
                                before,
                                known(wish).filter(course -> course.steps() >= step))));
    }

    private void ask(Wish wish) {
        forget();
        asked = Optional.of(wish);
        Recording recording = wish.recording();
        Simulation simulation = recording.simulation();
        int last = recording.done();
        Institutions all = simulation.network().institutions();
        Job<InstitutionCourse> next =
                screen.window()
                        .submit(
                                messages()
                                        .text(
                                                "simulation.inspect.job",
                                                all.name(wish.institution())),
                                progress ->
                                        InstitutionCourse.follow(
                                                simulation,
                                                recording.seed(),
                                                last,
                                                wish.institution(),
                                                progress),
                                course -> arrived(wish, course));
        if (!next.status().state().isFinal()) {
            job = Optional.of(next);
        }
    }

    private void arrived(Wish wish, InstitutionCourse course) {
        if (asked.equals(Optional.of(wish))) {
            asked = Optional.empty();
            job = Optional.empty();
            followed = Optional.of(new Followed(wish, course));
            refresh();
        }
    }

    private void forget() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        asked = Optional.empty();
    }

    /** A quantity of who is looked at, from before the first step to the last one done. */
    List<Double> series(Quantity quantity) {
        List<Double> values = new ArrayList<>();
        screen.recordingProperty()
                .get()
                .ifPresent(recording -> {
                    int i = inspected.get().orElseThrow().institution();
                    int every = recording.kept().every();
                    for (int step = 0; step <= recording.done(); step += every) {
                        recording
                                .frame(step)
                                .ifPresent(kept -> values.add(kept.value(quantity, i)));
                    }
                });
        return values;
    }

    /** Where the value of a step is in a series. */
    int place(int step) {
        int every = screen.recordingProperty().get().map(run -> run.kept().every()).orElse(1);
        return step / every;
    }

    /** Writes the payoffs of the step that is shown where the user says. */
    void exportPayoffs() {
        inspected
                .get()
                .flatMap(Inspected::decision)
                .ifPresent(decision ->
                        new FileExport(screen.window())
                                .text(
                                        "payoffs-%s-step-%d.csv"
                                                .formatted(decision.institution(), decision.step()),
                                        () -> PayoffCsv.of(decision)));
    }
}
