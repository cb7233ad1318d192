package rudra.simulation.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.network.Network;

/** The analyses of institutions acting over time. */
public final class SimulationAnalyses {
    private SimulationAnalyses() {}

    /** All of them, reading their network by the given declaration. */
    public static List<Analysis<?, ?>> all(InputDeclaration<Network> network) {
        return List.of(new SimulationAnalysis(network), new PayoffAnalysis(network));
    }
}
