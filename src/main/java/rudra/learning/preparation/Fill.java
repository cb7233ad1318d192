package rudra.learning.preparation;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.preparation.PreparationParameters.Missing;

/**
 * Fills missing numbers, and adds a column of 0 and 1 for features that had missing cells among the
 * training rows. Categories stay.
 *
 * @param values what fills, one a feature; 0 where no training row had a number
 * @param marked whether a feature gets a column that says where it is missing
 */
@SuppressWarnings("ArrayRecordComponent")
record Fill(@JsonAlias("medians") double[] values, boolean[] marked) implements Step {

    /**
     * Of training rows.
     *
     * @param missing what fills; the median where the family decides
     * @param constant what fills where it is a constant
     * @param indicator whether columns say where a number was missing
     */
    static Fill of(Features training, Missing missing, double constant, boolean indicator) {
        double[] values = new double[training.width()];
        boolean[] marked = new boolean[training.width()];
        for (int f = 0; f < values.length; f++) {
            if (training.features().get(f).isCategory()) {
                continue;
            }
            double[] present = Quantiles.present(training.column(f));
            values[f] = missing == Missing.CONSTANT ? constant : value(present, missing);
            marked[f] = indicator && present.length < training.size();
        }
        return new Fill(values, marked);
    }

    private static double value(double[] present, Missing missing) {
        if (present.length == 0) {
            return 0;
        }
        return switch (missing) {
            case MEAN -> Arrays.stream(present).sum() / present.length;
            case MODE -> mode(present);
            case BY_FAMILY, MEDIAN, CONSTANT -> Quantiles.of(present, 0.5);
        };
    }

    /** The most frequent number; of several the least. */
    private static double mode(double[] present) {
        double[] sorted = present.clone();
        Arrays.sort(sorted);
        double mode = sorted[0];
        int most = 0;
        int run = 0;
        for (int k = 0; k < sorted.length; k++) {
            run = k > 0 && sorted[k] == sorted[k - 1] ? run + 1 : 1;
            if (run > most) {
                most = run;
                mode = sorted[k];
            }
        }
        return mode;
    }

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double value = values[f];
            Feature feature = rows.features().get(f);
            features.add(feature);
            columns.add(
                    feature.isCategory()
                            ? rows.column(f)
                            : Arrays.stream(rows.column(f))
                                    .map(x -> Double.isNaN(x) ? value : x)
                                    .toArray());
            if (marked[f]) {
                features.add(Feature.number(feature.name() + " missing"));
                columns.add(
                        Arrays.stream(rows.column(f)).map(x -> Double.isNaN(x) ? 1 : 0).toArray());
            }
        }
        return new Features(features, columns, rows.size());
    }
}
