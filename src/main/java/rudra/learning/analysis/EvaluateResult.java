package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.WhereKnown;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.metric.Confusion;

/**
 * How good a model is on the rows of a table. Those that need a decision call rows from the
 * threshold on positive.
 *
 * @param family the model's family
 * @param positive the class whose probability it gives
 * @param rows the rows that have a class
 * @param positives those of the positive class
 * @param leftOut the rows without a class
 * @param auc area under the receiver operating characteristic
 * @param aucLow where its 95 % interval begins (DeLong)
 * @param aucHigh where it ends
 * @param averagePrecision area under precision against recall
 * @param gini 2 AUC − 1
 * @param ks greatest distance between the classes' score distributions
 * @param brier mean squared error of probabilities
 * @param logLoss mean of −ln(probability of what came)
 * @param ece expected calibration error, ten bins
 * @param hMeasure Hand’s H-measure
 * @param accuracy share called right
 * @param precision share of the called that are positive
 * @param recall share of the positive that are called
 * @param f1 harmonic mean of both
 * @param mcc Matthews’s correlation
 * @param confusion rows by what they are and what they are called
 * @param remarks what was noticed about the rows, in sentences
 * @param curve the ROC curve
 * @param calibration how often what was predicted came, by tenth of the probability
 * @param conventions the choices behind the numbers, by name
 */
public record EvaluateResult(
        String family,
        String positive,
        int rows,
        int positives,
        int leftOut,
        double auc,
        @WhereKnown double aucLow,
        @WhereKnown double aucHigh,
        double averagePrecision,
        double gini,
        double ks,
        double brier,
        double logLoss,
        double ece,
        double hMeasure,
        double accuracy,
        double precision,
        double recall,
        double f1,
        double mcc,
        Confusion confusion,
        List<String> remarks,
        Curve curve,
        List<CalibrationBin> calibration,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * Rows whose probability lies in the same tenth.
     *
     * @param rows how many
     * @param predicted their mean probability
     * @param observed the share of them that is positive
     */
    public record CalibrationBin(
            int rows, @Unit("share") double predicted, @Unit("share") double observed) {}

    @Override
    public Map<String, Chart> charts() {
        return EvaluateCharts.of(this);
    }
}
