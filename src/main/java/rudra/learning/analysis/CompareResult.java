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

/**
 * How models compare.
 *
 * @param rows the rows that have a class
 * @param positives those of the positive class
 * @param positive the class whose probability was learned
 * @param models each family, the best first
 * @param comparisons each against the best
 * @param verdict the answer, in a sentence
 * @param curves the ROC curve of each over all test rows
 * @param calibration how far the scores of each are probabilities
 * @param scores where the scores of each lie
 * @param pooled curves, tables and costs over all test rows
 * @param ranking how families rank over the folds
 * @param scoresDigest the SHA-256 of the run’s file of scores
 * @param remarks what was noticed about folds, in sentences
 * @param unfinished how many families were finished, where the comparison was stopped
 * @param conventions the choices behind the numbers, by name
 */
public record CompareResult(
        int rows,
        int positives,
        String positive,
        List<ModelResult> models,
        List<Comparison> comparisons,
        String verdict,
        List<Curve> curves,
        List<Reliability> calibration,
        List<ScoreDistribution> scores,
        PooledResult pooled,
        RankingResult ranking,
        String scoresDigest,
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
        return CompareCharts.of(this);
    }

    /**
     * A number over the folds.
     *
     * @param mean the mean
     * @param low where its 95 % interval begins; not-a-number where there is none
     * @param high where it ends; not-a-number where there is none
     * @param folds the value on each fold
     */
    public record Estimate(
            double mean, @WhereKnown double low, @WhereKnown double high, List<Double> folds) {}

    /**
     * How good a family is. Those that need a decision call rows from 0.5 on positive.
     *
     * @param family its id
     * @param auc area under the receiver operating characteristic
     * @param averagePrecision area under precision against recall
     * @param gini 2 AUC − 1
     * @param ks greatest distance between the classes' score distributions
     * @param brier mean squared error of probabilities
     * @param logLoss mean of −ln(probability of what came)
     * @param ece expected calibration error, ten bins
     * @param accuracy share called right
     * @param precision share of the called that are positive
     * @param recall share of the positive that are called
     * @param f1 harmonic mean of both
     * @param mcc Matthews’s correlation
     * @param hMeasure Hand’s H-measure
     * @param trainMillis the mean time of training
     * @param predictMillis the mean time of scoring a fold
     * @param bytes the size of the model of the first fold, as a file holds it
     */
    public record ModelResult(
            String family,
            Estimate auc,
            Estimate averagePrecision,
            Estimate gini,
            Estimate ks,
            Estimate brier,
            Estimate logLoss,
            Estimate ece,
            Estimate accuracy,
            Estimate precision,
            Estimate recall,
            Estimate f1,
            Estimate mcc,
            Estimate hMeasure,
            @Measured @Unit("milliseconds") double trainMillis,
            @Measured @Unit("milliseconds") double predictMillis,
            @Unit("bytes") long bytes) {}

    /**
     * Two families on the same folds and rows.
     *
     * @param first the better one
     * @param second the other
     * @param difference of their mean AUC
     * @param low where its 95 % interval begins
     * @param high where it ends
     * @param pValue of the corrected resampled t-test
     * @param adjusted the same, adjusted for the number of comparisons (Holm)
     * @param deLong the p-value of DeLong’s test over all test rows
     * @param mcNemar the p-value of McNemar’s exact test of the decisions at 0.5
     * @param probabilityBetter that the first is better by more than 0.01
     * @param probabilityAlike that they differ by at most 0.01
     * @param practically what these two say, in a sentence
     */
    public record Comparison(
            String first,
            String second,
            double difference,
            @WhereKnown double low,
            @WhereKnown double high,
            double pValue,
            double adjusted,
            double deLong,
            double mcNemar,
            @Unit("share") double probabilityBetter,
            @Unit("share") double probabilityAlike,
            String practically) {

        Comparison adjustedTo(double value) {
            return new Comparison(
                    first,
                    second,
                    difference,
                    low,
                    high,
                    pValue,
                    value,
                    deLong,
                    mcNemar,
                    probabilityBetter,
                    probabilityAlike,
                    practically);
        }
    }

    /**
     * A curve.
     *
     * @param family whose
     * @param falsePositives share of negative rows called positive
     * @param truePositives share of positive rows called positive
     */
    public record Curve(String family, List<Double> falsePositives, List<Double> truePositives) {}

    /**
     * How often what was given a probability came: ten ranges of equal width over all test rows,
     * those without rows left out.
     *
     * @param family whose
     * @param rows how many are in each range
     * @param predicted the mean probability given
     * @param observed the share of the positive
     * @param low where its 95 % interval (Wilson) begins
     * @param high where it ends
     */
    public record Reliability(
            String family,
            List<Integer> rows,
            List<Double> predicted,
            List<Double> observed,
            List<Double> low,
            List<Double> high) {}

    /**
     * The shares of each class in ranges of equal width of the probability, over all test rows.
     *
     * @param family whose
     * @param negatives of the negative rows
     * @param positives of the positive rows
     */
    public record ScoreDistribution(
            String family, List<Double> negatives, List<Double> positives) {}
}
