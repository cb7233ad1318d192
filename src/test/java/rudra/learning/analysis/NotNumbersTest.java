package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.NumberTarget;
import rudra.learning.Settings;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.TaskChoice;
import rudra.learning.Training;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.NumbersResult.NumberModel;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.form.LinearForm;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Observations;
import rudra.learning.validation.Partition;
import rudra.learning.validation.StratifiedKFold;

/** A family that gives rows scores that are not numbers, among families that do not. */
final class NotNumbersTest {
    private static final int ROWS = 60;
    private static final int FOLDS = 3;
    private static final Seed SEED = new Seed(5);

    /** Diverges on every fold that trains with the first row, which is all of them but one. */
    private record Diverging(double score) implements ModelFamily {
        @Override
        public String id() {
            return "ridge";
        }

        @Override
        public Set<Task> tasks() {
            return Set.of(Task.values());
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
            boolean isFirst = DoubleStream.of(training.features().column(0)).anyMatch(x -> x == 0);
            return new LinearForm(new double[] {0}, isFirst ? score : 0.5, false);
        }
    }

    /** x counts the rows, and what is predicted rises with it. */
    private static Dataset table(Task task) {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = IntStream.range(0, ROWS).asDoubleStream().toArray();
        double[] y =
                DoubleStream.of(x)
                        .map(each -> each + random.nextDouble(-20, 20))
                        .map(each -> task == Task.REGRESSION ? each : each > ROWS / 2.0 ? 1 : 0)
                        .toArray();
        return new Dataset("table", List.of(NumberColumn.of("x", x), NumberColumn.of("y", y)));
    }

    private static Trainer trainer(ModelFamily family, CalibrationMethod calibration) {
        Settings settings = Settings.of(family.id(), family.hyperparameters(), Map.of());
        return new Trainer(
                family, settings, List.of("y"), PreparationParameters.defaults(), calibration, 0);
    }

    private static Target target(Dataset rows, Task task) {
        TaskChoice choice =
                task == Task.REGRESSION ? TaskChoice.REGRESSION : TaskChoice.CLASSIFICATION;
        return Target.of(rows, "y", task == Task.REGRESSION ? "" : "1", choice);
    }

    private static CompareParameters asked(String... ids) {
        return new CompareParameters(
                "y", "", List.of(ids), Map.of(), new StratifiedKFold(FOLDS), 1, 1);
    }

    /** Trains a family that diverges, and those of these ids, on every fold. */
    private static CrossValidation.Outcome outcome(
            Task task, CalibrationMethod calibration, double score, String... ids) {
        Dataset rows = table(task);
        Target target = target(rows, task);
        List<Trainer> trainers =
                Stream.concat(
                                Stream.of(new Diverging(score)),
                                Arrays.stream(ids).map(id -> Families.one(id, "families")))
                        .map(family -> trainer(family, calibration))
                        .toList();
        return new CrossValidation(rows, target, partition(rows, target).folds(), trainers, SEED)
                .outcome(Progress.none());
    }

    private static Partition partition(Dataset rows, Target target) {
        return new StratifiedKFold(FOLDS).part(Observations.of(rows, target), SEED);
    }

    private static void requireTold(List<String> remarks) {
        assertEquals(1, remarks.size());
        assertTrue(remarks.getFirst().startsWith("Ridge is left out: "), remarks.getFirst());
        assertTrue(remarks.getFirst().contains("not a number"), remarks.getFirst());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aFamilyOfClassesIsLeftOutByNameAndTheOthersAreKept(double score) {
        Dataset rows = table(Task.CLASSIFICATION);
        BinaryTarget target = (BinaryTarget) target(rows, Task.CLASSIFICATION);
        CompareResult result =
                new Comparing(
                                asked("naive", "logistic"),
                                target,
                                partition(rows, target),
                                outcome(
                                        Task.CLASSIFICATION,
                                        CalibrationMethod.NONE,
                                        score,
                                        "naive",
                                        "logistic"),
                                SEED)
                        .result();
        assertEquals(
                List.of("logistic", "naive"),
                result.models().stream().map(ModelResult::family).toList());
        assertTrue(result.models().getFirst().auc().mean() > 0.8);
        requireTold(result.remarks());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void aFamilyOfNumbersIsNotJudgedByTheFoldsThatItDidPredict(double score) {
        Dataset rows = table(Task.REGRESSION);
        NumberTarget target = (NumberTarget) target(rows, Task.REGRESSION);
        NumbersResult result =
                new NumbersComparing(
                                asked("naive", "linear"),
                                target,
                                partition(rows, target),
                                outcome(
                                        Task.REGRESSION,
                                        CalibrationMethod.NONE,
                                        score,
                                        "naive",
                                        "linear"))
                        .result(List.of());
        assertEquals(
                List.of("linear", "naive"),
                result.models().stream().map(NumberModel::family).toList());
        requireTold(result.remarks());
    }

    @ParameterizedTest
    @EnumSource(CalibrationMethod.class)
    void noCalibrationMakesProbabilitiesOfScoresThatAreNotNumbers(CalibrationMethod method) {
        CrossValidation.Outcome outcome =
                outcome(Task.CLASSIFICATION, method, Double.NaN, "logistic");
        assertEquals(List.of("ridge"), outcome.notNumbers());
        assertEquals(
                List.of("logistic"),
                outcome.scores().stream().map(CrossValidation.Scores::family).toList());
    }

    @Test
    void whereNobodyIsLeftTheComparisonSaysWhy() {
        CrossValidation.Outcome outcome =
                outcome(Task.CLASSIFICATION, CalibrationMethod.NONE, Double.NaN);
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> CompareAnalysis.requireAny(outcome.scores(), outcome.notNumbers()));
        assertTrue(refused.getMessage().contains("Ridge is left out"), refused.getMessage());
    }
}
