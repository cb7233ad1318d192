package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Measured;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What was trained, and on what.
 *
 * @param family the family
 * @param positive the class whose probability the model gives
 * @param negative the other class
 * @param rows the rows that have a class
 * @param positives those of the positive class
 * @param columns the columns that the model looks at
 * @param leftOut the columns that it does not: text, and what never varies
 * @param settings all hyperparameters
 * @param format the form in which the model is kept
 * @param threshold from which probability on the model calls a row positive
 * @param bytes the size of its file
 * @param model the SHA-256 of its file
 * @param losses how the training came nearer, where it does so step by step
 * @param bestStep the step whose model is kept, from 1; 0 where there are no steps
 * @param trainMillis the time of training
 * @param conventions the choices behind the model, by name
 */
public record TrainResult(
        String family,
        String positive,
        String negative,
        int rows,
        int positives,
        List<UsedColumn> columns,
        List<String> leftOut,
        Map<String, Double> settings,
        String format,
        @Unit("share") double threshold,
        @Unit("bytes") long bytes,
        String model,
        List<Losses> losses,
        int bestStep,
        @Measured @Unit("milliseconds") double trainMillis,
        Map<String, String> conventions)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return losses.isEmpty() ? Map.of() : Map.of("training", TrainCharts.losses(this));
    }

    /**
     * What was made smaller: log loss for classes, the mean squared error for numbers.
     *
     * @param measuredOn the rows on which: {@code training}, or {@code validation} for those of
     *     them that were held out to say when to stop
     * @param values one a step
     */
    public record Losses(String measuredOn, List<Double> values) {}

    /**
     * A column that a model looks at.
     *
     * @param column its name
     * @param levels how many words it knows; 0 for a number
     */
    public record UsedColumn(String column, int levels) {}
}
