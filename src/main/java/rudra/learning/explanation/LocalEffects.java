package rudra.learning.explanation;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.learning.Features;

/**
 * Accumulated local effects of a column of numbers (Apley and Zhu 2020, Visualizing the effects of
 * predictor variables in black box supervised learning models, Journal of the Royal Statistical
 * Society B 82): what a step of the column changes for the rows that are near it, added up, with a
 * mean of 0 over the rows. Unlike partial dependence it asks no model about rows that there are
 * not.
 *
 * @param places ends of ranges with about as many rows each, ascending
 * @param effects at each of them, as a difference of scores
 */
@SuppressWarnings("ArrayRecordComponent")
public record LocalEffects(double[] places, double[] effects) {
    private static final int RANGES = 20;

    /** Asks the model twice about every row. */
    public static LocalEffects of(ColumnModel model, Features rows, int column) {
        return over(model, rows, column, Places.quantiles(rows.column(column), RANGES));
    }

    static LocalEffects over(ColumnModel model, Features all, int column, double[] places) {
        int[] present = present(all.column(column));
        Features rows = all.rows(present);
        int ranges = Math.max(0, places.length - 1);
        if (ranges == 0) {
            return new LocalEffects(places, new double[places.length]);
        }
        int[] range = new int[rows.size()];
        double[] low = new double[rows.size()];
        double[] high = new double[rows.size()];
        for (int row = 0; row < range.length; row++) {
            int found = Arrays.binarySearch(places, rows.column(column)[row]);
            int upper = Math.clamp(found >= 0 ? found : -found - 1, 1, ranges);
            range[row] = upper - 1;
            low[row] = places[upper - 1];
            high[row] = places[upper];
        }
        double[] below = model.score(rows.with(column, low));
        double[] above = model.score(rows.with(column, high));
        double[] sums = new double[ranges];
        int[] counts = new int[ranges];
        for (int row = 0; row < range.length; row++) {
            sums[range[row]] += above[row] - below[row];
            counts[range[row]]++;
        }
        return new LocalEffects(places, centred(sums, counts, rows.size()));
    }

    private static int[] present(double[] values) {
        return IntStream.range(0, values.length)
                .filter(row -> !Double.isNaN(values[row]))
                .toArray();
    }

    private static double[] centred(double[] sums, int[] counts, int rows) {
        double[] effects = new double[sums.length + 1];
        double mean = 0;
        for (int k = 0; k < sums.length; k++) {
            double step = counts[k] == 0 ? 0 : sums[k] / counts[k];
            effects[k + 1] = effects[k] + step;
            mean += (effects[k] + effects[k + 1]) / 2 * counts[k] / rows;
        }
        for (int k = 0; k < effects.length; k++) {
            effects[k] -= mean;
        }
        return effects;
    }
}
