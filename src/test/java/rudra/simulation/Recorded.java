package rudra.simulation;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.history.SimulationHistory;
import rudra.simulation.scenario.Scenario;

/** A run and everything that it told. */
record Recorded(List<StepRecord> steps, String digest) {

    static Recorded run(Network network, Scenario scenario) {
        return run(network, scenario, Seed.DEFAULT);
    }

    static Recorded run(Network network, Scenario scenario, Seed seed) {
        List<StepRecord> steps = new ArrayList<>();
        SimulationHistory history = SimulationHistory.digesting(network, scenario);
        SimulationObserver observer = steps::add;
        Simulation.of(network, scenario).run(seed, observer.and(history), Progress.none());
        return new Recorded(steps, history.digest());
    }

    StepRecord last() {
        return steps.get(steps.size() - 1);
    }

    int failures() {
        return steps.stream().mapToInt(step -> step.failures().size()).sum();
    }

    double paid(int policy) {
        return steps.stream().mapToDouble(step -> step.policyPaid()[policy]).sum();
    }
}
