package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.learning.Features;

/**
 * Shifts and stretches numbers; values beyond ten spans are drawn in to them. Categories stay.
 *
 * @param centres what becomes 0, one a feature
 * @param spans what becomes 1, one a feature
 */
@SuppressWarnings("ArrayRecordComponent")
record Scale(double[] centres, double[] spans) implements Step {
    private static final double FARTHEST = 10;

    /** From 0, the least among the training rows, to 1, the greatest. */
    static Scale minMax(Features training) {
        return of(training, 0, 0, 1);
    }

    /** The median becomes 0, the interquartile range 1. */
    static Scale robust(Features training) {
        return of(training, 0.5, 0.25, 0.75);
    }

    private static Scale of(Features training, double centre, double low, double high) {
        Scale scale = new Scale(new double[training.width()], new double[training.width()]);
        for (int f = 0; f < scale.spans.length; f++) {
            double[] present = Quantiles.present(training.column(f));
            double span =
                    present.length == 0
                            ? 0
                            : Quantiles.of(present, high) - Quantiles.of(present, low);
            scale.centres[f] = present.length == 0 ? 0 : Quantiles.of(present, centre);
            scale.spans[f] = span > 0 && Double.isFinite(span) ? span : 1;
        }
        return scale;
    }

    @Override
    public Features apply(Features rows) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double centre = centres[f];
            double span = spans[f];
            columns.add(
                    rows.features().get(f).isCategory()
                            ? rows.column(f)
                            : Arrays.stream(rows.column(f))
                                    .map(x -> Math.clamp((x - centre) / span, -FARTHEST, FARTHEST))
                                    .toArray());
        }
        return new Features(rows.features(), columns, rows.size());
    }
}
