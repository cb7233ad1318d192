package rudra.learning.analysis;

import java.util.List;
import java.util.Map;

/**
 * What a model of a number says of rows.
 *
 * @param family the model's family
 * @param target the column whose number it predicts
 * @param rows the number of rows
 * @param mean the mean prediction
 * @param remarks what was noticed about the rows, in sentences
 * @param predictions the first thousand rows; the run's file holds all
 * @param digest the SHA-256 of that file
 * @param conventions the choices behind the numbers, by name
 */
public record NumberPredictions(
        String family,
        String target,
        int rows,
        double mean,
        List<String> remarks,
        List<NumberPrediction> predictions,
        String digest,
        Map<String, String> conventions) {

    /**
     * A row.
     *
     * @param row its name
     * @param predicted the number
     */
    public record NumberPrediction(String row, double predicted) {}
}
