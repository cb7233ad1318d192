package rudra.learning.explanation;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.learning.Feature;
import rudra.learning.Features;

/** Values of a column at which a model is asked. */
final class Places {
    private Places() {}

    /** The values that there are, ascending and once each; missing ones are left out. */
    private static double[] different(double[] values) {
        return Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().distinct().toArray();
    }

    /** For a category every level that occurs, for a number quantiles, once each. */
    static double[] of(Features rows, int column, int most) {
        Feature feature = rows.features().get(column);
        double[] different = different(rows.column(column));
        return feature.isCategory() || different.length <= most
                ? different
                : quantiles(rows.column(column), most - 1);
    }

    /** Quantiles at equal distances from the least value to the greatest, once each. */
    static double[] quantiles(double[] values, int steps) {
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        if (sorted.length == 0) {
            return sorted;
        }
        // Values that occur: between two of them nobody lives.
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(k -> sorted[(int) Math.ceil((double) k / steps * (sorted.length - 1))])
                .distinct()
                .toArray();
    }
}
