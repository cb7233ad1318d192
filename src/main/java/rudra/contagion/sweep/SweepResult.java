package rudra.contagion.sweep;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * Failures and losses over a grid of shocks.
 *
 * @param engine the engine's id
 * @param institutions how many there are
 * @param equity all equity above zero
 * @param failures by size of the shock: how many fail, by value of what is varied besides
 * @param systemLoss by size of the shock: what is lost by contagion
 * @param cells every cell
 * @param rules what the sizes are, and what was noticed, in sentences
 */
public record SweepResult(
        String engine,
        @Unit("institutions") int institutions,
        @Unit("amount") double equity,
        List<Failures> failures,
        List<Losses> systemLoss,
        List<Cell> cells,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return SweepCharts.of(this);
    }

    /**
     * The failures at one size.
     *
     * @param size of the shock
     * @param by how many fail, by value of what is varied
     */
    public record Failures(double size, Map<String, Integer> by) {}

    /**
     * The losses at one size.
     *
     * @param size of the shock
     * @param by what is lost by contagion, by value of what is varied
     */
    public record Losses(double size, @Unit("amount") Map<String, Double> by) {}

    /**
     * One run of the engine.
     *
     * @param size of the shock
     * @param value of what is varied besides
     * @param failures how many fail
     * @param failuresByShock how many of them fail by the shock itself, in round 0
     * @param ownLoss what the shock itself takes
     * @param systemLoss what is lost by contagion
     * @param converged whether the engine's equations are solved
     */
    public record Cell(
            double size,
            double value,
            @Unit("institutions") int failures,
            @Unit("institutions") int failuresByShock,
            @Unit("amount") double ownLoss,
            @Unit("amount") double systemLoss,
            boolean converged) {}
}
