package rudra.learning.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.training.TrainedModel;

/**
 * Rows as a model sees them, and the scores that it gave them.
 *
 * @param rows {@code [row][feature]}
 * @param scores one a row
 */
public record GoldenRows(double[][] rows, double[] scores) {
    private static final int AT_MOST = 8;
    private static final double CLOSE = 1e-6;

    /** The first few rows of a table. */
    public static GoldenRows of(TrainedModel model, Dataset rows) {
        int[] first = IntStream.range(0, Math.min(AT_MOST, rows.size())).toArray();
        Features few = model.preparation().apply(rows.rows(first));
        return new GoldenRows(few.rowByRow(), model.form().score(few));
    }

    /**
     * Whether a form gives the rows the same scores again, to 1e-6.
     *
     * @param features what the columns are
     * @throws IndexOutOfBoundsException if rows and features differ in width
     */
    boolean confirm(ModelForm form, List<Feature> features) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < features.size(); f++) {
            int column = f;
            columns.add(Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
        }
        double[] again = form.score(new Features(features, columns, rows.length));
        return scores.length == rows.length
                && IntStream.range(0, scores.length)
                        .allMatch(k -> Math.abs(again[k] - scores[k]) <= CLOSE);
    }
}
