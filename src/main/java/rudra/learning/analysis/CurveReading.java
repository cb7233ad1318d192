package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.learning.BinaryTarget;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.analysis.CurveResult.LastStep;
import rudra.learning.analysis.CurveResult.RowsCurve;
import rudra.learning.comparison.DeLong;
import rudra.learning.comparison.PowerLaw;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Partition;

/** Reads an answer off the scores at each number of rows. */
final class CurveReading {
    private final CurveParameters parameters;
    private final BinaryTarget target;
    private final Partition partition;
    private final List<List<Fold>> steps;
    private final List<List<Scores>> scores;
    private final List<PooledScores> pooled;
    private final FoldSummary summary;

    /**
     * Reads.
     *
     * @param steps the folds with ever more training rows
     * @param scores of every family at each step
     */
    CurveReading(
            CurveParameters parameters,
            BinaryTarget target,
            Partition partition,
            List<List<Fold>> steps,
            List<List<Scores>> scores) {
        this.parameters = parameters;
        this.target = target;
        this.partition = partition;
        this.steps = steps;
        this.scores = scores;
        // All test rows, none of them twice.
        List<Fold> once = partition.folds().subList(0, partition.once());
        this.pooled = scores.stream().map(own -> new PooledScores(target, once, own)).toList();
        this.summary =
                new FoldSummary(
                        parameters.validation().spread(),
                        Partition.testTrainRatio(steps.getLast()));
    }

    /**
     * The answer.
     *
     * @param noticed what was noticed besides, in sentences
     */
    CurveResult result(List<String> noticed) {
        List<RowsCurve> curves =
                IntStream.range(0, scores.getFirst().size()).mapToObj(this::curve).toList();
        List<LastStep> last =
                IntStream.range(0, curves.size())
                        .mapToObj(family -> last(family, curves.get(family)))
                        .sorted(Comparator.comparingDouble(step -> -step.auc()))
                        .toList();
        List<String> remarks = new ArrayList<>(partition.remarks());
        remarks.addAll(noticed);
        return new CurveResult(answer(last.getFirst()), last, curves, remarks, conventions());
    }

    private RowsCurve curve(int family) {
        List<Estimate> estimates =
                IntStream.range(0, steps.size()).mapToObj(k -> estimate(k, family)).toList();
        return new RowsCurve(
                scores.getFirst().get(family).family(),
                steps.stream().map(CurveReading::rows).toList(),
                estimates.stream().map(Estimate::mean).toList(),
                estimates.stream().map(Estimate::low).toList(),
                estimates.stream().map(Estimate::high).toList());
    }

    private static int rows(List<Fold> folds) {
        return (int)
                Math.round(folds.stream().mapToInt(f -> f.training().length).average().orElse(0));
    }

    private Estimate estimate(int step, int family) {
        List<Scored> byFold =
                IntStream.range(0, partition.folds().size())
                        .mapToObj(fold ->
                                Scored.of(
                                        labels(fold),
                                        scores.get(step).get(family).byFold().get(fold)))
                        .toList();
        String id = scores.get(step).get(family).family();
        return summary.estimate(Metric.AUC, byFold, pooled.get(step).scored(id));
    }

    private boolean[] labels(int fold) {
        int[] test = partition.folds().get(fold).test();
        boolean[] labels = new boolean[test.length];
        for (int k = 0; k < test.length; k++) {
            labels[k] = target.labels()[test[k]];
        }
        return labels;
    }

    private LastStep last(int family, RowsCurve curve) {
        int now = steps.size() - 1;
        String id = curve.family();
        PooledScores all = pooled.get(now);
        Optional<DeLong> rows =
                FoldSummary.deLong(all.labels(), all.of(id), pooled.get(now - 1).of(id));
        FoldSummary.Difference rise =
                summary.difference(
                        folds(now, family), folds(now - 1, family), rows, PairTests.ALIKE);
        double most = curve.rows().getLast();
        double doubled =
                PowerLaw.through(
                                curve.rows().stream().mapToDouble(Integer::doubleValue).toArray(),
                                CompareCharts.numbers(curve.auc()))
                        .map(law ->
                                Math.min(
                                        1 - curve.auc().getLast(), law.at(2 * most) - law.at(most)))
                        .orElse(Double.NaN);
        return new LastStep(
                id,
                curve.rows().get(now - 1),
                curve.rows().get(now),
                curve.auc().getLast(),
                rise.mean(),
                rise.low(),
                rise.high(),
                rise.pValue(),
                doubled);
    }

    private double[] folds(int step, int family) {
        List<Double> values = estimate(step, family).folds();
        double[] byFold = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] none = new double[partition.folds().size()];
        Arrays.fill(none, Double.NaN);
        return byFold.length == 0 ? none : byFold;
    }

    static String answer(LastStep best) {
        String change =
                String.format(
                        Locale.ROOT,
                        "from %,d to %,d training rows its AUC changes by %.3f (%.3f to %.3f)",
                        best.fromRows(),
                        best.toRows(),
                        best.rise(),
                        best.low(),
                        best.high());
        if (best.low() > 0) {
            return "More rows are worth it: %s, the best, is still rising; %s%s."
                    .formatted(FamilyNames.within(best.family()), change, further(best));
        }
        if (best.high() < PairTests.ALIKE) {
            return "More rows of this sort are not worth much: %s, the best, is flat; %s."
                    .formatted(FamilyNames.within(best.family()), change);
        }
        return "Whether more rows are worth it is open: %s is the best, and %s, flat within the interval%s."
                .formatted(FamilyNames.within(best.family()), change, further(best));
    }

    private static String further(LastStep best) {
        return Double.isNaN(best.doubled())
                ? ""
                : String.format(
                        Locale.ROOT,
                        ". Twice as many would add about %.3f if the curve went on as a power law",
                        best.doubled());
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("positive", "%s = %s".formatted(target.column(), target.positive()));
        conventions.put("validation", parameters.validation().words());
        conventions.put(
                "rows",
                "shares of each fold’s training rows at random, each class by itself; a larger part"
                        + " holds each smaller one; the same test rows judge all");
        conventions.put(
                "rise",
                "over the last step, with the interval of the comparison of models on the same"
                        + " folds");
        conventions.put(
                "doubled",
                "a power law through the means, carried on: a guess, not a promise; rows of another"
                        + " time or another sort are not in it");
        return conventions;
    }
}
