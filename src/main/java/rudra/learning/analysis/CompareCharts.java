package rudra.learning.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.DotPlot.Lane;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.CompareResult.Reliability;
import rudra.learning.analysis.CompareResult.ScoreDistribution;
import rudra.learning.analysis.PooledResult.Area;
import rudra.learning.analysis.PooledResult.RocBand;
import rudra.learning.analysis.RankingResult.Rank;

/** The charts of a comparison. */
final class CompareCharts {
    private CompareCharts() {}

    static Map<String, Chart> of(CompareResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "auc",
                new DotPlot(
                        "AUC: mean with 95 % interval, and each fold",
                        Axis.linear("AUC"),
                        "fold",
                        result.models().stream().map(CompareCharts::lane).toList()));
        charts.put(
                "roc",
                new LineChart(
                        "ROC over all test rows: area with DeLong’s 95 % interval, band of the best",
                        Axis.linear("Negative rows called positive, share"),
                        Axis.linear("Positive rows called positive, share"),
                        result.curves().stream().map(curve -> roc(curve, result)).toList()));
        charts.put(
                "calibration",
                new LineChart(
                        "Calibration: what was given a probability, and how often it came",
                        Axis.linear("Probability given, mean of the range"),
                        Axis.linear("Positive rows, share with 95 % interval"),
                        calibration(result)));
        best(result.scores(), result, ScoreDistribution::family)
                .ifPresent(own -> charts.put("scores", scores(own)));
        charts.putAll(PooledCharts.of(result));
        if (!result.ranking().ranks().isEmpty()) {
            charts.put("ranks", ranks(result.ranking()));
        }
        return charts;
    }

    /** What there is of the best family among the same of all. */
    static <T> Optional<T> best(List<T> all, CompareResult result, Function<T, String> family) {
        String best = result.models().getFirst().family();
        return all.stream().filter(own -> family.apply(own).equals(best)).findFirst();
    }

    private static Lane lane(ModelResult model) {
        return new Lane(
                FamilyNames.of(model.family()),
                FamilyNames.ink(model.family()),
                model.auc().mean(),
                model.auc().low(),
                model.auc().high(),
                numbers(model.auc().folds()));
    }

    private static Series roc(Curve curve, CompareResult result) {
        double[] x = numbers(curve.falsePositives());
        String area =
                result.pooled().areas().stream()
                        .filter(own -> own.family().equals(curve.family()))
                        .map(CompareCharts::area)
                        .findFirst()
                        .orElse("");
        Series line =
                Series.of(
                        FamilyNames.of(curve.family()) + area,
                        FamilyNames.ink(curve.family()),
                        x,
                        numbers(curve.truePositives()));
        return result.pooled().band().stream()
                .filter(band -> band.family().equals(curve.family()))
                .findFirst()
                .map(band -> line.within(band(band, x)))
                .orElse(line);
    }

    private static String area(Area area) {
        return String.format(Locale.ROOT, " %.3f (%.3f–%.3f)", area.auc(), area.low(), area.high());
    }

    private static Band band(RocBand band, double[] x) {
        return new Band(between(band.low(), x), between(band.high(), x));
    }

    /** Values at places of equal distance from 0 to 1, read between them. */
    private static double[] between(List<Double> values, double[] x) {
        int last = values.size() - 1;
        return Arrays.stream(x)
                .map(place -> {
                    int below = Math.clamp((int) (place * last), 0, last - 1);
                    double share = place * last - below;
                    return values.get(below) * (1 - share) + values.get(below + 1) * share;
                })
                .toArray();
    }

    /** The intervals of the best only: several would hide each other. */
    private static List<Series> calibration(CompareResult result) {
        String best = result.models().getFirst().family();
        double[] ends = {0, 1};
        Series ideal = Series.of("As it should be", Ink.MUTED, ends, ends);
        return Stream.concat(
                        Stream.of(ideal),
                        result.calibration().stream()
                                .filter(own -> own.predicted().size() > 1)
                                .map(own -> calibration(own, own.family().equals(best))))
                .toList();
    }

    private static Series calibration(Reliability own, boolean banded) {
        Series line =
                Series.of(
                        FamilyNames.of(own.family()),
                        FamilyNames.ink(own.family()),
                        numbers(own.predicted()),
                        numbers(own.observed()));
        return banded ? line.within(new Band(numbers(own.low()), numbers(own.high()))) : line;
    }

    private static LineChart scores(ScoreDistribution own) {
        return new LineChart(
                "Where " + FamilyNames.within(own.family()) + " puts both classes",
                Axis.linear("Probability of the positive class"),
                Axis.linear("Rows of the class, share"),
                List.of(
                        steps("Negative rows", Ink.SERIES_1, own.negatives()),
                        steps("Positive rows", Ink.SERIES_2, own.positives())));
    }

    private static DotPlot ranks(RankingResult ranking) {
        double half = ranking.criticalDifference() / 2;
        return new DotPlot(
                "Mean rank; where bars do not meet, ranks differ (Nemenyi, 5 %)",
                Axis.linear("Mean rank over the folds, 1 is the best"),
                "fold",
                ranking.ranks().stream().map(rank -> lane(rank, half)).toList());
    }

    private static Lane lane(Rank rank, double half) {
        return new Lane(
                FamilyNames.of(rank.family()),
                FamilyNames.ink(rank.family()),
                rank.meanRank(),
                rank.meanRank() - half,
                rank.meanRank() + half,
                new double[0]);
    }

    /** Each share from the beginning of its range to the end. */
    private static Series steps(String name, Ink ink, List<Double> shares) {
        int ranges = shares.size();
        double[] x =
                IntStream.rangeClosed(0, ranges).mapToDouble(k -> (double) k / ranges).toArray();
        double[] y =
                IntStream.rangeClosed(0, ranges)
                        .mapToDouble(k -> shares.get(Math.min(k, ranges - 1)))
                        .toArray();
        return Series.steps(name, ink, x, y);
    }

    static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
