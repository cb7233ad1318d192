package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.learning.BinaryTarget;
import rudra.learning.analysis.CompareResult.Comparison;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.CompareResult.Reliability;
import rudra.learning.analysis.CompareResult.ScoreDistribution;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.comparison.CorrectedResampledT;
import rudra.learning.comparison.DeLong;
import rudra.learning.comparison.Holm;
import rudra.learning.comparison.McNemar;
import rudra.learning.metric.Calibration;
import rudra.learning.metric.Curves;
import rudra.learning.metric.Metric;
import rudra.learning.metric.ScoreShares;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Fold;
import rudra.learning.validation.StratifiedFolds;

/** Makes a result of the scores on all folds. */
final class Comparing {
    /** Differences of AUC up to this are of no practical importance. */
    private static final double ALIKE = 0.01;

    /** As many as a curve on a screen can show. */
    private static final int POINTS = 400;

    /** Into how many ranges scores are counted. */
    private static final int RANGES = 25;

    private final CompareParameters parameters;
    private final BinaryTarget target;
    private final List<Fold> folds;
    private final List<Scores> scores;
    private final double testTrainRatio;

    Comparing(
            CompareParameters parameters,
            BinaryTarget target,
            List<Fold> folds,
            List<Scores> scores) {
        this.parameters = parameters;
        this.target = target;
        this.folds = folds;
        this.scores = scores;
        this.testTrainRatio = StratifiedFolds.testTrainRatio(folds.size());
    }

    CompareResult result() {
        List<ModelResult> models =
                scores.stream()
                        .map(this::model)
                        .sorted(Comparator.comparingDouble(model -> -model.auc().mean()))
                        .toList();
        List<Comparison> comparisons = comparisons(models);
        return new CompareResult(
                target.labels().length,
                target.positives(),
                target.positive(),
                models,
                comparisons,
                Verdict.of(models, comparisons, ALIKE),
                scores.stream().map(this::curve).toList(),
                scores.stream().map(this::reliability).toList(),
                scores.stream().map(this::distribution).toList(),
                conventions());
    }

    private ModelResult model(Scores own) {
        Map<Metric, Estimate> values =
                Arrays.stream(Metric.values())
                        .collect(Collectors.toMap(metric -> metric, m -> estimate(own, m)));
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
                own.predictMillis());
    }

    private static Estimate of(Map<Metric, Estimate> values, Metric metric) {
        return Objects.requireNonNull(values.get(metric));
    }

    private Estimate estimate(Scores own, Metric metric) {
        double[] values = new double[folds.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = metric.of(Scored.of(labels(k), own.byFold().get(k)));
        }
        CorrectedResampledT spread = CorrectedResampledT.of(values, testTrainRatio);
        return new Estimate(
                spread.mean(),
                spread.mean() - spread.half(),
                spread.mean() + spread.half(),
                Arrays.stream(values).boxed().toList());
    }

    private boolean[] labels(int fold) {
        int[] test = folds.get(fold).test();
        boolean[] labels = new boolean[test.length];
        for (int k = 0; k < test.length; k++) {
            labels[k] = target.labels()[test[k]];
        }
        return labels;
    }

    private List<Comparison> comparisons(List<ModelResult> models) {
        List<Comparison> pairs = new ArrayList<>();
        for (ModelResult other : models.subList(1, models.size())) {
            pairs.add(comparison(models.getFirst(), other));
        }
        double[] adjusted = Holm.adjusted(pairs.stream().mapToDouble(Comparison::pValue).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(k -> withAdjusted(pairs.get(k), adjusted[k]))
                .toList();
    }

    private static Comparison withAdjusted(Comparison pair, double adjusted) {
        return new Comparison(
                pair.first(),
                pair.second(),
                pair.difference(),
                pair.low(),
                pair.high(),
                pair.pValue(),
                adjusted,
                pair.deLong(),
                pair.mcNemar(),
                pair.probabilityBetter(),
                pair.probabilityAlike());
    }

    private Comparison comparison(ModelResult first, ModelResult second) {
        double[] differences =
                IntStream.range(0, folds.size())
                        .mapToDouble(k -> first.auc().folds().get(k) - second.auc().folds().get(k))
                        .toArray();
        CorrectedResampledT test = CorrectedResampledT.of(differences, testTrainRatio);
        boolean[] labels = pooledLabels();
        double[] a = pooled(first.family());
        double[] b = pooled(second.family());
        return new Comparison(
                first.family(),
                second.family(),
                test.mean(),
                test.mean() - test.half(),
                test.mean() + test.half(),
                test.pValue(),
                Double.NaN,
                DeLong.of(labels, a, b).pValue(),
                decisions(labels, a, b).exactPValue(),
                test.probabilityAbove(ALIKE),
                test.probabilityAbove(-ALIKE) - test.probabilityAbove(ALIKE));
    }

    private static McNemar decisions(boolean[] labels, double[] a, double[] b) {
        long onlyFirst = 0;
        long onlySecond = 0;
        for (int k = 0; k < labels.length; k++) {
            boolean firstRight = a[k] >= 0.5 == labels[k];
            boolean secondRight = b[k] >= 0.5 == labels[k];
            onlyFirst += firstRight && !secondRight ? 1 : 0;
            onlySecond += secondRight && !firstRight ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond);
    }

    /** The classes of all test rows, fold after fold. */
    private boolean[] pooledLabels() {
        boolean[] all = new boolean[target.labels().length];
        int size = 0;
        for (Fold fold : folds) {
            for (int row : fold.test()) {
                all[size++] = target.labels()[row];
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** The scores of all test rows, fold after fold. */
    private double[] pooled(String family) {
        return scores.stream()
                .filter(own -> own.family().equals(family))
                .flatMap(own -> own.byFold().stream())
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private Scored pooled(Scores own) {
        return Scored.of(pooledLabels(), pooled(own.family()));
    }

    private Reliability reliability(Scores own) {
        List<Calibration.Bin> bins = Calibration.bins(pooled(own));
        return new Reliability(
                own.family(),
                bins.stream().map(Calibration.Bin::rows).toList(),
                bins.stream().map(Calibration.Bin::predicted).toList(),
                bins.stream().map(Calibration.Bin::observed).toList(),
                bins.stream().map(Calibration.Bin::low).toList(),
                bins.stream().map(Calibration.Bin::high).toList());
    }

    private ScoreDistribution distribution(Scores own) {
        ScoreShares shares = ScoreShares.of(pooled(own), RANGES);
        return new ScoreDistribution(
                own.family(),
                Arrays.stream(shares.negatives()).boxed().toList(),
                Arrays.stream(shares.positives()).boxed().toList());
    }

    private Curve curve(Scores own) {
        List<Curves.Point> roc = Curves.roc(pooled(own));
        int step = Math.max(1, roc.size() / POINTS);
        List<Curves.Point> thinned =
                IntStream.range(0, roc.size())
                        .filter(k -> k % step == 0 || k == roc.size() - 1)
                        .mapToObj(roc::get)
                        .toList();
        return new Curve(
                own.family(),
                thinned.stream().map(Curves.Point::x).toList(),
                thinned.stream().map(Curves.Point::y).toList());
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("positive", "%s = %s".formatted(target.column(), target.positive()));
        conventions.put(
                "validation",
                "stratified folds, the same for every family: %d".formatted(folds.size()));
        conventions.put(
                "interval",
                "95 %, t with the variance of Nadeau and Bengio for overlapping training rows");
        conventions.put("decision", "positive from a probability of 0.5 on");
        conventions.put("alike", "a difference of AUC of at most " + ALIKE);
        conventions.put(
                "preparation",
                "fitted on training rows only: numbers for linear models (one-hot, median and a"
                        + " mark where missing, standardised), rows as they are for trees");
        conventions.put(
                "settings",
                parameters.settings().isEmpty()
                        ? "the usual ones of each family"
                        : parameters.settings().toString());
        return conventions;
    }
}
