package rudra.learning.explanation;

import java.util.Arrays;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Differentiable;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.explanation.ColumnModel.Origins;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.Contributions.Way;

/**
 * Contributions for a model with a gradient: the gradient along the straight way from a background
 * row to the row, times the way, as a mean over background rows (Sundararajan, Taly and Yan 2017,
 * Axiomatic attribution for deep networks, ICML; Erion and others 2021, Nature Machine Intelligence
 * 3). What the sum of thirty-two steps misses of the difference of scores is spread in proportion
 * to the contributions, so that they add up. O(rows × background × steps) gradients.
 *
 * @param background in the shape in which the model sees rows
 */
record IntegratedGradients(
        ModelForm form,
        Differentiable slope,
        Features background,
        Origins origins,
        Progress progress) {
    private static final int STEPS = 32;

    Contributions of(Features rows) {
        double base = Arrays.stream(form.score(background)).average().orElse(0);
        double[] scores = form.score(rows);
        double[][] from = background.rowByRow();
        double[][] values = new double[rows.size()][];
        new OrderedWork(rows.size(), "Explaining rows")
                .run(
                        row -> addingUpTo(scores[row] - base, summed(rows.row(row), from)),
                        (row, own) -> values[row] = own,
                        progress);
        return new Contributions(Way.GRADIENTS, Scale.SCORE, origins.names(), base, values);
    }

    private double[] summed(double[] row, double[][] from) {
        double[] sums = new double[origins.names().size()];
        for (double[] begin : from) {
            for (int step = 0; step < STEPS; step++) {
                double share = (step + 0.5) / STEPS;
                double[] place = new double[row.length];
                Arrays.setAll(place, f -> begin[f] + share * (row[f] - begin[f]));
                double[] gradient = slope.gradient(place);
                for (int f = 0; f < gradient.length; f++) {
                    double part = gradient[f] * (row[f] - begin[f]);
                    sums[origins.of()[f]] += part / STEPS / from.length;
                }
            }
        }
        return sums;
    }

    private static double[] addingUpTo(double difference, double[] sums) {
        double missed = difference - Arrays.stream(sums).sum();
        double size = Arrays.stream(sums).map(Math::abs).sum();
        return Arrays.stream(sums)
                .map(own -> own + (size > 0 ? missed * Math.abs(own) / size : missed / sums.length))
                .toArray();
    }
}
