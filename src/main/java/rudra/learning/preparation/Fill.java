package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.learning.Feature;
import rudra.learning.Features;

/**
 * Fills missing numbers with the median of the training rows, and adds a column of 0 and 1 for each
 * feature that had missing cells among them.
 *
 * @param medians one a feature; 0 where no training row had a number
 * @param marked whether a feature gets a column that says where it is missing
 */
record Fill(double[] medians, boolean[] marked) implements Step {

    static Fill of(Features training) {
        double[] medians = new double[training.width()];
        boolean[] marked = new boolean[training.width()];
        for (int f = 0; f < medians.length; f++) {
            double[] present =
                    Arrays.stream(training.column(f)).filter(x -> !Double.isNaN(x)).toArray();
            medians[f] = present.length == 0 ? 0 : Quantiles.of(present, 0.5);
            marked[f] = present.length < training.size();
        }
        return new Fill(medians, marked);
    }

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double median = medians[f];
            features.add(rows.features().get(f));
            columns.add(
                    Arrays.stream(rows.column(f)).map(x -> Double.isNaN(x) ? median : x).toArray());
            if (marked[f]) {
                features.add(Feature.number(rows.features().get(f).name() + " missing"));
                columns.add(
                        Arrays.stream(rows.column(f)).map(x -> Double.isNaN(x) ? 1 : 0).toArray());
            }
        }
        return new Features(features, columns, rows.size());
    }
}
