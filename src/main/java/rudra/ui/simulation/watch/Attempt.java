package rudra.ui.simulation.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.RunRequest;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Scenario;

/**
 * One run from its first step on: computed by one job after the other, each from where the last one
 * paused. The UI thread asks it to pause and takes what is done; a job's thread does the rest.
 */
final class Attempt {
    private final RunRequest request;
    private final Network network;
    private final Queue<Moment> fresh = new ConcurrentLinkedQueue<>();
    private volatile boolean isWanted = true;
    private volatile Optional<Recorder> recorder = Optional.empty();
    private volatile Optional<Recording> recording = Optional.empty();

    Attempt(RunRequest request, Network network) {
        this.request = request;
        this.network = network;
    }

    /** What is run. */
    RunRequest request() {
        return request;
    }

    /** Where moments belong; empty until the run is prepared. */
    Optional<Recording> recording() {
        return recording;
    }

    /** Whether all steps are done. */
    boolean isFinished() {
        return recorder.map(Recorder::isFinished).orElse(false);
    }

    /** Ends the present job after the step that it is at. */
    void pause() {
        isWanted = false;
    }

    /** The next job is not to pause. */
    void resume() {
        isWanted = true;
    }

    /**
     * Goes forward; called by one job at a time.
     *
     * @param most the most steps
     * @param told called after each step, which can then be taken
     */
    void go(int most, Runnable told, Progress progress) {
        Recorder own = recorder.orElseGet(() -> prepare(told));
        int last = own.kept().last();
        for (int k = 0; k < most && isWanted && !own.isFinished(); k++) {
            Moment moment = own.next(progress);
            fresh.add(moment);
            progress.update(
                    (double) moment.step() / last, "Step %d of %d".formatted(moment.step(), last));
            told.run();
        }
    }

    private Recorder prepare(Runnable told) {
        Scenario scenario =
                ParameterSchema.of(Scenario.class).decode(request.parameters(), Scenario.class);
        Simulation simulation = Simulation.of(network, scenario);
        Recorder made = new Recorder(simulation, request.seed());
        fresh.add(made.start());
        recording = Optional.of(new Recording(simulation, request.seed(), made.kept()));
        recorder = Optional.of(made);
        told.run();
        return made;
    }

    /** What was computed since it was last asked. */
    List<Moment> take() {
        List<Moment> taken = new ArrayList<>();
        for (Moment next = fresh.poll(); next != null; next = fresh.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
