package rudra.simulation.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.HistoryDigest;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Scenario;

/** One run of a scenario. */
record SimulationAnalysis(InputDeclaration<Network> network)
        implements Analysis<Scenario, SimulationResult> {

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
        ResultCollector collector = new ResultCollector(read, scenario);
        HistoryDigest digest = new HistoryDigest();
        Simulation.of(read, scenario).run(inputs.seed(), collector.and(digest), progress);
        return collector.result(digest.finish());
    }
}
