package rudra.learning.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;
import rudra.learning.linear.Logistic;
import rudra.learning.linear.Ridge;

/** How members come to their weights. */
enum Weighing {
    /** All count the same. */
    EQUAL {
        @Override
        Combination learn(
                List<ModelFamily> members, Training training, Settings s, Progress progress) {
            return Combination.Mean.equal(members.size());
        }
    },
    /** All have one vote. */
    MAJORITY {
        @Override
        Combination learn(
                List<ModelFamily> members, Training training, Settings s, Progress progress) {
            return new Combination.Votes(members.size());
        }
    },
    /** By the inverse of the mean squared error (Bates and Granger 1969). */
    BY_ERROR {
        @Override
        Combination learn(
                List<ModelFamily> members, Training training, Settings s, Progress progress) {
            OutOfFold seen =
                    OutOfFold.shuffled(members, training, s.whole(Ensemble.FOLDS), progress);
            return byError(seen, training.weights().of(seen.target()));
        }
    },
    /** The same, but errors count half as much each so many rows further back. */
    BY_RECENT_ERROR {
        @Override
        Combination learn(
                List<ModelFamily> members, Training training, Settings s, Progress progress) {
            OutOfFold seen =
                    OutOfFold.forward(members, training, s.whole(Ensemble.FOLDS), progress);
            int[] origins = training.origins().of();
            int size = training.origins().firsts().length;
            double half = s.number(Ensemble.HALF_LIFE) * size;
            double[] fading =
                    Arrays.stream(seen.rows())
                            .mapToDouble(row ->
                                    Math.pow(0.5, (size - 1 - origins[row]) / half)
                                            * training.weights().of(training.target()[row]))
                            .toArray();
            return seen.rows().length == 0
                    ? Combination.Mean.equal(members.size())
                    : byError(seen, fading);
        }
    },
    /** By a model over what the members say (Wolpert 1992, Neural Networks 5). */
    STACKED {
        @Override
        Combination learn(
                List<ModelFamily> members, Training training, Settings s, Progress progress) {
            OutOfFold seen =
                    OutOfFold.shuffled(members, training, s.whole(Ensemble.FOLDS), progress);
            return stacked(seen, training, progress);
        }
    };

    /** Below this an error is rounding. */
    private static final double LEAST_ERROR = 1e-12;

    /** What is learned of the members, on training rows. */
    abstract Combination learn(
            List<ModelFamily> members, Training training, Settings settings, Progress progress);

    /**
     * Weights by the inverse of errors.
     *
     * @param counts how much each row counts
     */
    static Combination byError(OutOfFold seen, double[] counts) {
        double[] weights = new double[seen.scores().length];
        double all = 0;
        for (int m = 0; m < weights.length; m++) {
            double sum = 0;
            for (int k = 0; k < counts.length; k++) {
                sum += counts[k] * seen.squaredError(m, k);
            }
            weights[m] = 1 / Math.max(sum, LEAST_ERROR);
            all += weights[m];
        }
        for (int m = 0; m < weights.length; m++) {
            weights[m] /= all;
        }
        return new Combination.Mean(weights);
    }

    private static Combination stacked(OutOfFold seen, Training training, Progress progress) {
        boolean classes = training.task() != Task.REGRESSION;
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int m = 0; m < seen.scores().length; m++) {
            features.add(Feature.number("member " + m));
            columns.add(
                    classes
                            ? Arrays.stream(seen.scores()[m])
                                    .map(Combination.LogOddsSum::logOdds)
                                    .toArray()
                            : seen.scores()[m]);
        }
        Training above =
                training.rows(seen.rows())
                        .with(new Features(features, columns, seen.rows().length), seen.target());
        ModelFamily meta = classes ? new Logistic() : new Ridge();
        Settings usual = Settings.of(meta.id(), meta.hyperparameters(), Map.of());
        LinearForm learned = (LinearForm) meta.fit(above, usual, progress);
        return classes
                ? new Combination.LogOddsSum(learned.coefficients(), learned.intercept())
                : new Combination.Sum(learned.coefficients(), learned.intercept());
    }
}
