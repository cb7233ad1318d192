package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.network.Network;

/** Analyses of where losses come from. */
final class TrailAnalyses {
    private static final String CITATION =
            "Upper (2011), Simulation methods to assess the danger of contagion in interbank"
                    + " markets, Journal of Financial Stability 7";

    private TrailAnalyses() {}

    static List<Analysis<?, ?>> all(InputDeclaration<Network> network) {
        return List.of(
                new NetworkAnalysis<>(
                        "contagion.replay",
                        CITATION,
                        ReplayParameters.class,
                        ReplayResult.class,
                        ReplayResult::of,
                        network),
                new NetworkAnalysis<>(
                        "contagion.explain",
                        CITATION,
                        ExplainParameters.class,
                        ExplainResult.class,
                        ExplainResult::of,
                        network));
    }
}
