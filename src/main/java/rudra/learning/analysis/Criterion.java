package rudra.learning.analysis;

import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.Ids;
import rudra.learning.BinaryTarget;
import rudra.learning.NumberTarget;
import rudra.learning.Target;
import rudra.learning.metric.Metric;
import rudra.learning.metric.NumberMetric;
import rudra.learning.metric.Scored;

/** Judges predictions by the metric of a search. */
sealed interface Criterion {

    /** The metric. */
    TuneMetric metric();

    /**
     * The metric's value; not-a-number where the rows do not tell it.
     *
     * @param rows the rows that judge, by their places in the target
     * @param predicted a score or number for each of them
     */
    double of(int[] rows, double[] predicted);

    /** Of two classes. */
    record OfClasses(TuneMetric metric, Metric value, BinaryTarget target) implements Criterion {
        @Override
        public double of(int[] rows, double[] predicted) {
            boolean[] labels = new boolean[rows.length];
            for (int k = 0; k < labels.length; k++) {
                labels[k] = target.labels()[rows[k]];
            }
            return value.of(Scored.of(labels, predicted));
        }
    }

    /** Of numbers. */
    record OfNumbers(TuneMetric metric, NumberMetric value, NumberTarget target)
            implements Criterion {
        @Override
        public double of(int[] rows, double[] predicted) {
            return value.of(target.values(rows), predicted);
        }
    }

    /**
     * What is asked of a target.
     *
     * @throws AnalysisException of sort {@code USAGE} if the metric judges something else
     */
    static Criterion of(TuneMetric asked, Target target) {
        return switch (target) {
            case BinaryTarget classes -> {
                TuneMetric metric = asked == TuneMetric.BY_TARGET ? TuneMetric.AUC : asked;
                Metric value = metric.ofClasses().orElseThrow(() -> unfit(metric, target));
                yield new OfClasses(metric, value, classes);
            }
            case NumberTarget numbers -> {
                TuneMetric metric = asked == TuneMetric.BY_TARGET ? TuneMetric.RMSE : asked;
                NumberMetric value = metric.ofNumbers().orElseThrow(() -> unfit(metric, target));
                yield new OfNumbers(metric, value, numbers);
            }
        };
    }

    private static AnalysisException unfit(TuneMetric metric, Target target) {
        return AnalysisException.usage(
                Problem.of(
                                "learning.search-wrong",
                                "“%s” is learned as %s, which %s does not judge. These do: %s."
                                        .formatted(
                                                target.column(),
                                                target instanceof NumberTarget
                                                        ? "a number"
                                                        : "two classes",
                                                Ids.of(metric),
                                                TuneMetric.of(target.task()).stream()
                                                        .map(Ids::of)
                                                        .collect(Collectors.joining(", "))))
                        .inField("metric"));
    }
}
