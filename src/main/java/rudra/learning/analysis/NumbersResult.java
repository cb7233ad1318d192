package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Measured;
import rudra.analysis.PartialResult;
import rudra.analysis.Unit;
import rudra.analysis.WhereKnown;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.analysis.CompareResult.Estimate;

/**
 * How models of a number compare.
 *
 * @param rows the rows that have a number
 * @param mean of the numbers
 * @param deviation their standard deviation: the error of who always predicts the mean
 * @param models each family, that with the least root mean squared error first
 * @param comparisons each against the best
 * @param verdict the answer, in a sentence
 * @param predictions what the best says of test rows that it was not trained on; at most a
 *     thousand, spread evenly
 * @param remarks what is worth knowing, in sentences
 * @param unfinished how many families were finished, where the comparison was stopped
 * @param conventions the choices behind the numbers, by name
 */
public record NumbersResult(
        int rows,
        double mean,
        double deviation,
        List<NumberModel> models,
        List<NumberComparison> comparisons,
        String verdict,
        List<OutOfSample> predictions,
        List<String> remarks,
        Optional<String> unfinished,
        Map<String, String> conventions)
        implements Illustrated, PartialResult {

    @Override
    public Optional<String> part() {
        return unfinished;
    }

    @Override
    public Map<String, Chart> charts() {
        return NumbersCharts.of(this);
    }

    /**
     * How good a family is.
     *
     * @param family its id
     * @param rmse root of the mean squared error, in the target's unit
     * @param mae mean error without sign, in the target's unit
     * @param r2 share of the variance explained
     * @param mape mean error as a share of the number
     * @param sharpe for returns: mean over standard deviation of following the predicted sign
     * @param winRate share of signs predicted
     * @param trainMillis the mean time of training
     * @param predictMillis the mean time of scoring a fold
     * @param bytes the size of the model of the first fold, as a file holds it
     */
    public record NumberModel(
            String family,
            Estimate rmse,
            Estimate mae,
            Estimate r2,
            Estimate mape,
            Estimate sharpe,
            Estimate winRate,
            @Measured @Unit("milliseconds") double trainMillis,
            @Measured @Unit("milliseconds") double predictMillis,
            @Unit("bytes") long bytes) {}

    /**
     * Two families on the same folds.
     *
     * @param first the better one
     * @param second the other
     * @param difference of their mean errors (RMSE), second less first
     * @param low where its 95 % interval begins
     * @param high where it ends
     * @param pValue of the corrected resampled t-test; 1 where there is one fold only
     * @param adjusted the same, adjusted for the number of comparisons (Holm)
     */
    public record NumberComparison(
            String first,
            String second,
            double difference,
            @WhereKnown double low,
            @WhereKnown double high,
            double pValue,
            double adjusted) {}

    /**
     * A test row.
     *
     * @param actual what came
     * @param predicted what was predicted
     */
    public record OutOfSample(double actual, double predicted) {}
}
