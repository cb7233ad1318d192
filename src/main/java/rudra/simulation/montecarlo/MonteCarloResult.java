package rudra.simulation.montecarlo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What many runs of a scenario come to. Amounts are in the network's unit. Whatever ends in {@code
 * From} and {@code To} is a 95 % interval that tells of the drawing alone.
 *
 * @param runs how many runs were done
 * @param runsAsked how many were asked for; more than were done if the run was cancelled
 * @param level of value at risk and expected shortfall
 * @param settled whether more runs would change the expected shortfall by little
 * @param verdict the same in a sentence
 * @param loss the loss of all institutions in all steps
 * @param failures the number of institutions that fail in all steps
 * @param quantiles the distributions of both
 * @param channels by what way losses come, on average and in the worst runs
 * @param institutions how likely each institution fails, the likeliest first
 * @param alternatives what other policies would have made of the same misfortunes; the first is the
 *     scenario itself; none if no alternatives were given
 * @param lossBySteps what all have lost up to each step
 * @param failuresBySteps how many have failed up to each step
 * @param capitalBySteps equity over assets other than cash of the living together
 * @param liquidityBySteps cash over outflows under stress, the mean of the living
 * @param convergence the figures after fewer runs
 * @param each every run
 * @param conventions the choices behind the numbers, by name
 * @param rules how the network was completed, what varied, and what was noticed, in sentences
 */
public record MonteCarloResult(
        @Unit("runs") int runs,
        @Unit("runs") int runsAsked,
        @Unit("share") double level,
        boolean settled,
        String verdict,
        LossFigures loss,
        FailureFigures failures,
        List<Quantile> quantiles,
        List<Channel> channels,
        List<Risk> institutions,
        List<Comparison> alternatives,
        @Unit("amount") List<Band> lossBySteps,
        List<Band> failuresBySteps,
        @Unit("share") List<Band> capitalBySteps,
        @Unit("share") List<Band> liquidityBySteps,
        List<Checkpoint> convergence,
        List<Run> each,
        Map<String, String> conventions,
        List<String> rules)
        implements Illustrated, PartialResult {

    @Override
    public Map<String, Chart> charts() {
        return new MonteCarloCharts(this).all();
    }

    @Override
    public Optional<String> part() {
        return runs < runsAsked
                ? Optional.of("%,d of %,d runs".formatted(runs, runsAsked))
                : Optional.empty();
    }

    /** Losses; figures that too few runs decide have no interval. */
    public record LossFigures(
            @Unit("amount") double mean,
            @Unit("amount") double meanFrom,
            @Unit("amount") double meanTo,
            @Unit("amount") double standardDeviation,
            @Unit("amount") double valueAtRisk,
            @Unit("amount") Optional<Double> valueAtRiskFrom,
            @Unit("amount") Optional<Double> valueAtRiskTo,
            @Unit("amount") double expectedShortfall,
            @Unit("amount") Optional<Double> expectedShortfallFrom,
            @Unit("amount") Optional<Double> expectedShortfallTo) {}

    /**
     * What so many runs do not exceed.
     *
     * @param share the share of runs; 0 for the least and 1 for the greatest of all
     * @param loss the least loss that at least this share of the runs does not exceed
     * @param failures the least number of failures, likewise
     */
    public record Quantile(
            @Unit("share") double share, @Unit("amount") double loss, double failures) {}

    /**
     * The number of failures.
     *
     * @param anyone the share of runs in which anybody fails
     */
    public record FailureFigures(
            double mean,
            double meanFrom,
            double meanTo,
            double standardDeviation,
            @Unit("share") double anyone,
            @Unit("share") double anyoneFrom,
            @Unit("share") double anyoneTo) {}

    /**
     * One way by which losses come.
     *
     * @param channel its name
     * @param mean the mean loss; adds up to that of all
     * @param shareOfMean its share
     * @param shortfall its contribution to the expected shortfall: its mean over the worst runs;
     *     adds up to the expected shortfall
     * @param shareOfShortfall its share
     */
    public record Channel(
            String channel,
            @Unit("amount") double mean,
            @Unit("share") double shareOfMean,
            @Unit("amount") double shortfall,
            @Unit("share") double shareOfShortfall) {}

    /**
     * What may happen to one institution.
     *
     * @param institution its id
     * @param failures in how many runs it fails
     * @param probability the share of runs in which it fails
     * @param probabilityFrom where Wilson's interval begins
     * @param probabilityTo where it ends
     * @param meanLoss its mean loss
     * @param shortfall its contribution to the expected shortfall of all
     */
    public record Risk(
            String institution,
            @Unit("runs") int failures,
            @Unit("share") double probability,
            @Unit("share") double probabilityFrom,
            @Unit("share") double probabilityTo,
            @Unit("amount") double meanLoss,
            @Unit("amount") double shortfall) {}

    /**
     * One set of policies. Differences are its figures less those of the scenario, run by run on
     * the same random numbers: negative where it is better.
     *
     * @param name what it is called
     * @param paid what policies pay, the mean of the runs; no part of the loss
     * @param failures the mean number of failures
     * @param better the share of runs in which less is lost than in the scenario
     * @param worse the share of runs in which more is lost
     * @param varianceLeft the variance of the difference in parts of what it would be on
     *     independent random numbers; 0 where neither varies
     */
    public record Comparison(
            String name,
            @Unit("amount") double mean,
            @Unit("amount") double expectedShortfall,
            double failures,
            @Unit("amount") double paid,
            @Unit("amount") double meanDifference,
            @Unit("amount") double meanDifferenceFrom,
            @Unit("amount") double meanDifferenceTo,
            @Unit("amount") double shortfallDifference,
            @Unit("amount") Optional<Double> shortfallDifferenceFrom,
            @Unit("amount") Optional<Double> shortfallDifferenceTo,
            @Unit("share") double better,
            @Unit("share") double betterFrom,
            @Unit("share") double betterTo,
            @Unit("share") double worse,
            @Unit("share") double varianceLeft) {}

    /** The quantiles of a quantity over the runs at one step. */
    public record Band(
            int step,
            double quantile05,
            double quantile25,
            double median,
            double quantile75,
            double quantile95) {}

    /** The figures after so many runs. */
    public record Checkpoint(
            @Unit("runs") int runs,
            @Unit("amount") double mean,
            @Unit("amount") double meanFrom,
            @Unit("amount") double meanTo,
            @Unit("amount") double expectedShortfall,
            @Unit("amount") Optional<Double> expectedShortfallFrom,
            @Unit("amount") Optional<Double> expectedShortfallTo) {}

    /**
     * One run.
     *
     * @param run its number, from 1
     * @param loss what all lost
     * @param failures how many failed
     */
    public record Run(int run, @Unit("amount") double loss, int failures) {}
}
