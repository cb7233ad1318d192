package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;
import tools.jackson.databind.json.JsonMapper;

/** Weights of classes as they are asked for, and what becomes of them. */
final class ClassBalanceTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 400;
    private static final Seed SEED = new Seed(7);
    private static final String WEIGHTS = "'preparation': {'balance': 'class-weights'}";

    @TempDir private Path folder;

    /** One row in eight defaults, more often where income is low; the amount is a number. */
    private static Dataset loans() {
        SplittableRandom random = new SplittableRandom(1);
        double[] income = new double[ROWS];
        double[] amount = new double[ROWS];
        int[] job = new int[ROWS];
        int[] label = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            income[k] = random.nextInt(30) == 0 ? Double.NaN : random.nextDouble(10);
            amount[k] = random.nextDouble(100);
            job[k] = random.nextInt(3);
            double odds = (Double.isNaN(income[k]) ? 3 : income[k]) - job[k];
            label[k] = random.nextDouble() < 1 / (1 + Math.exp(odds)) ? 1 : 0;
        }
        return new Dataset(
                "loans",
                List.of(
                        NumberColumn.of("income", income),
                        NumberColumn.of("amount", amount),
                        CategoryColumn.of("job", List.of("clerk", "miner", "smith"), job),
                        CategoryColumn.of("default", List.of("no", "yes"), label)));
    }

    private static <P extends Record> P asked(Class<P> type, String json) {
        return ParameterSchema.of(type)
                .decode(JsonMapper.shared().readTree(json.replace('\'', '"')), type);
    }

    private static <P extends Record, R extends Record> R run(
            Analysis<P, R> analysis, String json) {
        return analysis.run(
                asked(analysis.parameterType(), json),
                Inputs.none(SEED).with(DATASET, loans()),
                Progress.none());
    }

    private static Problem refused(Analysis<?, ?> analysis, String json) {
        return refused("balance-wrong", analysis, json);
    }

    private static Problem refused(String code, Analysis<?, ?> analysis, String json) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> run(analysis, json));
        Problem problem = refusal.problems().getFirst();
        assertEquals(AnalysisException.Sort.USAGE, refusal.sort());
        assertEquals("learning." + code, problem.code());
        assertEquals("preparation.balance", problem.field().orElse(""));
        assertTrue(problem.message().endsWith("."), problem.message());
        return problem;
    }

    private static final String UNTOLD = "{'target': 'default', ";

    @Test
    void aFamilyThatIsNotToldTheClassesIsRefusedBeforeAnythingRuns() {
        Problem compared =
                refused(
                        new CompareAnalysis(DATASET),
                        UNTOLD + "'families': ['isolation-forest'], " + WEIGHTS + "}");
        assertTrue(compared.message().contains("“isolation-forest”"));
        assertTrue(compared.message().contains("preparation.balance=oversample"));
        Problem trained =
                refused(
                        new TrainAnalysis(DATASET),
                        UNTOLD + "'family': 'one-class-svm', " + WEIGHTS + "}");
        assertTrue(trained.message().contains("“one-class-svm”"));
        refused(
                new TuneAnalysis(DATASET),
                UNTOLD + "'family': 'isolation-forest', " + WEIGHTS + "}");
        refused(
                new CurveAnalysis(DATASET),
                UNTOLD + "'families': ['one-class-svm'], " + WEIGHTS + "}");
    }

    @Test
    void anEnsembleIsRefusedForAMemberThatIsNotToldTheClasses() {
        Problem trained =
                refused(
                        new TrainAnalysis(DATASET),
                        UNTOLD
                                + "'family': 'averaging', 'settings': {'isolation-forest': 1}, "
                                + WEIGHTS
                                + "}");
        assertTrue(trained.message().contains("“averaging”"));
        refused(
                new TuneAnalysis(DATASET),
                UNTOLD
                        + "'family': 'stacking', 'from': {'one-class-svm': 0}, 'to':"
                        + " {'one-class-svm': 1}, 'settings': {'logistic': 1, 'random-forest': 0,"
                        + " 'boosting': 0, 'linear': 0}, "
                        + WEIGHTS
                        + "}");
    }

    @Test
    void whereNoClassesAreLearnedThereIsNothingToWeigh() {
        refused(
                "task-unfit",
                new CompareAnalysis(DATASET),
                "{'target': 'amount', " + WEIGHTS + "}");
        refused(
                "task-unfit",
                new TrainAnalysis(DATASET),
                "{'target': 'amount', 'family': 'decision-tree', " + WEIGHTS + "}");
        refused(
                "task-unfit",
                new TrainAnalysis(DATASET),
                "{'family': 'isolation-forest', " + WEIGHTS + "}");
    }

    private static TrainedModel trained(String id, CalibrationMethod calibration) {
        ModelFamily family = Families.one(id, "family");
        return new Trainer(
                        family,
                        Settings.of(id, family.hyperparameters(), Map.of()),
                        List.of("default"),
                        asked(PreparationParameters.class, "{'balance': 'class-weights'}"),
                        calibration,
                        0)
                .train(
                        loans(),
                        BinaryTarget.of(loans(), "default", "yes")
                                .values(IntStream.range(0, ROWS).toArray()),
                        Task.CLASSIFICATION,
                        SEED,
                        Progress.none());
    }

    private StoredModel kept(String family) {
        ArtefactFolder kept = new KeptIn(folder);
        TrainParameters asked =
                asked(
                        TrainParameters.class,
                        UNTOLD + "'family': '" + family + "', " + WEIGHTS + "}");
        new TrainAnalysis(DATASET)
                .run(asked, Inputs.none(SEED).with(DATASET, loans()), kept, Progress.none());
        return ModelFile.KIND
                .reader()
                .read(InputSource.of(folder.resolve(ModelFile.NAME)), Progress.none())
                .value();
    }

    private static Stream<String> kinds() {
        return Stream.of(
                "naive",
                "logistic",
                "lasso",
                "lda",
                "qda",
                "naive-bayes",
                "k-nearest-neighbours",
                "svm",
                "decision-tree",
                "random-forest",
                "boosting",
                "neural-network",
                "stacking");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWeighedModelScoresTheSameWhenItIsReadAgain(String family) {
        double[] fresh = trained(family, CalibrationMethod.NONE).score(loans());
        assertArrayEquals(fresh, kept(family).trained().score(loans()), 1e-12);
    }

    /** A calibration sees rows as they are: as many positive as there are. */
    @Test
    void calibrationBringsProbabilitiesBackToThoseOfTheTable() {
        double[] labels =
                BinaryTarget.of(loans(), "default", "yes")
                        .values(IntStream.range(0, ROWS).toArray());
        double share = mean(labels);
        assertTrue(share < 0.2);
        assertTrue(mean(trained("logistic", CalibrationMethod.NONE).score(loans())) > share + 0.1);
        for (CalibrationMethod method :
                List.of(CalibrationMethod.PLATT, CalibrationMethod.ISOTONIC)) {
            assertEquals(share, mean(trained("logistic", method).score(loans())), 0.02);
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void aTrainingSaysThatClassesWereWeighed() {
        TrainResult result =
                run(new TrainAnalysis(DATASET), UNTOLD + "'family': 'lda', " + WEIGHTS + "}");
        assertEquals(
                "fitted on training rows only; rare class: class-weights",
                result.conventions().get("preparation"));
    }
}
