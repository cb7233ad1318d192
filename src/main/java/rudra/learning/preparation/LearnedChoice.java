package rudra.learning.preparation;

import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Shuffle;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;
import rudra.learning.linear.Lasso;
import rudra.learning.tree.RandomForest;

/** Chooses columns by what a model makes of them, on training rows alone. */
final class LearnedChoice {
    private static final int TREES = 100;
    private static final int HALVES = 50;

    private LearnedChoice() {}

    /**
     * The columns without which a forest loses most: one that is grown on two thirds of the rows
     * judges the others with one column at a time shuffled.
     */
    static Selection byImportance(TrainingRows rows, int keep) {
        Seed seed = new Seed(rows.seed().stream(Seed.unit("importance")).nextLong());
        int[] order = Shuffle.rows(rows.target().length, seed.stream(0));
        int cut = Math.clamp(order.length * 2L / 3, 1, Math.max(1, order.length - 1));
        TrainingRows grown = rows.rows(Arrays.copyOfRange(order, 0, cut));
        TrainingRows judging = rows.rows(Arrays.copyOfRange(order, cut, order.length));
        ModelForm forest =
                new RandomForest()
                        .fit(
                                training(grown, seed),
                                settings(new RandomForest(), Map.of("trees", (double) TREES)),
                                rows.progress());
        double usual = error(forest, judging.features(), judging.target());
        double[] lost =
                IntStream.range(0, rows.features().width())
                        .mapToDouble(f ->
                                error(
                                                forest,
                                                shuffled(judging.features(), f, seed),
                                                judging.target())
                                        - usual)
                        .toArray();
        return ColumnChooser.greatest(lost, keep);
    }

    private static Features shuffled(Features rows, int feature, Seed seed) {
        int[] order = Shuffle.rows(rows.size(), seed.stream(feature + 1L));
        Features other = rows.rows(order);
        return new Features(
                rows.features(),
                IntStream.range(0, rows.width())
                        .mapToObj(f -> f == feature ? other.column(f) : rows.column(f))
                        .toList(),
                rows.size());
    }

    private static double error(ModelForm model, Features rows, double[] target) {
        double[] scores = model.score(rows);
        return IntStream.range(0, scores.length)
                .mapToDouble(k -> (scores[k] - target[k]) * (scores[k] - target[k]))
                .sum();
    }

    /** The features that a lasso keeps on at least a share of many halves of the rows. */
    static Selection stable(TrainingRows rows, double share) {
        int[] times = new int[rows.features().width()];
        Seed seed = new Seed(rows.seed().stream(Seed.unit("stability")).nextLong());
        Settings settings = settings(new Lasso(), Map.of());
        for (int half = 0; half < HALVES; half++) {
            rows.progress().checkCancelled();
            TrainingRows own = rows.rows(half(rows, seed, half));
            LinearForm fitted =
                    (LinearForm) new Lasso().fit(training(own, seed), settings, rows.progress());
            for (int f = 0; f < times.length; f++) {
                times[f] += fitted.coefficients()[f] != 0 ? 1 : 0;
            }
        }
        int[] kept =
                IntStream.range(0, times.length)
                        .filter(f -> times[f] >= share * HALVES && times[f] > 0)
                        .toArray();
        double[] counts = Arrays.stream(times).asDoubleStream().toArray();
        return kept.length > 0 ? new Selection(kept) : ColumnChooser.greatest(counts, 1);
    }

    /** Half of the rows of each class. */
    private static int[] half(TrainingRows rows, Seed seed, int number) {
        RandomGenerator random = seed.stream(number);
        return IntStream.concat(half(rows.rowsOf(true), random), half(rows.rowsOf(false), random))
                .sorted()
                .toArray();
    }

    private static IntStream half(int[] rows, RandomGenerator random) {
        Shuffle.again(rows, random);
        return Arrays.stream(rows, 0, (rows.length + 1) / 2);
    }

    private static Training training(TrainingRows rows, Seed seed) {
        return new Training(rows.features(), rows.target(), rows.task(), seed);
    }

    private static Settings settings(ModelFamily family, Map<String, Double> given) {
        return Settings.of(family.id(), family.hyperparameters(), given);
    }
}
