package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.dataset.Moments;
import rudra.learning.Features;

/**
 * Shifts and stretches each feature to a mean of 0 and a standard deviation of 1 among the training
 * rows; values beyond ten deviations are drawn in to them. Categories stay.
 *
 * @param means one a feature
 * @param deviations one a feature; 1 where the training rows are all the same
 */
record Standard(double[] means, double[] deviations) implements Step {
    private static final double FARTHEST = 10;

    static Standard of(Features training) {
        double[] means = new double[training.width()];
        double[] deviations = new double[training.width()];
        for (int f = 0; f < means.length; f++) {
            double[] present = Quantiles.present(training.column(f));
            Moments moments = Moments.of(present);
            double deviation = moments.deviation();
            means[f] = present.length == 0 ? 0 : moments.mean();
            deviations[f] = deviation > 0 && Double.isFinite(deviation) ? deviation : 1;
        }
        return new Standard(means, deviations);
    }

    @Override
    public Features apply(Features rows) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double mean = means[f];
            double deviation = deviations[f];
            columns.add(
                    rows.features().get(f).isCategory()
                            ? rows.column(f)
                            : Arrays.stream(rows.column(f))
                                    .map(x ->
                                            Math.clamp((x - mean) / deviation, -FARTHEST, FARTHEST))
                                    .toArray());
        }
        return new Features(rows.features(), columns, rows.size());
    }
}
