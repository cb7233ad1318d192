package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.Unit;
import rudra.analysis.WhereKnown;

/**
 * How families compare over the test rows of all folds taken together.
 *
 * @param areas the AUC of each
 * @param band what the ROC curve of the best lies within
 * @param precisionRecall precision against recall
 * @param separation the score distributions of both classes, for the best
 * @param gains how many positive rows are among those scored highest
 * @param deciles tenths of the rows, those scored highest first
 * @param thresholds the four counts by the threshold of the decision
 * @param costs what errors cost at the best thresholds
 */
public record PooledResult(
        List<Area> areas,
        List<RocBand> band,
        List<PrecisionRecall> precisionRecall,
        List<Separation> separation,
        List<Gain> gains,
        List<Decile> deciles,
        List<ThresholdTable> thresholds,
        List<ErrorCost> costs) {

    /**
     * The area under a ROC curve.
     *
     * @param family whose
     * @param auc the area
     * @param low where its 95 % interval (DeLong) begins
     * @param high where it ends
     */
    public record Area(
            String family, double auc, @WhereKnown double low, @WhereKnown double high) {}

    /**
     * Where a ROC curve lies with 95 % probability, place by place.
     *
     * @param family whose
     * @param falsePositives share of negative rows called positive
     * @param low of the share of positive rows called positive
     * @param high of the same
     */
    public record RocBand(
            String family, List<Double> falsePositives, List<Double> low, List<Double> high) {}

    /**
     * A curve.
     *
     * @param family whose
     * @param recall share of positive rows called positive
     * @param precision share of the called that are positive
     */
    public record PrecisionRecall(String family, List<Double> recall, List<Double> precision) {}

    /**
     * The score distributions of both classes.
     *
     * @param family whose
     * @param score ascending
     * @param negativesBelow share of negative rows with a lower score
     * @param positivesBelow share of positive rows with a lower score
     */
    public record Separation(
            String family,
            List<Double> score,
            List<Double> negativesBelow,
            List<Double> positivesBelow) {}

    /**
     * A curve of cumulative gain; gain over share is the lift.
     *
     * @param family whose
     * @param share of all rows, those scored highest
     * @param captured share of all positive rows among them
     */
    public record Gain(String family, List<Double> share, List<Double> captured) {}

    /**
     * A tenth of the rows.
     *
     * @param family by whose scores
     * @param decile from 1, the highest scores, to 10
     * @param rows how many rows
     * @param positives how many of them are positive; rows of one score share theirs evenly
     * @param positiveShare the same as a share
     * @param lift that share over the share of positives among all rows
     * @param captured share of all positive rows in this decile and those before it
     * @param cumulativeLift lift of this decile and those before it
     */
    public record Decile(
            String family,
            int decile,
            int rows,
            double positives,
            @Unit("share") double positiveShare,
            double lift,
            @Unit("share") double captured,
            double cumulativeLift) {}

    /**
     * The four counts at 101 thresholds.
     *
     * @param family whose
     * @param threshold from which score on rows are called positive
     * @param truePositives positive rows called positive
     * @param falsePositives negative rows called positive
     * @param falseNegatives positive rows called negative
     * @param trueNegatives negative rows called negative
     * @param cost of the errors, as a mean over rows
     */
    public record ThresholdTable(
            String family,
            List<Double> threshold,
            List<Integer> truePositives,
            List<Integer> falsePositives,
            List<Integer> falseNegatives,
            List<Integer> trueNegatives,
            List<Double> cost) {}

    /**
     * What the errors of a family cost, as a mean over rows.
     *
     * @param family whose
     * @param threshold the best one where probabilities are right
     * @param cost at it
     * @param bestThreshold the one of 101 that is the cheapest on these rows
     * @param leastCost at it: too good by having been chosen on the same rows
     * @param costWithoutModel of calling all rows the same, whichever is cheaper
     */
    public record ErrorCost(
            String family,
            double threshold,
            double cost,
            double bestThreshold,
            double leastCost,
            double costWithoutModel) {}
}
