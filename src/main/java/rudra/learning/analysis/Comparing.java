package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.learning.BinaryTarget;
import rudra.learning.Task;
import rudra.learning.analysis.CompareResult.Comparison;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.CompareResult.Reliability;
import rudra.learning.analysis.CompareResult.ScoreDistribution;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.metric.Calibration;
import rudra.learning.metric.Curves;
import rudra.learning.metric.ScoreShares;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Partition;

/** Makes a result of the scores on all folds. */
final class Comparing {
    /** Into how many ranges scores are counted. */
    private static final int RANGES = 25;

    /** The convention that says what families are told. */
    static final String TOLD = "told";

    static final String TOLD_NOTHING = "nothing: no family sees the classes, which judge only";

    private final CompareParameters parameters;
    private final BinaryTarget target;
    private final List<Fold> folds;
    private final CrossValidation.Outcome outcome;
    private final List<Scores> scores;
    private final Seed seed;
    private final PooledScores pooled;
    private final Partition partition;
    private final FoldSummary summary;

    Comparing(
            CompareParameters parameters,
            BinaryTarget target,
            Partition partition,
            CrossValidation.Outcome outcome,
            Seed seed) {
        this.parameters = parameters;
        this.target = target;
        this.partition = partition;
        this.folds = partition.folds();
        this.outcome = outcome;
        this.scores = outcome.scores();
        this.seed = seed;
        this.pooled =
                new PooledScores(target, folds.subList(0, partition.once()), outcome.scores());
        this.summary =
                new FoldSummary(parameters.validation().spread(), Partition.testTrainRatio(folds));
    }

    CompareResult result() {
        List<ModelResult> models = new Leaderboard(target, folds, pooled, summary).of(scores);
        PairTests tests = new PairTests(models, pooled, summary);
        List<Comparison> comparisons = tests.comparisons();
        String best = models.getFirst().family();
        return new CompareResult(
                target.labels().length,
                target.positives(),
                target.positive(),
                models,
                comparisons,
                Verdict.of(models, comparisons, PairTests.ALIKE),
                pooled.families().stream().map(this::curve).toList(),
                pooled.families().stream().map(this::reliability).toList(),
                pooled.families().stream().map(this::distribution).toList(),
                new PooledCurves(pooled, parameters.costs()).result(best, seed),
                tests.ranking(),
                scoresFile().digest(),
                remarks(),
                unfinished(),
                conventions());
    }

    /** What is left beside the result. */
    ScoresFile scoresFile() {
        return new ScoresFile(pooled);
    }

    private Reliability reliability(String family) {
        List<Calibration.Bin> bins = Calibration.bins(pooled.scored(family));
        return new Reliability(
                family,
                bins.stream().map(Calibration.Bin::rows).toList(),
                bins.stream().map(Calibration.Bin::predicted).toList(),
                bins.stream().map(Calibration.Bin::observed).toList(),
                bins.stream().map(Calibration.Bin::low).toList(),
                bins.stream().map(Calibration.Bin::high).toList());
    }

    private ScoreDistribution distribution(String family) {
        ScoreShares shares = ScoreShares.of(pooled.scored(family), RANGES);
        return new ScoreDistribution(
                family,
                PooledCurves.list(shares.negatives()),
                PooledCurves.list(shares.positives()));
    }

    private Curve curve(String family) {
        List<Curves.Point> points =
                Curves.thinned(Curves.roc(pooled.scored(family)), PooledCurves.POINTS);
        return new Curve(
                family,
                points.stream().map(Curves.Point::x).toList(),
                points.stream().map(Curves.Point::y).toList());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(partition.remarks());
        remarks.addAll(Remarks.tooSlow(outcome.tooSlow(), parameters.timeLimit()));
        remarks.addAll(Remarks.notNumbers(outcome.notNumbers()));
        List<String> passedOver = Families.passedOver(parameters.families(), target.task());
        if (!passedOver.isEmpty()) {
            remarks.add(
                    "Families that have to be told the classes are left out: %s."
                            .formatted(String.join(", ", passedOver)));
        }
        return remarks;
    }

    private Optional<String> unfinished() {
        int wanted = Families.of(parameters.families(), target.task()).size();
        return outcome.isWhole()
                ? Optional.empty()
                : Optional.of("%d of %d families".formatted(scores.size(), wanted));
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("positive", "%s = %s".formatted(target.column(), target.positive()));
        if (target.task() == Task.ANOMALY) {
            conventions.put(TOLD, TOLD_NOTHING);
        }
        conventions.put("validation", parameters.validation().words());
        conventions.put("interval", parameters.validation().spread().interval());
        conventions.put("decision", "positive from a probability of 0.5 on");
        conventions.put("alike", "a difference of AUC of at most " + PairTests.ALIKE);
        conventions.put(
                "pooled",
                "the test rows of all folds together; areas with DeLong’s interval; the band of the"
                        + " best ROC curve is that of rows drawn again from each class, 95 % at"
                        + " each place");
        conventions.put(
                "costs",
                "%s for a negative row called positive, %s for a positive row called negative; a mean over rows"
                        .formatted(parameters.costFalsePositive(), parameters.costFalseNegative()));
        conventions.put(
                "ranks",
                "Friedman and Nemenyi take folds for independent, which they are over windows of"
                        + " time; folds that share training rows make differences look surer than"
                        + " they are");
        conventions.put("preparation", parameters.preparation().words());
        conventions.put(
                "calibration",
                parameters.calibration() == CalibrationMethod.NONE
                        ? "none: scores are taken for probabilities"
                        : Ids.of(parameters.calibration())
                                + ", on training rows scored by models that did not see them");
        conventions.put(
                "settings",
                parameters.settings().isEmpty()
                        ? "the usual ones of each family"
                        : parameters.settings().toString());
        return conventions;
    }
}
