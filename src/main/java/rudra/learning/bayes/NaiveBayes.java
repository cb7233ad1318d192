package rudra.learning.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.Evidence;
import rudra.learning.form.EvidenceForm;

/**
 * Naive Bayes: within a class each number is normal, each category has its shares of words, and
 * features are independent. A missing cell tells nothing. (Hand and Yu 2001, International
 * Statistical Review 69.)
 */
public final class NaiveBayes implements ModelFamily {
    /** A class is never taken for narrower than this share of the spread of all rows. */
    private static final double NARROWEST = 0.01;

    @Override
    public String id() {
        return "naive-bayes";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION);
    }

    @Override
    public Diet diet() {
        return Diet.NATIVE;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(Hyperparameter.factor("added", 1, 1e-3, 1_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        Features rows = training.features();
        List<Evidence> evidence = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            progress.checkCancelled();
            int levels = rows.features().get(f).levels().size();
            evidence.add(
                    levels > 0
                            ? words(training, f, levels, settings.number("added"))
                            : bells(training, f));
        }
        double mean = training.mean();
        return new EvidenceForm(Math.log(mean / (1 - mean)), evidence);
    }

    /** The words of a category, each counted some times more than it occurs (Laplace). */
    private static Evidence words(Training training, int feature, int levels, double added) {
        double[] codes = training.features().column(feature);
        double[][] counts = new double[2][levels];
        double[] all = new double[2];
        for (int row = 0; row < codes.length; row++) {
            if (!Double.isNaN(codes[row])) {
                int side = training.target()[row] > 0.5 ? 1 : 0;
                counts[side][(int) codes[row]]++;
                all[side]++;
            }
        }
        double[] logRatios = new double[levels];
        for (int level = 0; level < levels; level++) {
            logRatios[level] =
                    Math.log((counts[1][level] + added) / (all[1] + added * levels))
                            - Math.log((counts[0][level] + added) / (all[0] + added * levels));
        }
        return new Evidence.Words(logRatios);
    }

    private static Evidence bells(Training training, int feature) {
        double[] column = training.features().column(feature);
        double[] everything = Arrays.stream(column).filter(x -> !Double.isNaN(x)).toArray();
        Moments all = Moments.of(everything);
        Moments positive = Moments.of(ofClass(training, column, true));
        Moments negative = Moments.of(ofClass(training, column, false));
        if (positive.count() < 2 || negative.count() < 2 || all.deviation() == 0) {
            return new Evidence.Bells(0, 1, 0, 1);
        }
        double least = NARROWEST * all.deviation();
        return new Evidence.Bells(
                positive.mean(),
                Math.max(least, positive.deviation()),
                negative.mean(),
                Math.max(least, negative.deviation()));
    }

    private static double[] ofClass(Training training, double[] column, boolean positive) {
        double[] values = new double[column.length];
        int size = 0;
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row]) && training.target()[row] > 0.5 == positive) {
                values[size++] = column[row];
            }
        }
        return Arrays.copyOf(values, size);
    }

    private record Moments(int count, double mean, double deviation) {

        static Moments of(double[] values) {
            double mean = Arrays.stream(values).average().orElse(0);
            double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
            return new Moments(
                    values.length, mean, Math.sqrt(squares / Math.max(1, values.length - 1)));
        }
    }
}
