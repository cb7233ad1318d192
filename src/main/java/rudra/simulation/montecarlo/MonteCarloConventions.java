package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.network.Network;
import rudra.simulation.analysis.SimulationConventions;
import rudra.simulation.ensemble.AssetLosses;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.ShockSizes;
import rudra.simulation.ensemble.Uncertainty;

/** The choices behind the numbers, and what varied, in words. */
final class MonteCarloConventions {
    private MonteCarloConventions() {}

    static Map<String, String> of(Network network, MonteCarloParameters parameters) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "loss",
                "what all institutions lose in all steps, capped at equity, gains of other steps not"
                        + " set against it");
        words.put("quantile", "the least loss that at least so many runs do not exceed");
        words.put(
                "expectedShortfall",
                "the mean of the worst %s %% of runs, the run at the border counted in part (Acerbi"
                                .formatted(percent(1 - parameters.level()))
                        + " and Tasche 2002)");
        words.put("intervals", intervals(parameters));
        words.put(
                "probability",
                "the share of runs in which an institution fails in any step, with Wilson’s interval");
        words.put(
                "contribution",
                "the mean over the worst runs of what a channel or an institution loses: the parts add"
                        + " up to the expected shortfall (Euler)");
        words.put(
                "alternatives",
                "run by run on the same random numbers; what policies pay is no part of the loss");
        SimulationConventions.of(network, parameters.scenario()).forEach(words::putIfAbsent);
        return Collections.unmodifiableMap(words);
    }

    private static String intervals(MonteCarloParameters parameters) {
        String error =
                parameters.sampling() == Sampling.SOBOL
                        ? "standard error from 16 replicates of the Sobol points"
                        : "standard error of independent runs";
        return "95 %; they tell of the drawing alone. Means and expected shortfall: normal, "
                + error
                + " (Trindade and others 2007); with fewer than 25 runs beyond the level somewhat too"
                + " narrow. Value at risk: order statistics";
    }

    /** What varied, in sentences. */
    static List<String> rules(MonteCarloParameters parameters) {
        List<String> rules = new ArrayList<>();
        rules.add(sizes(parameters.uncertainty()));
        rules.add(assets(parameters.uncertainty()));
        if (parameters.scenario().shocks().isEmpty()
                && parameters.uncertainty().assets() instanceof AssetLosses.None) {
            rules.add(
                    "The scenario has no shock, so runs differ in the institutions’ own chance only.");
        }
        rules.add(
                parameters.sampling() == Sampling.SOBOL
                        ? "What concerns many at once — the common factors, then each shock’s own — follows shifted Sobol sequences; the rest is pseudo-random."
                        : "All random numbers are pseudo-random and independent from run to run.");
        return rules;
    }

    private static String sizes(Uncertainty uncertainty) {
        return switch (uncertainty.sizes()) {
            case ShockSizes.Fixed fixed -> "Shocks have the sizes of the scenario in every run.";
            case ShockSizes.Uniform(double low, double high, double correlation) ->
                    "The size of each shock is multiplied by a factor between %s and %s; factors go together by a Gaussian copula of correlation %s. Failures by decree and outages have no size."
                            .formatted(low, high, correlation);
            case ShockSizes.Lognormal(double sigma, double correlation) ->
                    "The size of each shock is multiplied by a log-normal factor with a mean of 1 and σ = %s; factors go together with a correlation of %s. Failures by decree and outages have no size."
                            .formatted(sigma, correlation);
        };
    }

    private static String assets(Uncertainty uncertainty) {
        return switch (uncertainty.assets()) {
            case AssetLosses.None none -> "Institutions lose nothing besides.";
            case AssetLosses.Gaussian(int step, double sigma, double correlation) ->
                    "In step %d each institution loses %s × max(0, z) of its external assets, z being standard normal with a correlation of %s between institutions; gains are left out."
                            .formatted(step, sigma, correlation);
        };
    }

    private static String percent(double share) {
        return "%.4g".formatted(100 * share).replaceAll("\\.?0+$", "");
    }
}
