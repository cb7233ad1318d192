package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.learning.BinaryTarget;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.analysis.EvaluateResult.CalibrationBin;
import rudra.learning.comparison.DeLong;
import rudra.learning.metric.Calibration;
import rudra.learning.metric.Confusion;
import rudra.learning.metric.Curves;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.model.StoredModel;

/** Makes a result of a model's scores on rows whose class is known. */
final class Evaluation {
    private final StoredModel model;
    private final BinaryTarget target;
    private final double[] scores;
    private final Scored scored;

    Evaluation(StoredModel model, BinaryTarget target, double[] scores) {
        this.model = model;
        this.target = target;
        this.scores = scores;
        this.scored = Scored.of(target.labels(), scores);
    }

    EvaluateResult result(double threshold, int allRows, List<String> remarks) {
        double[] interval = interval();
        Confusion confusion = scored.at(threshold);
        return new EvaluateResult(
                model.origin().family(),
                target.positive(),
                scored.size(),
                scored.positives(),
                allRows - scored.size(),
                Metric.AUC.of(scored),
                interval[0],
                interval[1],
                Metric.AVERAGE_PRECISION.of(scored),
                Metric.GINI.of(scored),
                Metric.KS.of(scored),
                Metric.BRIER.of(scored),
                Metric.LOG_LOSS.of(scored),
                Metric.ECE.of(scored),
                Metric.H_MEASURE.of(scored),
                confusion.accuracy(),
                confusion.precision(),
                confusion.recall(),
                confusion.f1(),
                confusion.matthews(),
                confusion,
                remarks,
                curve(),
                calibration(),
                conventions(threshold));
    }

    /** Not-a-number where a class has a single row: nothing tells how that one varies. */
    private double[] interval() {
        if (Math.min(scored.positives(), scored.negatives()) < 2) {
            return new double[] {Double.NaN, Double.NaN};
        }
        DeLong area = DeLong.of(target.labels(), scores, scores);
        return area.intervalOfFirst();
    }

    private Curve curve() {
        List<Curves.Point> thinned = Curves.thinned(Curves.roc(scored), PooledCurves.POINTS);
        return new Curve(
                model.origin().family(),
                thinned.stream().map(Curves.Point::x).toList(),
                thinned.stream().map(Curves.Point::y).toList());
    }

    private List<CalibrationBin> calibration() {
        return Calibration.bins(scored).stream()
                .map(bin -> new CalibrationBin(bin.rows(), bin.predicted(), bin.observed()))
                .toList();
    }

    private Map<String, String> conventions(double threshold) {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("positive", "%s = %s".formatted(target.column(), target.positive()));
        conventions.put("interval", "95 %, normal, with DeLong’s variance of the area");
        conventions.put("decision", "positive from a probability of %s on".formatted(threshold));
        conventions.put(
                "rows",
                "as they are: where the model was trained on some of them, it looks better than"
                        + " it is");
        return conventions;
    }
}
