package rudra.learning.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.learning.BinaryTarget;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Fold;

/** Every metric of every family over the folds. */
record Leaderboard(
        BinaryTarget target, List<Fold> folds, PooledScores pooled, FoldSummary summary) {

    /** The families, that with the highest mean AUC first. */
    List<ModelResult> of(List<Scores> scores) {
        return scores.stream()
                .map(this::model)
                .sorted(Comparator.comparingDouble(model -> -model.auc().mean()))
                .toList();
    }

    private ModelResult model(Scores own) {
        List<Scored> byFold =
                IntStream.range(0, folds.size())
                        .mapToObj(k -> Scored.of(labels(k), own.byFold().get(k)))
                        .toList();
        Scored all = pooled.scored(own.family());
        Map<Metric, Estimate> values =
                Arrays.stream(Metric.values())
                        .collect(
                                Collectors.toMap(
                                        metric -> metric,
                                        metric -> summary.estimate(metric, byFold, all)));
        return new ModelResult(
                own.family(),
                of(values, Metric.AUC),
                of(values, Metric.AVERAGE_PRECISION),
                of(values, Metric.GINI),
                of(values, Metric.KS),
                of(values, Metric.BRIER),
                of(values, Metric.LOG_LOSS),
                of(values, Metric.ECE),
                of(values, Metric.ACCURACY),
                of(values, Metric.PRECISION),
                of(values, Metric.RECALL),
                of(values, Metric.F1),
                of(values, Metric.MCC),
                of(values, Metric.H_MEASURE),
                own.trainMillis(),
                own.predictMillis(),
                own.bytes());
    }

    private static Estimate of(Map<Metric, Estimate> values, Metric metric) {
        return Objects.requireNonNull(values.get(metric));
    }

    private boolean[] labels(int fold) {
        int[] test = folds.get(fold).test();
        boolean[] labels = new boolean[test.length];
        for (int k = 0; k < test.length; k++) {
            labels[k] = target.labels()[test[k]];
        }
        return labels;
    }
}
