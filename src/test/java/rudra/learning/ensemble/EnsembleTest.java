package rudra.learning.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.ClassWeights;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.baseline.Naive;
import rudra.learning.linear.LeastSquares;
import rudra.learning.linear.Logistic;

final class EnsembleTest {
    private static final int ROWS = 300;

    /** The first feature is the number of the row, the second tells the class. */
    private static Training training(Task task) {
        SplittableRandom random = new SplittableRandom(6);
        double[] number = new double[ROWS];
        double[] x = new double[ROWS];
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            number[row] = row;
            x[row] = random.nextDouble(-1, 1);
            double noisy = 2 * x[row] + random.nextDouble(-1, 1);
            target[row] = task == Task.REGRESSION ? noisy : noisy > 0 ? 1 : 0;
        }
        return new Training(
                new Features(
                        List.of(Feature.number("number"), Feature.number("x")),
                        List.of(number, x),
                        ROWS),
                target,
                task,
                new Seed(4));
    }

    /** Remembers which rows trained it, and refuses to score any of these while it is judged. */
    private static final class Witness implements ModelFamily {
        private final Set<Double> judgedRows = new HashSet<>();
        private int fits;

        @Override
        public String id() {
            return "witness";
        }

        @Override
        public Set<Task> tasks() {
            return Set.of(Task.CLASSIFICATION, Task.REGRESSION);
        }

        @Override
        public Diet diet() {
            return Diet.NATIVE;
        }

        @Override
        public List<Hyperparameter> hyperparameters() {
            return List.of();
        }

        @Override
        public ModelForm fit(Training training, Settings settings, Progress progress) {
            fits++;
            Set<Double> own = new HashSet<>();
            DoubleStream.of(training.features().column(0)).forEach(own::add);
            return new ModelForm() {
                @Override
                public String format() {
                    return "witness";
                }

                @Override
                public int leastWidth() {
                    return 1;
                }

                @Override
                public double[] score(Features rows) {
                    for (double row : rows.column(0)) {
                        assertFalse(own.contains(row), "a row judges what it trained");
                        judgedRows.add(row);
                    }
                    return Arrays.stream(rows.column(1)).map(x -> x > 0 ? 0.8 : 0.3).toArray();
                }
            };
        }
    }

    private static EnsembleForm fit(
            String id, List<ModelFamily> candidates, Training training, Map<String, Double> more) {
        ModelFamily ensemble =
                Ensemble.all(candidates).stream()
                        .filter(family -> family.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        Map<String, Double> given = new HashMap<>(more);
        candidates.forEach(candidate -> given.put(candidate.id(), 1.0));
        return (EnsembleForm)
                ensemble.fit(
                        training,
                        Settings.of(id, ensemble.hyperparameters(), given),
                        Progress.none());
    }

    @Test
    void stackingLearnsFromScoresOfRowsThatTheMembersWereNotTrainedOn() {
        Witness witness = new Witness();
        fit("stacking", List.of(witness), training(Task.CLASSIFICATION), Map.of("folds", 4.0));
        assertEquals(ROWS, witness.judgedRows.size());
        assertEquals(4 + 1, witness.fits);
    }

    @Test
    void recentWeightsAreLearnedFromLaterRowsThanTheMembers() {
        Witness witness = new Witness();
        fit("recent-vote", List.of(witness), training(Task.CLASSIFICATION), Map.of("folds", 5.0));
        assertEquals(ROWS * 4 / 5, witness.judgedRows.size());
        assertTrue(witness.judgedRows.stream().allMatch(row -> row >= ROWS / 5));
    }

    /** Errors of 0.1 and 0.2 at each row: weights in the ratio of 4 to 1. */
    @Test
    void weightsAreInTheRatioOfInverseSquaredErrors() {
        OutOfFold seen =
                new OutOfFold(
                        new int[] {0, 1},
                        new double[] {1, 0},
                        new double[][] {{0.9, 0.1}, {0.8, 0.2}});
        Combination.Mean mean = (Combination.Mean) Weighing.byError(seen, new double[] {1, 1});
        assertArrayEquals(new double[] {0.8, 0.2}, mean.weights(), 1e-12);
    }

    /** The first member was right of late, the second long ago. */
    @Test
    void laterErrorsCountMore() {
        OutOfFold seen =
                new OutOfFold(
                        new int[] {0, 1}, new double[] {1, 1}, new double[][] {{0.5, 1}, {1, 0.5}});
        Combination.Mean mean = (Combination.Mean) Weighing.byError(seen, new double[] {0.25, 1});
        assertArrayEquals(new double[] {0.8, 0.2}, mean.weights(), 1e-12);
    }

    @Test
    void scoresAreCombinedAsTheySay() {
        double[] scores = {0.2, 0.6, 0.7};
        assertEquals(0.5, Combination.Mean.equal(3).of(scores), 1e-12);
        assertEquals(2.0 / 3, new Combination.Votes(3).of(scores), 1e-12);
        assertEquals(1.9, new Combination.Sum(new double[] {1, 1, 1}, 0.4).of(scores), 1e-12);
        assertEquals(0.2, new Combination.LogOddsSum(new double[] {1, 0, 0}, 0).of(scores), 1e-12);
    }

    @Test
    void aMemberThatKnowsNothingIsGivenLittleWeight() {
        Training training = training(Task.REGRESSION);
        List<ModelFamily> members = List.of(new Naive(), new LeastSquares(), new Logistic());
        EnsembleForm form = fit("weighted-vote", members, training, Map.of());
        assertEquals(
                List.of("naive", "linear"), form.members().stream().map(Member::family).toList());
        double[] weights = ((Combination.Mean) form.combination()).weights();
        assertTrue(weights[1] > 3 * weights[0], Arrays.toString(weights));
        EnsembleForm stacked = fit("stacking", members, training, Map.of());
        double[] scores = stacked.score(training.features());
        double error = 0;
        for (int row = 0; row < ROWS; row++) {
            error += Math.pow(scores[row] - training.target()[row], 2) / ROWS;
        }
        assertEquals(1.0 / 3, error, 0.05);
    }

    /** The witness refuses to score a row that it was trained on, and so any copy of one. */
    @Test
    void copiesOfARowNeverJudgeWhatItTrained() {
        Training plain = training(Task.CLASSIFICATION);
        int[] twice = IntStream.range(0, 2 * ROWS).map(k -> k % ROWS).toArray();
        for (String id : List.of("stacking", "weighted-vote", "recent-vote")) {
            Witness witness = new Witness();
            fit(id, List.of(witness), plain.rows(twice), Map.of("folds", 5.0));
            assertEquals(id.equals("recent-vote") ? 240 : ROWS, witness.judgedRows.size());
        }
    }

    /** A row and its copy are as long ago. */
    @Test
    void copiesFadeWithTheirRow() {
        Training plain = training(Task.CLASSIFICATION);
        int[] twice = IntStream.range(0, 2 * ROWS).map(k -> k % ROWS).toArray();
        List<ModelFamily> members = List.of(new Witness(), new Naive());
        Combination once = fit("recent-vote", members, plain, Map.of()).combination();
        Combination both = fit("recent-vote", members, plain.rows(twice), Map.of()).combination();
        assertArrayEquals(
                ((Combination.Mean) once).weights(), ((Combination.Mean) both).weights(), 1e-12);
    }

    /** Members that say 0.8 or 0.3, and one half: squared errors are known at each row. */
    @Test
    void errorsOfTheRareClassWeighMore() {
        Training plain = training(Task.CLASSIFICATION);
        Training weighed = plain.weighing(new ClassWeights(4, 0.5));
        List<ModelFamily> members = List.of(new Witness(), new Naive());
        OutOfFold seen = OutOfFold.shuffled(members, weighed, 5, Progress.none());
        double[] errors = new double[2];
        for (int k = 0; k < seen.rows().length; k++) {
            double weight = seen.target()[k] > 0.5 ? 4 : 0.5;
            errors[0] += weight * Math.pow(seen.scores()[0][k] - seen.target()[k], 2);
            errors[1] += weight * Math.pow(seen.scores()[1][k] - seen.target()[k], 2);
        }
        EnsembleForm form = fit("weighted-vote", members, weighed, Map.of());
        double[] weights = ((Combination.Mean) form.combination()).weights();
        assertEquals(errors[1] / errors[0], weights[0] / weights[1], 1e-9);
        // Naive members learned weighed shares, about 8 to 1 where classes are as frequent.
        assertEquals(8.0 / 9, Arrays.stream(seen.scores()[1]).average().orElseThrow(), 0.02);
    }

    /**
     * The intercept is free: where the slope of the loss is level, the weighed mean is one half.
     */
    @Test
    void theModelAboveTheMembersWeighsTheirRows() {
        Training plain = training(Task.CLASSIFICATION);
        double[] target = plain.target().clone();
        for (int row = 0; row < ROWS; row++) {
            target[row] = row % 3 == 0 ? target[row] : 0;
        }
        Training rare =
                plain.with(plain.features(), target).weighing(ClassWeights.balanced(target));
        List<ModelFamily> members = List.of(new Witness());
        OutOfFold seen = OutOfFold.shuffled(members, rare, 5, Progress.none());
        Combination above = fit("stacking", members, rare, Map.of()).combination();
        double mean = 0;
        for (int k = 0; k < ROWS; k++) {
            double[] score = {seen.scores()[0][k]};
            mean += rare.weights().of(seen.target()[k]) * above.of(score) / ROWS;
        }
        assertEquals(0.5, mean, 1e-5);
    }

    @Test
    void anEnsembleOfNobodyIsRefused() {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                fit(
                                        "averaging",
                                        List.of(new LeastSquares()),
                                        training(Task.CLASSIFICATION),
                                        Map.of()));
        assertEquals("learning.no-members", refusal.problems().getFirst().code());
    }
}
