package rudra.learning.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.NumberTarget;
import rudra.learning.analysis.NumbersResult.OutOfSample;
import rudra.learning.metric.NumberMetric;
import rudra.learning.model.StoredModel;

/**
 * How good a model of a number is on the rows of a table.
 *
 * @param family the model's family
 * @param target the column whose number it predicts
 * @param rows the rows that have a number
 * @param leftOut the rows without one
 * @param rmse root of the mean squared error, in the target's unit
 * @param mae mean error without sign, in the target's unit
 * @param bias mean of predicted less actual, in the target's unit
 * @param r2 share of the variance explained
 * @param mape mean error as a share of the number
 * @param sharpe for returns: mean over standard deviation of following the predicted sign
 * @param winRate share of signs predicted
 * @param remarks what was noticed about the rows, in sentences
 * @param predictions at most a thousand rows, spread evenly
 * @param conventions the choices behind the numbers, by name
 */
public record NumbersEvaluated(
        String family,
        String target,
        int rows,
        int leftOut,
        double rmse,
        double mae,
        double bias,
        double r2,
        double mape,
        double sharpe,
        double winRate,
        List<String> remarks,
        List<OutOfSample> predictions,
        Map<String, String> conventions)
        implements Illustrated {
    private static final int LISTED = 1_000;

    static NumbersEvaluated of(
            StoredModel model,
            NumberTarget target,
            double[] predicted,
            int allRows,
            List<String> remarks) {
        double[] actual = target.numbers();
        double bias =
                Arrays.stream(predicted).average().orElse(Double.NaN)
                        - Arrays.stream(actual).average().orElse(Double.NaN);
        int step = Math.max(1, (actual.length + LISTED - 1) / LISTED);
        return new NumbersEvaluated(
                model.origin().family(),
                target.column(),
                actual.length,
                allRows - actual.length,
                NumberMetric.RMSE.of(actual, predicted),
                NumberMetric.MAE.of(actual, predicted),
                bias,
                NumberMetric.R2.of(actual, predicted),
                NumberMetric.MAPE.of(actual, predicted),
                NumberMetric.SHARPE.of(actual, predicted),
                NumberMetric.WIN_RATE.of(actual, predicted),
                remarks,
                IntStream.range(0, actual.length)
                        .filter(k -> k % step == 0)
                        .mapToObj(k -> new OutOfSample(actual[k], predicted[k]))
                        .toList(),
                choices());
    }

    private static Map<String, String> choices() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("errors", "in the unit of the target; mape as a share of numbers but 0");
        conventions.put(
                "sharpe",
                "for returns: mean over standard deviation of holding one unit in the direction"
                        + " predicted, a row each, not per year and without a riskless rate");
        conventions.put(
                "rows",
                "as they are: where the model was trained on some of them, it looks better than"
                        + " it is");
        return conventions;
    }

    @Override
    public Map<String, Chart> charts() {
        return Map.of("predicted", NumbersCharts.predicted(predictions, family));
    }
}
