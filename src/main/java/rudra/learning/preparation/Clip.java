package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.learning.Features;

/**
 * Draws numbers in to bounds. Categories and what is missing stay.
 *
 * @param low one a feature
 * @param high one a feature
 */
@SuppressWarnings("ArrayRecordComponent")
record Clip(double[] low, double[] high) implements Step {

    /** To the fences around the quartiles. */
    static Clip toFences(Features training, double fence) {
        Clip clip = to(training, 0.25, 0.75);
        for (int f = 0; f < clip.low.length; f++) {
            double range = clip.high[f] - clip.low[f];
            clip.low[f] -= fence * range;
            clip.high[f] += fence * range;
        }
        return clip;
    }

    /** To the quantiles that leave a share at each end. */
    static Clip toQuantiles(Features training, double tail) {
        return to(training, tail, 1 - tail);
    }

    private static Clip to(Features training, double low, double high) {
        Clip clip = new Clip(new double[training.width()], new double[training.width()]);
        for (int f = 0; f < clip.low.length; f++) {
            double[] present = Quantiles.present(training.column(f));
            boolean isBounded = !training.features().get(f).isCategory() && present.length > 0;
            clip.low[f] = isBounded ? Quantiles.of(present, low) : -Double.MAX_VALUE;
            clip.high[f] = isBounded ? Quantiles.of(present, high) : Double.MAX_VALUE;
        }
        return clip;
    }

    /** Whether a row has no number beyond the bounds. */
    boolean holds(Features rows, int row) {
        for (int f = 0; f < low.length; f++) {
            double value = rows.column(f)[row];
            if (value < low[f] || value > high[f]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Features apply(Features rows) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double least = low[f];
            double most = high[f];
            columns.add(
                    Arrays.stream(rows.column(f))
                            .map(x -> Double.isNaN(x) ? x : Math.min(most, Math.max(least, x)))
                            .toArray());
        }
        return new Features(rows.features(), columns, rows.size());
    }
}
