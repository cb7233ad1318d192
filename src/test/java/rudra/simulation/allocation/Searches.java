package rudra.simulation.allocation;

import java.util.List;
import java.util.Map;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.simulation.ensemble.AssetLosses;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.ShockSizes;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Instrument;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Searches for tests. */
final class Searches {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    private Searches() {}

    /** Two banks: b1, with an equity of 2, owes b0 10 and nobody else; b0 has an equity of 20. */
    static Network chain() {
        return RandomNetworks.balanced(
                new double[][] {{0, 0}, {10, 0}}, new double[] {10, 12}, new double[] {0, 0});
    }

    /** So many steps in which nobody acts. */
    static Scenario still(int steps, TimelineShock... shocks) {
        Scenario quiet = Scenario.defaults();
        return new Scenario(
                steps,
                List.of(shocks),
                quiet.infrastructure(),
                quiet.market(),
                quiet.regulation(),
                List.of(),
                quiet.strategies(),
                new Behaviour.None(),
                quiet.contagion(),
                quiet.estimator());
    }

    /** Every institution loses some of its external assets, in one step. */
    static final Uncertainty LOSSES =
            new Uncertainty(new ShockSizes.Fixed(), new AssetLosses.Gaussian(1, 0.3, 0.5));

    static PolicySearchParameters parameters(
            Scenario scenario, double budget, int units, Objective objective) {
        return new PolicySearchParameters(
                scenario,
                budget,
                Instrument.CAPITAL_INJECTION,
                1,
                objective,
                units,
                List.of(),
                1,
                Map.of(),
                60,
                40,
                40,
                0.9,
                Sampling.PSEUDO_RANDOM,
                LOSSES);
    }

    static PolicySearchParameters with(PolicySearchParameters p, Uncertainty uncertainty) {
        return new PolicySearchParameters(
                p.scenario(),
                p.budget(),
                p.instrument(),
                p.start(),
                p.objective(),
                p.units(),
                p.targets(),
                p.limitShare(),
                p.limits(),
                p.candidates(),
                p.runs(),
                p.freshRuns(),
                p.level(),
                p.sampling(),
                uncertainty);
    }

    static PolicySearchResult run(Network network, PolicySearchParameters parameters) {
        return run(network, parameters, Progress.none());
    }

    static PolicySearchResult run(
            Network network, PolicySearchParameters parameters, Progress progress) {
        Inputs inputs = Inputs.none(new Seed(3)).with(NETWORK, network);
        return new PolicySearchAnalysis(NETWORK).run(parameters, inputs, progress);
    }
}
