package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.ModelFamily.Diet;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.preparation.Preparation;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows that judge must not reach what is fitted. In two tables the training rows and some judging
 * rows are the same; the other judging rows hold, in one of them, what would shift every step: huge
 * numbers, another class, other words, gaps. Where a judging row that is the same in both gets
 * another score, something looked.
 */
final class PlantedLeakTest {
    private static final int ROWS = 160;
    private static final int PROBES = 20;
    private static final Seed SEED = new Seed(9);
    private static final int[] TRAINING = IntStream.range(60, ROWS).toArray();
    private static final int[] JUDGING = IntStream.range(0, 60).toArray();

    /** Rows 20 to 59 are planted; rows 0 to 19 judge and are the same in both tables. */
    private static Dataset table(boolean isPlanted) {
        double[] x = new double[ROWS];
        double[] z = new double[ROWS];
        int[] job = new int[ROWS];
        int[] label = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            SplittableRandom random = new SplittableRandom(row);
            boolean plants = isPlanted && row >= PROBES && row < JUDGING.length;
            x[row] = random.nextDouble(10) * (plants ? 1e6 : 1);
            z[row] = random.nextInt(8) == 0 || plants ? Double.NaN : random.nextDouble();
            job[row] = plants ? 0 : random.nextInt(3);
            label[row] = random.nextDouble(10) < x[row] == plants ? 0 : 1;
        }
        return new Dataset(
                "loans",
                List.of(
                        NumberColumn.of("x", x),
                        NumberColumn.of("z", z),
                        CategoryColumn.of("job", List.of("clerk", "miner", "smith"), job),
                        CategoryColumn.of("default", List.of("no", "yes"), label)));
    }

    /** Whether what was fitted depends on the rows that judge. */
    private static boolean leaks(Function<Dataset, double[]> scoresOfProbes) {
        return !Arrays.equals(
                scoresOfProbes.apply(table(false)), scoresOfProbes.apply(table(true)));
    }

    private static Stream<String> preparations() {
        return Stream.of(
                "{}",
                "{'outliers': 'clip', 'fence': 1, 'missing': 'mean', 'scaling': 'min-max'}",
                "{'outliers': 'winsorise', 'tail': 0.1, 'scaling': 'robust', 'missing': 'mode'}",
                "{'outliers': 'remove', 'scaling': 'rank-normal'}",
                "{'categories': 'target', 'selection': 'mutual-information', 'keep': 2}",
                "{'categories': 'one-hot', 'selection': 'correlation', 'limit': 0.5}",
                "{'selection': 'importance', 'keep': 2, 'balance': 'oversample'}",
                "{'selection': 'stability', 'limit': 0.5, 'balance': 'undersample'}",
                "{'balance': 'class-weights', 'categories': 'target'}",
                "{'varianceShare': 0.9, 'balance': 'smote'}");
    }

    private static PreparationParameters preparation(String json) {
        return ParameterSchema.of(PreparationParameters.class)
                .decode(
                        JsonMapper.shared().readTree(json.replace('\'', '"')),
                        PreparationParameters.class);
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void noStepLooksAtRowsThatJudge(String json) {
        PreparationParameters preparation = preparation(json);
        for (String family : List.of("logistic", "decision-tree", "k-nearest-neighbours")) {
            assertFalse(leaks(table -> validated(table, family, preparation)), family);
        }
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void theSameCheckFindsAPreparationThatLooks(String json) {
        PreparationParameters preparation = preparation(json);
        assertTrue(leaks(table -> leaking(table, preparation)));
    }

    @Test
    void theProbesAreTheSameInBothTables() {
        int[] probes = IntStream.range(0, PROBES).toArray();
        assertTrue(table(false).rows(probes).digest().equals(table(true).rows(probes).digest()));
        assertTrue(
                table(false).rows(TRAINING).digest().equals(table(true).rows(TRAINING).digest()));
        assertFalse(table(false).digest().equals(table(true).digest()));
    }

    private static double[] validated(Dataset table, String id, PreparationParameters preparation) {
        ModelFamily family = Families.one(id, "family");
        Settings settings = Settings.of(id, family.hyperparameters(), Map.of());
        BinaryTarget target = BinaryTarget.of(table, "default", "yes");
        List<Trainer> trainers =
                List.of(new Trainer(family, settings, List.of("default"), preparation));
        List<Fold> folds = List.of(new Fold(TRAINING, JUDGING));
        double[] scores =
                new CrossValidation(table, target, folds, trainers, SEED)
                        .run(Progress.none())
                        .getFirst()
                        .byFold()
                        .getFirst();
        return Arrays.copyOf(scores, PROBES);
    }

    /** Prepares all rows together, as is often done, and trains on the training rows only. */
    private static double[] leaking(Dataset table, PreparationParameters preparation) {
        BinaryTarget target = BinaryTarget.of(table, "default", "yes");
        int[] all = IntStream.range(0, ROWS).toArray();
        Preparation looked =
                Preparation.fit(
                                preparation,
                                table,
                                List.of("default"),
                                Diet.NUMBERS,
                                new Preparation.Labelled(
                                        target.values(all),
                                        Task.CLASSIFICATION,
                                        SEED,
                                        Progress.none()))
                        .preparation();
        ModelFamily family = Families.one("logistic", "family");
        Training training =
                new Training(
                        looked.apply(table.rows(TRAINING)),
                        target.values(TRAINING),
                        Task.CLASSIFICATION,
                        SEED);
        Settings settings = Settings.of("logistic", family.hyperparameters(), Map.of());
        double[] scores =
                family.fit(training, settings, Progress.none())
                        .score(looked.apply(table.rows(JUDGING)));
        return Arrays.copyOf(scores, PROBES);
    }
}
