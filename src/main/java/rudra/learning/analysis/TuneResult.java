package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Measured;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.analysis.CompareResult.Estimate;

/**
 * What settings are best, and how they were found.
 *
 * @param family the family
 * @param metric what was made as good as can be
 * @param answer what came out, in a sentence
 * @param usual the metric with the usual settings; empty where they were stopped early
 * @param best the metric with the best settings, on the rows that chose them
 * @param nested the metric of the whole search on rows that it did not see; empty where not asked
 * @param settings the best settings
 * @param forTrain the best settings as learning.train takes them
 * @param forCompare the best settings as learning.compare takes them
 * @param trials everything tried, in order
 * @param remarks what was noticed, in sentences
 * @param unfinished how much was done, where the search was stopped
 * @param conventions the choices behind the numbers, by name
 */
public record TuneResult(
        String family,
        String metric,
        String answer,
        Optional<Estimate> usual,
        Estimate best,
        Optional<Estimate> nested,
        List<Setting> settings,
        String forTrain,
        String forCompare,
        List<Trial> trials,
        List<String> remarks,
        Optional<String> unfinished,
        Map<String, String> conventions)
        implements Illustrated, PartialResult {

    /**
     * A setting.
     *
     * @param name its name
     * @param best the value found
     * @param usual the value where nothing is said
     * @param from the least value that was tried, or the one given
     * @param to the greatest value that was tried, or the one given
     */
    public record Setting(String name, double best, double usual, double from, double to) {}

    /**
     * A trial.
     *
     * @param number of its settings, from 1
     * @param share of the training rows on which they were tried
     * @param score the metric's mean over folds
     * @param fate what became of it: best, tried, went on to more rows, or stopped early
     * @param settings what was tried
     * @param millis how long it took
     */
    public record Trial(
            int number,
            @Unit("share") double share,
            double score,
            String fate,
            Map<String, Double> settings,
            @Measured @Unit("milliseconds") double millis) {}

    @Override
    public Optional<String> part() {
        return unfinished;
    }

    @Override
    public Map<String, Chart> charts() {
        return TuneCharts.of(this);
    }
}
