package rudra.simulation.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * The best allocation found, beside simple rules. Expected shortfall is the mean, over the worst
 * share 1 − level of runs, of what the objective says; amounts are in the network's unit.
 *
 * @param verdict what came of it, in words
 * @param part how much was done of a search that was stopped
 * @param objective what was to be small
 * @param instrument in what form money is given
 * @param budget the money there was
 * @param given the money that the best allocation found gives
 * @param kept the rest, for which no use was found that helps
 * @param strategies the best allocation found and the simple rules; the least expected shortfall on
 *     fresh random numbers first
 * @param allocation who receives what by the best allocation found, the most first
 * @param marginalValues what one further part of the budget would bring, by institution, the most
 *     first
 * @param path expected shortfall as money is given part by part
 * @param policy the best allocation found, as lines of a scenario
 * @param search what the search rests on
 * @param conventions the choices behind the numbers, by name
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record PolicySearchResult(
        String verdict,
        Optional<String> part,
        String objective,
        String instrument,
        @Unit("amount") double budget,
        @Unit("amount") double given,
        @Unit("amount") double kept,
        List<StrategyResult> strategies,
        List<Share> allocation,
        List<Marginal> marginalValues,
        List<Point> path,
        List<String> policy,
        Search search,
        Map<String, String> conventions,
        List<String> rules)
        implements Illustrated, PartialResult {

    @Override
    public Map<String, Chart> charts() {
        return PolicySearchCharts.of(this);
    }

    /**
     * A way to spread the money. A search that was stopped has nothing on fresh random numbers.
     *
     * @param strategy its name
     * @param expectedShortfall on fresh random numbers, the same for all strategies
     * @param from where its 95 % interval begins
     * @param to where it ends
     * @param aboveBest by how much it is above that of the best allocation found, on the same runs
     * @param aboveBestFrom where the 95 % interval of that difference begins
     * @param aboveBestTo where it ends
     * @param searchedShortfall expected shortfall on the runs of the search; that of the best
     *     allocation found is flattered, because it was chosen there
     * @param meanLoss the mean loss of all institutions, on fresh random numbers
     * @param meanFailures the mean number of failures, on fresh random numbers
     * @param given the money given
     * @param receivers how many receive something
     */
    public record StrategyResult(
            String strategy,
            Optional<Double> expectedShortfall,
            Optional<Double> from,
            Optional<Double> to,
            Optional<Double> aboveBest,
            Optional<Double> aboveBestFrom,
            Optional<Double> aboveBestTo,
            double searchedShortfall,
            @Unit("amount") Optional<Double> meanLoss,
            @Unit("institutions") Optional<Double> meanFailures,
            @Unit("amount") double given,
            @Unit("institutions") int receivers) {}

    /**
     * What an institution receives.
     *
     * @param institution its id
     * @param amount the money
     * @param shareOfBudget the same as a share of the budget
     * @param shareOfAssets the same as a share of its total assets
     */
    public record Share(
            String institution,
            @Unit("amount") double amount,
            @Unit("share") double shareOfBudget,
            @Unit("share") double shareOfAssets) {}

    /**
     * By how much one further part of the budget, given to one institution beyond all limits,
     * lowers expected shortfall, for each unit of money; on the runs of the search.
     *
     * @param institution its id
     * @param atBest beside the best allocation found
     * @param atBestError its standard error
     * @param atNothing while nobody has anything
     * @param atNothingError its standard error
     */
    public record Marginal(
            String institution,
            double atBest,
            double atBestError,
            double atNothing,
            double atNothingError) {}

    /**
     * A point on the way from no money to all of it.
     *
     * @param given the money given so far
     * @param expectedShortfall on the runs of the search
     * @param receiver who received last; empty at the start
     * @param amount how much it received then
     */
    public record Point(
            @Unit("amount") double given,
            double expectedShortfall,
            String receiver,
            @Unit("amount") double amount) {}

    /**
     * What a search rests on.
     *
     * @param runs the runs of each allocation that was searched
     * @param freshRuns the runs on which what was found is judged
     * @param level the level of expected shortfall
     * @param part the least amount given, taken or moved
     * @param candidates how many institutions were searched
     * @param allocations how many allocations were valued on all runs
     * @param simulations how many runs were simulated in all
     * @param everyAllocation whether all allocations of whole parts were tried, so that none is
     *     better on these runs
     */
    public record Search(
            @Unit("runs") int runs,
            @Unit("runs") int freshRuns,
            @Unit("share") double level,
            @Unit("amount") double part,
            @Unit("institutions") int candidates,
            int allocations,
            @Unit("runs") long simulations,
            boolean everyAllocation) {}
}
