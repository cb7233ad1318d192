package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.Task;

/**
 * What a model of a number says of rows.
 *
 * @param family the model's family
 * @param target the column whose number it predicts
 * @param rows the number of rows
 * @param mean the mean prediction
 * @param remarks what was noticed about the rows, in sentences
 * @param least the least prediction
 * @param greatest the greatest
 * @param histogram how many rows have a prediction in each twentieth between these
 * @param predictions the first thousand rows; the run's file holds all
 * @param digest the SHA-256 of that file
 * @param conventions the choices behind the numbers, by name
 */
public record NumberPredictions(
        String family,
        String target,
        int rows,
        double mean,
        double least,
        double greatest,
        List<String> remarks,
        List<NumberPrediction> predictions,
        List<Integer> histogram,
        String digest,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * A row.
     *
     * @param row its name
     * @param predicted the number
     */
    public record NumberPrediction(String row, double predicted) {}

    @Override
    public Map<String, Chart> charts() {
        Predicted words = new Predicted(Task.REGRESSION, target, "");
        return Map.of(
                "predictions",
                PredictCharts.rows(
                        "Rows by predicted " + target, words.axis(), histogram, least, greatest));
    }
}
