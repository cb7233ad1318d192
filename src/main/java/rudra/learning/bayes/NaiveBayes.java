package rudra.learning.bayes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    public boolean takesWeights(Settings settings) {
        return true;
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
                double weight = training.weights().of(training.target()[row]);
                counts[side][(int) codes[row]] += weight;
                all[side] += weight;
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
        int[] known =
                IntStream.range(0, column.length).filter(k -> !Double.isNaN(column[k])).toArray();
        Moments all = Moments.of(training, column, known);
        Moments positive = Moments.of(training, column, ofClass(training, known, true));
        Moments negative = Moments.of(training, column, ofClass(training, known, false));
        if (positive.rows() < 2 || negative.rows() < 2 || all.deviation() == 0) {
            return new Evidence.Bells(0, 1, 0, 1);
        }
        double least = NARROWEST * all.deviation();
        return new Evidence.Bells(
                positive.mean(),
                Math.max(least, positive.deviation()),
                negative.mean(),
                Math.max(least, negative.deviation()));
    }

    private static int[] ofClass(Training training, int[] rows, boolean positive) {
        return IntStream.of(rows).filter(k -> training.target()[k] > 0.5 == positive).toArray();
    }

    /** Of rows by their weights, of which one of 2 counts as two rows. */
    private record Moments(int rows, double mean, double deviation) {

        static Moments of(Training training, double[] column, int[] rows) {
            if (IntStream.of(rows).allMatch(k -> column[k] == column[rows[0]])) {
                // A rounded mean and squares about it could give it a spread.
                return new Moments(rows.length, rows.length == 0 ? 0 : column[rows[0]], 0);
            }
            double[] weights = training.weights().of(training.target());
            double all = IntStream.of(rows).mapToDouble(k -> weights[k]).sum();
            double sum = IntStream.of(rows).mapToDouble(k -> weights[k] * column[k]).sum();
            double mean = sum / all;
            double squares =
                    IntStream.of(rows)
                            .mapToDouble(
                                    k -> weights[k] * ((column[k] - mean) * (column[k] - mean)))
                            .sum();
            return new Moments(rows.length, mean, Math.sqrt(squares / Math.max(1, all - 1)));
        }
    }
}
