package rudra.simulation.ensemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import rudra.contagion.Shock;
import rudra.network.BalanceSheets;
import rudra.network.Network;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Makes the scenario of one run from the scenario of all. */
record Variation(Network network, Uncertainty uncertainty) {
    /** The places of the shared variables: the common ones, then one a shock. */
    static final int COMMON_OF_SIZES = 0;

    static final int COMMON_OF_ASSETS = 1;
    static final int FIRST_SHOCK = 2;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** How many shared variables a run has. */
    static int shared(Scenario scenario) {
        return FIRST_SHOCK + scenario.shocks().size();
    }

    Scenario of(Scenario scenario, Factors factors) {
        List<TimelineShock> shocks = new ArrayList<>();
        for (int s = 0; s < scenario.shocks().size(); s++) {
            shocks.add(scenario.shocks().get(s).scaled(size(factors, s)));
        }
        if (uncertainty.assets() instanceof AssetLosses.Gaussian losses) {
            shocks.add(new TimelineShock.Institution(losses.step(), loss(losses, factors)));
        }
        return scenario.withShocks(shocks);
    }

    /** By what the size of a shock is multiplied. */
    double size(Factors factors, int shock) {
        return switch (uncertainty.sizes()) {
            case ShockSizes.Fixed fixed -> 1;
            case ShockSizes.Uniform(double low, double high, double correlation) ->
                    low
                            + (high - low)
                                    * NORMAL.cumulativeProbability(
                                            normal(factors, shock, correlation));
            case ShockSizes.Lognormal(double sigma, double correlation) ->
                    StrictMath.exp(sigma * normal(factors, shock, correlation) - sigma * sigma / 2);
        };
    }

    private static double normal(Factors factors, int shock, double correlation) {
        return Math.sqrt(correlation) * factors.shared(COMMON_OF_SIZES)
                + Math.sqrt(1 - correlation) * factors.shared(FIRST_SHOCK + shock);
    }

    private Shock loss(AssetLosses.Gaussian losses, Factors factors) {
        BalanceSheets sheets = network.balanceSheets();
        double common = Math.sqrt(losses.correlation()) * factors.shared(COMMON_OF_ASSETS);
        double weight = Math.sqrt(1 - losses.correlation());
        Map<String, Double> lost = new LinkedHashMap<>();
        for (int i = 0; i < network.size(); i++) {
            if (!sheets.isOutside(i)) {
                String id = network.institutions().id(i);
                double share = losses.sigma() * (common + weight * factors.own(id));
                if (share > 0) {
                    lost.put(id, Math.min(1, share) * Math.max(0, sheets.externalAssets(i)));
                }
            }
        }
        return new Shock(List.of(), Map.of(), lost, 0, Map.of());
    }
}
