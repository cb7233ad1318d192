package rudra.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.DefaultAt;
import rudra.contagion.Seniority;
import rudra.contagion.analysis.BailInChoices;
import rudra.contagion.analysis.BailInConversion;
import rudra.contagion.analysis.CombinedChoices;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.analysis.ExAnteChoices;
import rudra.contagion.analysis.LeverageTargetingChoices;
import rudra.contagion.analysis.LiquidityChoices;
import rudra.contagion.analysis.SquareRootChoices;
import rudra.network.Network;
import rudra.simulation.scenario.ContagionRules;
import rudra.simulation.scenario.Scenario;

/** Engines with parameters that let each do whatever it can. */
final class Engines {
    private Engines() {}

    /** The rules of an engine that sells, calls back and bails in. */
    static ContagionRules lively(EngineId engine) {
        EngineParameters parameters =
                new EngineParameters(
                        0.6,
                        0.7,
                        0.3,
                        Seniority.PARI_PASSU,
                        DefaultAt.BELOW_ZERO,
                        ExAnteChoices.defaults(),
                        new LeverageTargetingChoices(Map.of(), 0.1, 0.03, 0.2, 0.3, 0.5, 6),
                        new SquareRootChoices(5, 2e-3, Map.of()),
                        new CombinedChoices(
                                Map.of(), 1.5, Map.of(), Optional.of(8.0), Optional.of(6.0)),
                        new BailInChoices(
                                BailInConversion.FAIR_CONVERSION, 0.02, 0.05, 0.1, 2, 1, 0.3, 0.4),
                        new LiquidityChoices(0, Map.of(), 0.5, 0.6, 0.2, 0.2, 0.1));
        return new ContagionRules(engine, parameters);
    }

    /** The engines that a scenario can use on a network. */
    static List<EngineId> admitted(Network network, Scenario scenario) {
        return Arrays.stream(EngineId.values())
                .filter(engine -> isAdmitted(network, scenario.withContagion(lively(engine))))
                .toList();
    }

    private static boolean isAdmitted(Network network, Scenario scenario) {
        return EngineFit.problems(network, scenario).isEmpty();
    }
}
