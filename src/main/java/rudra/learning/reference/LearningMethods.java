package rudra.learning.reference;

import java.util.List;
import rudra.analysis.reference.ReferenceMethod;
import rudra.learning.metric.Metric;

/** All reference methods of evaluation and comparison. */
public final class LearningMethods {
    private LearningMethods() {}

    /** One of each. */
    public static List<ReferenceMethod> all() {
        return List.of(
                new MetricMethod("roc-auc", Metric.AUC),
                new MetricMethod("average-precision", Metric.AVERAGE_PRECISION),
                new MetricMethod("brier", Metric.BRIER),
                new MetricMethod("log-loss", Metric.LOG_LOSS),
                new MetricMethod("ks-score", Metric.KS),
                new MetricMethod("mcc", Metric.MCC),
                new DeLongMethod(),
                new McNemarMethod(),
                new CorrectedResampledTMethod());
    }
}
