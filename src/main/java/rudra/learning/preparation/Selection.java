package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.learning.Feature;
import rudra.learning.Features;

/**
 * Keeps some features.
 *
 * @param kept their places, ascending
 */
record Selection(int[] kept) implements Step {

    /** Features that vary among the training rows: one that does not can teach nothing. */
    static Selection varying(Features training) {
        return new Selection(
                IntStream.range(0, training.width())
                        .filter(f -> varies(training.column(f)))
                        .toArray());
    }

    private static boolean varies(double[] column) {
        for (double value : column) {
            // Two missing cells are alike; a missing one and another are not.
            if (Double.compare(value, column[0]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Those of some features that are kept. */
    List<Feature> of(List<Feature> features) {
        return Arrays.stream(kept).mapToObj(features::get).toList();
    }

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int f : kept) {
            features.add(rows.features().get(f));
            columns.add(rows.column(f));
        }
        return new Features(features, columns, rows.size());
    }
}
