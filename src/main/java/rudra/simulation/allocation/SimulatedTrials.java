package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Trigger;

/** Simulations of a scenario in which an allocation comes before all other policies. */
final class SimulatedTrials implements Trials {
    private final PolicySearchParameters parameters;
    private final Network network;
    private final Ensemble without;

    SimulatedTrials(Network network, PolicySearchParameters parameters, Seed seed) {
        this.parameters = parameters;
        this.network = network;
        this.without =
                new Ensemble(
                        Simulation.of(network, parameters.scenario()),
                        parameters.uncertainty(),
                        parameters.sampling(),
                        seed);
    }

    @Override
    public Trial run(double[] amounts, int number, Progress progress) {
        RunSummary run = ensemble(amounts).run(number, progress);
        double value = parameters.objective().of(run, network.balanceSheets());
        return new Trial(value, run.loss(), run.failures(), run.losses());
    }

    private Ensemble ensemble(double[] amounts) {
        Policy.Allocation allocation = allocation(amounts);
        if (allocation.amounts().isEmpty()) {
            return without;
        }
        Scenario scenario = parameters.scenario();
        List<Policy> policies = new ArrayList<>(List.of(allocation));
        policies.addAll(scenario.policies());
        return without.with(scenario.withPolicies(policies));
    }

    /** The allocation as a policy of a scenario. */
    Policy.Allocation allocation(double[] amounts) {
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                byId.put(network.institutions().id(i), amounts[i]);
            }
        }
        return new Policy.Allocation(
                parameters.start(), Trigger.defaults(), parameters.instrument(), byId);
    }
}
