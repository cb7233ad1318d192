package rudra.contagion.sweep;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * At which sizes of a shock a system tips.
 *
 * @param engine the engine's id
 * @param finding what was found, in a sentence
 * @param jumps where the number of failures jumps, the highest first
 * @param institutions who makes the highest jump, in order of failing
 * @param scan failures and losses at the sizes looked at first
 * @param rules what the sizes are, and what was noticed, in sentences
 */
public record KnifeEdgeResult(
        String engine,
        String finding,
        List<Jump> jumps,
        List<Tipped> institutions,
        List<Step> scan,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return SweepCharts.of(this);
    }

    /**
     * A jump between two sizes that are as close as asked for.
     *
     * @param height how many more fail
     * @param below a size just below
     * @param above a size just above
     * @param failuresBelow how many fail just below
     * @param failuresAbove how many fail just above
     * @param lossBelow what is lost by contagion just below
     * @param lossAbove what is lost by contagion just above
     * @param trigger who of those that make the difference fails first
     */
    public record Jump(
            @Unit("institutions") int height,
            double below,
            double above,
            @Unit("institutions") int failuresBelow,
            @Unit("institutions") int failuresAbove,
            @Unit("amount") double lossBelow,
            @Unit("amount") double lossAbove,
            String trigger) {}

    /**
     * An institution that fails just above the highest jump and not just below.
     *
     * @param round in which it fails
     * @param institution its id
     * @param lossBelow its loss just below
     * @param lossAbove its loss just above
     */
    public record Tipped(
            @Unit("rounds") int round,
            String institution,
            @Unit("amount") double lossBelow,
            @Unit("amount") double lossAbove) {}

    /**
     * What follows at one size.
     *
     * @param size of the shock
     * @param failures how many fail
     * @param ownLoss what the shock itself takes
     * @param systemLoss what is lost by contagion
     */
    public record Step(
            double size,
            @Unit("institutions") int failures,
            @Unit("amount") double ownLoss,
            @Unit("amount") double systemLoss) {}
}
