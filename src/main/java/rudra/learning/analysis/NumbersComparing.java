package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.learning.NumberTarget;
import rudra.learning.Task;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.analysis.NumbersResult.NumberComparison;
import rudra.learning.analysis.NumbersResult.NumberModel;
import rudra.learning.analysis.NumbersResult.OutOfSample;
import rudra.learning.comparison.CorrectedResampledT;
import rudra.learning.comparison.Holm;
import rudra.learning.metric.NumberMetric;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Partition;
import rudra.learning.validation.Spread;

/** Makes a result of the predicted numbers on all folds. */
final class NumbersComparing {
    private static final double SIGNIFICANT = 0.05;
    private static final int LISTED = 1_000;

    private final CompareParameters parameters;
    private final NumberTarget target;
    private final Partition partition;
    private final CrossValidation.Outcome outcome;
    private final List<Scores> scores;
    private final Spread spread;

    NumbersComparing(
            CompareParameters parameters,
            NumberTarget target,
            Partition partition,
            CrossValidation.Outcome outcome) {
        this.parameters = parameters;
        this.target = target;
        this.partition = partition;
        this.outcome = outcome;
        this.scores = outcome.scores();
        this.spread = parameters.validation().spread();
    }

    NumbersResult result(List<String> passedOver) {
        List<NumberModel> models =
                scores.stream()
                        .map(this::model)
                        .sorted(Comparator.comparingDouble(model -> model.rmse().mean()))
                        .toList();
        List<NumberComparison> comparisons = comparisons(models);
        double mean = Arrays.stream(target.numbers()).average().orElse(Double.NaN);
        double[] means = new double[target.numbers().length];
        Arrays.fill(means, mean);
        List<String> remarks = new ArrayList<>(partition.remarks());
        remarks.addAll(Remarks.tooSlow(outcome.tooSlow(), parameters.timeLimit()));
        remarks.addAll(Remarks.notNumbers(outcome.notNumbers()));
        if (!passedOver.isEmpty()) {
            remarks.add(
                    "“%s” holds numbers; families that learn classes only are left out: %s."
                            .formatted(target.column(), String.join(", ", passedOver)));
        }
        return new NumbersResult(
                target.rows().length,
                mean,
                NumberMetric.RMSE.of(target.numbers(), means),
                models,
                comparisons,
                verdict(models, comparisons),
                listed(models.getFirst().family()),
                remarks,
                unfinished(),
                conventions());
    }

    private Optional<String> unfinished() {
        int wanted = Families.of(parameters.families(), Task.REGRESSION).size();
        return outcome.isWhole()
                ? Optional.empty()
                : Optional.of("%d of %d families".formatted(scores.size(), wanted));
    }

    private NumberModel model(Scores own) {
        return new NumberModel(
                own.family(),
                estimate(own, NumberMetric.RMSE),
                estimate(own, NumberMetric.MAE),
                estimate(own, NumberMetric.R2),
                estimate(own, NumberMetric.MAPE),
                estimate(own, NumberMetric.SHARPE),
                estimate(own, NumberMetric.WIN_RATE),
                own.trainMillis(),
                own.predictMillis(),
                own.bytes());
    }

    /** Over folds; over all rows together where each judges alone. */
    private Estimate estimate(Scores own, NumberMetric metric) {
        if (spread == Spread.POOLED) {
            double value = metric.of(actual(), pooled(own));
            return new Estimate(value, Double.NaN, Double.NaN, List.of());
        }
        List<Fold> folds = partition.folds();
        double[] values =
                IntStream.range(0, folds.size())
                        .mapToDouble(k ->
                                metric.of(target.values(folds.get(k).test()), own.byFold().get(k)))
                        .toArray();
        double[] numbers = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
        List<Double> all = Arrays.stream(values).boxed().toList();
        if (numbers.length < 2) {
            double mean = Arrays.stream(numbers).average().orElse(Double.NaN);
            return new Estimate(mean, Double.NaN, Double.NaN, all);
        }
        CorrectedResampledT over = CorrectedResampledT.of(numbers, ratio());
        return new Estimate(
                over.mean(),
                Math.max(metric.least(), over.mean() - over.half()),
                Math.min(metric.most(), over.mean() + over.half()),
                all);
    }

    private double ratio() {
        return spread == Spread.RESAMPLES ? Partition.testTrainRatio(partition.folds()) : 0;
    }

    private List<NumberComparison> comparisons(List<NumberModel> models) {
        List<NumberComparison> pairs =
                models.stream().skip(1).map(other -> pair(models.getFirst(), other)).toList();
        double[] adjusted =
                Holm.adjusted(pairs.stream().mapToDouble(NumberComparison::pValue).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(k -> adjusted(pairs.get(k), adjusted[k]))
                .toList();
    }

    private NumberComparison pair(NumberModel first, NumberModel second) {
        int folds = first.rmse().folds().size();
        if (folds < 2) {
            double difference = second.rmse().mean() - first.rmse().mean();
            return new NumberComparison(
                    first.family(),
                    second.family(),
                    difference,
                    Double.NaN,
                    Double.NaN,
                    1,
                    Double.NaN);
        }
        double[] differences =
                IntStream.range(0, folds)
                        .mapToDouble(
                                k -> second.rmse().folds().get(k) - first.rmse().folds().get(k))
                        .toArray();
        CorrectedResampledT test = CorrectedResampledT.of(differences, ratio());
        return new NumberComparison(
                first.family(),
                second.family(),
                test.mean(),
                test.mean() - test.half(),
                test.mean() + test.half(),
                test.pValue(),
                Double.NaN);
    }

    private static NumberComparison adjusted(NumberComparison pair, double value) {
        return new NumberComparison(
                pair.first(),
                pair.second(),
                pair.difference(),
                pair.low(),
                pair.high(),
                pair.pValue(),
                value);
    }

    private static String verdict(List<NumberModel> models, List<NumberComparison> comparisons) {
        NumberModel best = models.getFirst();
        if (best.family().equals("naive")) {
            return "No family predicts the number better than its mean.";
        }
        String lead =
                String.format(
                        Locale.ROOT,
                        "%s has the least mean error, %.4g (R² %.3f)",
                        FamilyNames.of(best.family()),
                        best.rmse().mean(),
                        best.r2().mean());
        String open =
                comparisons.stream()
                        .filter(pair -> !(pair.adjusted() < SIGNIFICANT))
                        .map(pair -> FamilyNames.within(pair.second()))
                        .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? lead + ", and is better than every other by more than chance explains."
                : "%s, but on these rows the difference to %s may be chance.".formatted(lead, open);
    }

    /** The test rows of all folds that judge no row twice. */
    private List<Fold> once() {
        return partition.folds().subList(0, partition.once());
    }

    private double[] actual() {
        return once().stream()
                .flatMapToDouble(fold -> Arrays.stream(target.values(fold.test())))
                .toArray();
    }

    private double[] pooled(Scores own) {
        return own.byFold().stream().limit(once().size()).flatMapToDouble(Arrays::stream).toArray();
    }

    private List<OutOfSample> listed(String family) {
        Scores own =
                scores.stream()
                        .filter(each -> each.family().equals(family))
                        .findFirst()
                        .orElseThrow();
        double[] actual = actual();
        double[] predicted = pooled(own);
        int step = Math.max(1, (actual.length + LISTED - 1) / LISTED);
        return IntStream.range(0, actual.length)
                .filter(k -> k % step == 0)
                .mapToObj(k -> new OutOfSample(actual[k], predicted[k]))
                .toList();
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("predicted", "the number in " + target.column());
        conventions.put("validation", parameters.validation().words());
        conventions.put(
                "interval",
                spread == Spread.RESAMPLES || spread == Spread.WINDOWS
                        ? spread.interval()
                        : "none: there is one set of rows that judge");
        conventions.put("errors", "in the unit of the target; mape as a share of numbers but 0");
        conventions.put(
                "sharpe",
                "for returns: mean over standard deviation of holding one unit in the direction"
                        + " predicted, a row each, not per year and without a riskless rate");
        conventions.put("winRate", "share of numbers but 0 whose sign was predicted");
        conventions.put(
                "settings",
                parameters.settings().isEmpty()
                        ? "the usual ones of each family"
                        : parameters.settings().toString());
        return conventions;
    }
}
