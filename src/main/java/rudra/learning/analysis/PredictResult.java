package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What a model says of rows.
 *
 * @param family the model's family
 * @param positive the class whose probability it gives
 * @param rows the number of rows
 * @param called how many are called positive
 * @param mean the mean probability
 * @param remarks what was noticed about the rows, in sentences
 * @param predictions the first thousand rows; the run's file holds all
 * @param histogram how many rows have a probability in each twentieth
 * @param digest the SHA-256 of that file
 * @param conventions the choices behind the numbers, by name
 */
public record PredictResult(
        String family,
        String positive,
        int rows,
        int called,
        @Unit("share") double mean,
        List<String> remarks,
        List<Prediction> predictions,
        List<Integer> histogram,
        String digest,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * A row.
     *
     * @param row its name
     * @param probability of the positive class
     * @param called the class that it is called
     */
    public record Prediction(String row, @Unit("share") double probability, String called) {}

    @Override
    public Map<String, Chart> charts() {
        return Map.of("probabilities", PredictCharts.probabilities(this));
    }
}
