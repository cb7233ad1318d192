package rudra.simulation.reverse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What it takes to break a threshold.
 *
 * @param finding what was found, in a sentence or two
 * @param part how much was done of a search that was stopped
 * @param threshold what must not happen, in words
 * @param size what the sizes are sizes of: {@code factor} of shocks, {@code share} of external
 *     assets or {@code institutions} failing
 * @param metric the threshold's metric
 * @param level the threshold's level
 * @param answers what breaks it, the smallest first
 * @param institutions who fails by the first answer, and by what is just smaller
 * @param looks what was looked at on the way
 * @param rules how it was searched, in sentences
 */
public record ReverseStressResult(
        String finding,
        Optional<String> part,
        String threshold,
        String size,
        String metric,
        double level,
        List<Answer> answers,
        List<Failing> institutions,
        List<Look> looks,
        List<String> rules)
        implements Illustrated, PartialResult {

    @Override
    public Map<String, Chart> charts() {
        return ReverseStressCharts.of(this);
    }

    /**
     * Something that breaks the threshold. Figures are means of the runs.
     *
     * @param what who or what is hit
     * @param size the smallest size found to break it
     * @param holdsAt the greatest smaller size found not to; the size itself where none is smaller
     * @param amount the external assets lost, or the cost of those that fail; 0 for a factor
     * @param brokenShare in which share of the runs it is broken
     * @param failures how many fail
     * @param loss what all lose
     * @param capitalRatio equity over assets other than cash at the end
     */
    public record Answer(
            String what,
            double size,
            double holdsAt,
            @Unit("amount") double amount,
            @Unit("share") double brokenShare,
            @Unit("institutions") double failures,
            @Unit("amount") double loss,
            @Unit("share") double capitalRatio) {}

    /**
     * Something that was looked at. Figures are means of the runs.
     *
     * @param what who or what is hit
     * @param size of what is tried
     * @param value of the threshold's metric
     * @param brokenShare in which share of the runs the threshold is broken
     * @param failures how many fail
     * @param loss what all lose
     * @param capitalRatio equity over assets other than cash at the end
     */
    public record Look(
            String what,
            double size,
            double value,
            @Unit("share") double brokenShare,
            @Unit("institutions") double failures,
            @Unit("amount") double loss,
            @Unit("share") double capitalRatio) {}

    /**
     * An institution that fails by the first answer.
     *
     * @param institution its id
     * @param share in which share of the runs it fails
     * @param shareBelow in which share it fails by what is just smaller
     */
    public record Failing(
            String institution, @Unit("share") double share, @Unit("share") double shareBelow) {}
}
