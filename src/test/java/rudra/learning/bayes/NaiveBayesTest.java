package rudra.learning.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import smile.stat.distribution.Distribution;
import smile.stat.distribution.GaussianDistribution;

final class NaiveBayesTest {
    private static final double NONE = Double.NaN;
    private static final Feature JOB = new Feature("job", List.of("clerk", "miner"));

    private static ModelForm fit(Features rows, double... target) {
        NaiveBayes family = new NaiveBayes();
        return family.fit(
                new Training(rows, target, Task.CLASSIFICATION, new Seed(1)),
                Settings.of(family.id(), family.hyperparameters(), Map.of()),
                Progress.none());
    }

    private static Features one(Feature feature, double... values) {
        return new Features(List.of(feature), List.of(values), values.length);
    }

    @Test
    void numbersGiveThePosteriorThatSmileFindsForTheSameDistributions() {
        SplittableRandom random = new SplittableRandom(9);
        int n = 80;
        double[] target = IntStream.range(0, n).mapToDouble(k -> k % 4 == 0 ? 1 : 0).toArray();
        double[] a = Arrays.stream(target).map(y -> random.nextGaussian() * (1 + y)).toArray();
        double[] b = Arrays.stream(target).map(y -> random.nextGaussian() + 2 * y).toArray();
        Features rows =
                new Features(List.of(Feature.number("a"), Feature.number("b")), List.of(a, b), n);
        Distribution[][] bells = {
            {bell(a, target, 0), bell(b, target, 0)}, {bell(a, target, 1), bell(b, target, 1)}
        };
        smile.classification.NaiveBayes smile =
                new smile.classification.NaiveBayes(new double[] {0.75, 0.25}, bells);
        double[] scores = fit(rows, target).score(rows);
        double[] posterior = new double[2];
        for (int row = 0; row < n; row++) {
            smile.predict(rows.row(row), posterior);
            assertEquals(posterior[1], scores[row], 1e-9);
        }
    }

    private static Distribution bell(double[] values, double[] target, int side) {
        double[] own =
                IntStream.range(0, values.length)
                        .filter(k -> target[k] == side)
                        .mapToDouble(k -> values[k])
                        .toArray();
        double mean = Arrays.stream(own).average().orElseThrow();
        double squares = Arrays.stream(own).map(x -> (x - mean) * (x - mean)).sum();
        return new GaussianDistribution(mean, Math.sqrt(squares / (own.length - 1)));
    }

    /** Positive: 2 of 3 miners, with one added each 3/5; others: 1 of 3, 2/5. Odds 1 to 1. */
    @Test
    void wordsAreCountedOnceMoreThanTheyOccur() {
        ModelForm form = fit(one(JOB, 1, 1, 0, 0, 0, 1), 1, 1, 1, 0, 0, 0);
        assertEquals(0.6, form.score(one(JOB, 1))[0], 1e-12);
        assertEquals(0.4, form.score(one(JOB, 0))[0], 1e-12);
    }

    @Test
    void whatIsMissingSaysNothing() {
        ModelForm form = fit(one(JOB, 1, 0, NONE, 0), 1, 0, 1, 0);
        assertEquals(0.5, form.score(one(JOB, NONE))[0], 1e-12);
        Feature income = Feature.number("income");
        ModelForm numbers = fit(one(income, 1, 2, NONE, 4, 5, 6), 1, 1, 1, 0, 0, 0);
        assertEquals(0.5, numbers.score(one(income, NONE))[0], 1e-12);
        assertTrue(numbers.score(one(income, 1))[0] > 0.9);
    }

    @Test
    void aNumberThatIsConstantWithinAClassStillGivesAProbability() {
        Feature income = Feature.number("income");
        double[] scores =
                fit(one(income, 3, 3, 3, 4, 5, 6), 1, 1, 1, 0, 0, 0).score(one(income, 3, 9));
        assertTrue(scores[0] > 0.9 && scores[0] <= 1);
        assertTrue(scores[1] >= 0 && scores[1] < 0.1);
    }

    @Test
    void aConstantSaysNothingWhateverRoundingMakesOfItsMean() {
        // The mean of three times 0.1 is not 0.1, that of nine times is, that of twelve is not.
        double[] rates = new double[12];
        Arrays.fill(rates, 0.1);
        Features rows = one(Feature.number("rate"), rates);
        ModelForm model = fit(rows, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertEquals(0.25, model.score(rows)[0], 1e-15);
        assertEquals(0.25, model.score(one(Feature.number("rate"), 0.3))[0], 1e-15);
    }
}
