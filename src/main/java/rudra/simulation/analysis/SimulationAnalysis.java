package rudra.simulation.analysis;

import java.util.List;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.history.SimulationHistory;
import rudra.simulation.scenario.Scenario;

/** One run of a scenario. */
record SimulationAnalysis(InputDeclaration<Network> network)
        implements ArtefactAnalysis<Scenario, SimulationResult> {

    @Override
    public String id() {
        return "simulation.run";
    }

    @Override
    public String citation() {
        return "Bookstaber, Paddrik and Tivnan (2018), An agent-based model for financial"
                + " vulnerability, Journal of Economic Interaction and Coordination 13";
    }

    @Override
    public Class<Scenario> parameterType() {
        return Scenario.class;
    }

    @Override
    public Class<SimulationResult> resultType() {
        return SimulationResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public SimulationResult run(Scenario scenario, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        return run(read, scenario, inputs, SimulationHistory.digesting(read, scenario), progress);
    }

    @Override
    public SimulationResult run(
            Scenario scenario, Inputs inputs, ArtefactFolder folder, Progress progress) {
        Network read = inputs.get(network);
        return run(
                read,
                scenario,
                inputs,
                SimulationHistory.writing(read, scenario, folder),
                progress);
    }

    private static SimulationResult run(
            Network network,
            Scenario scenario,
            Inputs inputs,
            SimulationHistory history,
            Progress progress) {
        Simulation simulation = Simulation.of(network, scenario);
        try (history) {
            ResultCollector collector = new ResultCollector(network, scenario);
            simulation.run(inputs.seed(), collector.and(history), progress);
            return collector.result(history.digest());
        }
    }
}
