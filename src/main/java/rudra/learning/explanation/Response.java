package rudra.learning.explanation;

import java.util.Arrays;
import rudra.job.Progress;
import rudra.learning.Features;

/**
 * How scores respond to one column.
 *
 * @param places the values of the column, ascending; for a category places of levels
 * @param mean the mean score of all rows with the value put into each: partial dependence (Friedman
 *     2001, Annals of Statistics 29)
 * @param single {@code [row][place]} the same of single rows: individual conditional expectation
 *     (Goldstein and others 2015, Journal of Computational and Graphical Statistics 24)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Response(double[] places, double[] mean, double[][] single) {
    private static final int PLACES = 25;

    /**
     * Puts values into a column: up to 25 quantiles, or every level. O(places × rows).
     *
     * @param column the place of the column
     * @param rows encoded
     */
    public static Response of(ColumnModel model, Features rows, int column, Progress progress) {
        return at(model, rows, column, Places.of(rows, column, PLACES), progress);
    }

    static Response at(
            ColumnModel model, Features rows, int column, double[] places, Progress progress) {
        double[] mean = new double[places.length];
        double[][] single = new double[rows.size()][places.length];
        for (int k = 0; k < places.length; k++) {
            progress.checkCancelled();
            double[] same = new double[rows.size()];
            Arrays.fill(same, places[k]);
            double[] scores = model.score(rows.with(column, same));
            for (int row = 0; row < scores.length; row++) {
                single[row][k] = scores[row];
                mean[k] += scores[row] / scores.length;
            }
        }
        return new Response(places, mean, single);
    }
}
