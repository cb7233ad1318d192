package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.simulation.ensemble.Estimate;
import rudra.simulation.ensemble.Estimates;
import rudra.simulation.ensemble.Tail;
import rudra.simulation.montecarlo.MonteCarloResult.Comparison;

/** Sets policies beside those of the scenario, run by run on the same random numbers. */
final class Comparisons {
    private final MonteCarloParameters parameters;
    private final Estimates estimates;
    private final PolicyRuns scenario;

    Comparisons(MonteCarloParameters parameters, PolicyRuns scenario) {
        this.parameters = parameters;
        this.estimates = new Estimates(parameters.sampling());
        this.scenario = scenario;
    }

    /**
     * What one set of policies came to, one value a run.
     *
     * @param loss what all lost
     * @param failures how many failed
     * @param paid what policies paid
     */
    record PolicyRuns(double[] loss, double[] failures, double[] paid) {}

    /** The scenario itself, then the alternatives; nothing where there are none. */
    List<Comparison> of(List<PolicyRuns> alternatives) {
        List<Comparison> all = new ArrayList<>();
        if (!alternatives.isEmpty()) {
            all.add(comparison(MonteCarloParameters.SCENARIO, scenario));
        }
        for (int a = 0; a < alternatives.size(); a++) {
            all.add(comparison(parameters.alternatives().get(a).name(), alternatives.get(a)));
        }
        return all;
    }

    private Comparison comparison(String name, PolicyRuns other) {
        int runs = scenario.loss().length;
        double level = parameters.level();
        Estimate mean = estimates.difference(other.loss(), scenario.loss());
        Estimate shortfall = estimates.shortfallDifference(other.loss(), scenario.loss(), level);
        Estimate better = Estimates.share(count(other.loss(), scenario.loss()), runs);
        return new Comparison(
                name,
                mean(other.loss()),
                Tail.expectedShortfall(other.loss(), level),
                mean(other.failures()),
                mean(other.paid()),
                mean.value(),
                mean.from(),
                mean.to(),
                shortfall.value(),
                shortfall.begin(),
                shortfall.end(),
                better.value(),
                better.from(),
                better.to(),
                (double) count(scenario.loss(), other.loss()) / runs,
                varianceLeft(other.loss(), scenario.loss()));
    }

    /** In how many runs less is lost than otherwise. */
    private static int count(double[] less, double[] more) {
        return (int) IntStream.range(0, less.length).filter(k -> less[k] < more[k]).count();
    }

    /** Var(a − b) in parts of Var(a) + Var(b). */
    private static double varianceLeft(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, k -> a[k] - b[k]);
        double independent = squares(a) + squares(b);
        return independent > 0 ? squares(difference) / independent : 0;
    }

    private static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
