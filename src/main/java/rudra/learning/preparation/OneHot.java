package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.List;
import rudra.learning.Feature;
import rudra.learning.Features;

/**
 * A column of 0 and 1 for each level of each category; all 0 for a missing cell. Numbers stay as
 * they are.
 */
record OneHot() implements Step {

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            Feature feature = rows.features().get(f);
            if (!feature.isCategory()) {
                features.add(feature);
                columns.add(rows.column(f));
                continue;
            }
            for (int level = 0; level < feature.levels().size(); level++) {
                features.add(Feature.number(feature.name() + " = " + feature.levels().get(level)));
                columns.add(indicator(rows.column(f), level));
            }
        }
        return new Features(features, columns, rows.size());
    }

    private static double[] indicator(double[] codes, int level) {
        double[] values = new double[codes.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = codes[row] == level ? 1 : 0;
        }
        return values;
    }
}
