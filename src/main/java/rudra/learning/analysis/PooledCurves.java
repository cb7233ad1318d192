package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.learning.analysis.PooledResult.Area;
import rudra.learning.analysis.PooledResult.Decile;
import rudra.learning.analysis.PooledResult.ErrorCost;
import rudra.learning.analysis.PooledResult.Gain;
import rudra.learning.analysis.PooledResult.PrecisionRecall;
import rudra.learning.analysis.PooledResult.Separation;
import rudra.learning.analysis.PooledResult.ThresholdTable;
import rudra.learning.comparison.DeLong;
import rudra.learning.comparison.RocBand;
import rudra.learning.metric.Confusion;
import rudra.learning.metric.Curves;
import rudra.learning.metric.ErrorCosts;
import rudra.learning.metric.Gains;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.metric.ThresholdCounts;

/** Makes curves and tables of the scores on all test rows. */
final class PooledCurves {
    /** As many as a curve on a screen can show. */
    static final int POINTS = 400;

    private static final int STEPS = 100;
    private static final int DECILES = 10;

    /** The random streams of the folds have numbers from 0 on. */
    private static final long BAND_STREAM = Seed.unit("roc-band");

    private final PooledScores scores;
    private final ErrorCosts costs;

    PooledCurves(PooledScores scores, ErrorCosts costs) {
        this.scores = scores;
        this.costs = costs;
    }

    /**
     * All of them.
     *
     * @param best the family whose band and distributions are made
     * @param seed of the run
     */
    PooledResult result(String best, Seed seed) {
        List<String> families = scores.families();
        return new PooledResult(
                families.stream().map(this::area).toList(),
                List.of(band(best, seed)),
                families.stream().map(this::precisionRecall).toList(),
                List.of(separation(best)),
                families.stream().map(this::gain).toList(),
                families.stream().flatMap(family -> deciles(family).stream()).toList(),
                families.stream().map(this::thresholds).toList(),
                families.stream().map(this::cost).toList());
    }

    private Area area(String family) {
        double[] own = scores.of(family);
        double[] interval =
                FoldSummary.deLong(scores.labels(), own, own)
                        .map(DeLong::intervalOfFirst)
                        .orElse(new double[] {Double.NaN, Double.NaN});
        double area = Metric.AUC.of(scores.scored(family));
        return new Area(family, area, interval[0], interval[1]);
    }

    private PooledResult.RocBand band(String family, Seed seed) {
        Seed own = new Seed(seed.stream(BAND_STREAM).nextLong());
        RocBand band = RocBand.of(scores.scored(family), own);
        return new PooledResult.RocBand(
                family, list(band.falsePositives()), list(band.low()), list(band.high()));
    }

    private PrecisionRecall precisionRecall(String family) {
        List<Curves.Point> points =
                Curves.thinned(Curves.precisionRecall(scores.scored(family)), POINTS);
        return new PrecisionRecall(
                family, list(points, Curves.Point::x), list(points, Curves.Point::y));
    }

    private Separation separation(String family) {
        List<Curves.Point> roc = Curves.roc(scores.scored(family));
        List<Curves.Point> ascending =
                new ArrayList<>(Curves.thinned(roc.subList(1, roc.size()), POINTS));
        ascending.sort(Comparator.comparingDouble(Curves.Point::threshold));
        return new Separation(
                family,
                list(ascending, Curves.Point::threshold),
                below(ascending, Curves.Point::x),
                below(ascending, Curves.Point::y));
    }

    /** Shares of rows with a lower score: from the second score on, what is not called there. */
    private static List<Double> below(
            List<Curves.Point> ascending, ToDoubleFunction<Curves.Point> called) {
        return list(ascending, point -> 1 - called.applyAsDouble(point));
    }

    private Gain gain(String family) {
        Gains gains = Gains.of(scores.scored(family));
        double[] shares = IntStream.rangeClosed(0, STEPS).mapToDouble(k -> k / 100.0).toArray();
        return new Gain(
                family, list(shares), list(Arrays.stream(shares).map(gains::captured).toArray()));
    }

    private List<Decile> deciles(String family) {
        Scored scored = scores.scored(family);
        Gains gains = Gains.of(scored);
        double all = (double) scored.positives() / scored.size();
        List<Decile> deciles = new ArrayList<>();
        int before = 0;
        for (int k = 1; k <= DECILES; k++) {
            int upTo = (int) ((long) k * scored.size() / DECILES);
            int rows = upTo - before;
            double found = gains.positivesAmong(upTo);
            double own = found - gains.positivesAmong(before);
            if (rows > 0) {
                deciles.add(
                        new Decile(
                                family,
                                k,
                                rows,
                                own,
                                own / rows,
                                own / rows / all,
                                found / scored.positives(),
                                found / upTo / all));
            }
            before = upTo;
        }
        return deciles;
    }

    private ThresholdTable thresholds(String family) {
        ThresholdCounts counts = ThresholdCounts.of(scores.scored(family), STEPS);
        List<Confusion> all = IntStream.rangeClosed(0, STEPS).mapToObj(counts::at).toList();
        return new ThresholdTable(
                family,
                list(counts.thresholds()),
                all.stream().map(Confusion::truePositives).toList(),
                all.stream().map(Confusion::falsePositives).toList(),
                all.stream().map(Confusion::falseNegatives).toList(),
                all.stream().map(Confusion::trueNegatives).toList(),
                all.stream().map(costs::of).toList());
    }

    private ErrorCost cost(String family) {
        Scored scored = scores.scored(family);
        ThresholdCounts counts = ThresholdCounts.of(scored, STEPS);
        int best =
                IntStream.rangeClosed(0, STEPS)
                        .boxed()
                        .min(Comparator.comparingDouble(k -> costs.of(counts.at(k))))
                        .orElseThrow();
        Confusion all = new Confusion(scored.positives(), scored.negatives(), 0, 0);
        Confusion none = new Confusion(0, 0, scored.positives(), scored.negatives());
        return new ErrorCost(
                family,
                costs.threshold(),
                costs.of(scored.at(costs.threshold())),
                counts.thresholds()[best],
                costs.of(counts.at(best)),
                Math.min(costs.of(all), costs.of(none)));
    }

    static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }

    private static List<Double> list(
            List<Curves.Point> points, ToDoubleFunction<Curves.Point> value) {
        return points.stream().mapToDouble(value).boxed().toList();
    }
}
