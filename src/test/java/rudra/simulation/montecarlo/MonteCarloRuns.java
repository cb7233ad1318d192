package rudra.simulation.montecarlo;

import java.util.List;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.ContagionRules;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** What tests of many runs have in common. */
final class MonteCarloRuns {
    static final Network BANKS = SampleNetworks.coreAndPeriphery();
    static final Scenario STORM =
            Scenario.defaults()
                    .withShocks(
                            List.of(
                                    new TimelineShock.Institution(2, Shock.failing("C08")),
                                    new TimelineShock.Volatility(2, 5, 1.5),
                                    new TimelineShock.Funding(3, 2, List.of(), 0.03)));

    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    private MonteCarloRuns() {}

    static MonteCarloResult run(
            Network network, MonteCarloParameters parameters, long seed, Progress progress) {
        return new MonteCarloAnalysis(NETWORK)
                .run(parameters, Inputs.none(new Seed(seed)).with(NETWORK, network), progress);
    }

    static MonteCarloResult run(Network network, MonteCarloParameters parameters, long seed) {
        return run(network, parameters, seed, Progress.none());
    }

    /** So many runs of a scenario, without alternatives, at the usual level. */
    static MonteCarloParameters parameters(
            Scenario scenario, int runs, Uncertainty uncertainty, Alternative... alternatives) {
        return new MonteCarloParameters(
                scenario, runs, uncertainty, 0.95, Sampling.PSEUDO_RANDOM, List.of(alternatives));
    }

    /** One step in which nobody acts. */
    static Scenario oneStep(TimelineShock... shocks) {
        Scenario quiet = Scenario.defaults();
        return new Scenario(
                1,
                List.of(shocks),
                List.of(),
                quiet.market(),
                quiet.regulation(),
                List.of(),
                quiet.strategies(),
                new Behaviour.None(),
                ContagionRules.defaults(),
                quiet.estimator());
    }

    /** Institutions that owe each other nothing, with 100 of assets and the given equity. */
    static Network alone(double... equity) {
        double[] assets = new double[equity.length];
        double[] outside = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            assets[i] = 100;
            outside[i] = 100 - equity[i];
        }
        return RandomNetworks.balanced(new double[equity.length][equity.length], assets, outside);
    }
}
