package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.learning.Task;

/**
 * How unusual a model that learned without a target finds rows.
 *
 * @param family the model's family
 * @param rows the number of rows
 * @param unusual how many are called unusual
 * @param mean the mean anomaly score
 * @param remarks what was noticed about the rows, in sentences
 * @param predictions the first thousand rows; the run's file holds all
 * @param histogram how many rows have a score in each twentieth between 0 and 1
 * @param digest the SHA-256 of that file
 * @param conventions the choices behind the numbers, by name
 */
public record UnusualPredictions(
        String family,
        int rows,
        int unusual,
        double mean,
        List<String> remarks,
        List<UnusualRow> predictions,
        List<Integer> histogram,
        String digest,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * A row.
     *
     * @param row its name
     * @param score its anomaly score, between 0 and 1
     * @param called whether that is called unusual or usual
     */
    public record UnusualRow(String row, double score, String called) {}

    @Override
    public Map<String, Chart> charts() {
        return Map.of(
                "scores",
                PredictCharts.rows(
                        "Rows by anomaly score",
                        new Predicted(Task.ANOMALY, "", "").axis(),
                        histogram,
                        0,
                        1));
    }
}
