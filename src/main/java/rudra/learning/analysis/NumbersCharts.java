package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.DotPlot.Lane;
import rudra.analysis.picture.ScatterChart;
import rudra.learning.analysis.NumbersResult.NumberModel;
import rudra.learning.analysis.NumbersResult.OutOfSample;

/** The charts of a comparison of models of a number. */
final class NumbersCharts {
    private NumbersCharts() {}

    static Map<String, Chart> of(NumbersResult result) {
        String best = result.models().getFirst().family();
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "rmse",
                new DotPlot(
                        "Error: mean with 95 % interval, and each fold",
                        Axis.linear("Root mean squared error"),
                        "fold",
                        result.models().stream().map(NumbersCharts::lane).toList()));
        charts.put("predicted", predicted(result.predictions(), best));
        return charts;
    }

    private static Lane lane(NumberModel model) {
        return new Lane(
                FamilyNames.of(model.family()),
                FamilyNames.ink(model.family()),
                model.rmse().mean(),
                model.rmse().low(),
                model.rmse().high(),
                model.rmse().folds().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What came against what a model said of it. */
    static Chart predicted(List<OutOfSample> rows, String family) {
        return ScatterChart.of(
                "What " + FamilyNames.within(family) + " predicted, and what came",
                Axis.linear("Predicted"),
                Axis.linear("Came"),
                FamilyNames.ink(family),
                IntStream.range(0, rows.size())
                        .mapToObj(k ->
                                new ScatterChart.Point(
                                        "row " + (k + 1),
                                        rows.get(k).predicted(),
                                        rows.get(k).actual()))
                        .toList());
    }
}
