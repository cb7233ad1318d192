package rudra.simulation.sweep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What follows from a scenario at each of the values of its numbers.
 *
 * @param finding what was found, in a sentence or two
 * @param level of the expected shortfall
 * @param runs how many runs each cell was to have
 * @param part how much was done of a sweep that was stopped
 * @param axes the numbers that are varied
 * @param cells one a pair of values, the values of the second number next to each other
 * @param spread how the runs of each cell differ; empty where each has only one
 * @param rules how runs were drawn and figures estimated, in sentences
 */
public record SimulationSweepResult(
        String finding,
        @Unit("share") double level,
        @Unit("runs") int runs,
        Optional<String> part,
        List<Axis> axes,
        List<Cell> cells,
        List<Spread> spread,
        List<String> rules)
        implements Illustrated, PartialResult {

    @Override
    public Map<String, Chart> charts() {
        return SimulationSweepCharts.of(this);
    }

    /**
     * A number that is varied.
     *
     * @param path where it stands in the scenario
     * @param title what it is, in words
     * @param scenario what it is in the scenario itself
     * @param values how many values it takes
     * @param isShare whether its values are shares
     */
    public record Axis(String path, String title, double scenario, int values, boolean isShare) {}

    /**
     * One cell: the means of its runs.
     *
     * @param at the values of the numbers, by path
     * @param loss what all institutions lose in all steps
     * @param failures how many fail
     * @param capitalRatio equity over assets other than cash at the end, the living together
     * @param policiesPaid what policies paid or converted
     */
    public record Cell(
            Map<String, Double> at,
            @Unit("amount") double loss,
            @Unit("institutions") double failures,
            @Unit("share") double capitalRatio,
            @Unit("amount") double policiesPaid) {}

    /**
     * How the runs of a cell differ. Margins are half the 95 % interval of a mean.
     *
     * @param at the values of the numbers, by path
     * @param expectedShortfall the mean loss of the worst runs
     * @param lossMargin how far the true mean loss may be from that of the runs
     * @param failuresMargin how far the true mean number of failures may be
     * @param capitalMargin how far the true mean capital ratio may be
     * @param anyFailure the share of runs in which anybody fails
     * @param runs how many runs there are
     */
    public record Spread(
            Map<String, Double> at,
            @Unit("amount") double expectedShortfall,
            @Unit("amount") double lossMargin,
            @Unit("institutions") double failuresMargin,
            @Unit("share") double capitalMargin,
            @Unit("share") double anyFailure,
            @Unit("runs") int runs) {}
}
