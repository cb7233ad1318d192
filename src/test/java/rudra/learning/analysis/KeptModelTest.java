package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Seed;
import rudra.analysis.json.Digest;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;
import tools.jackson.databind.json.JsonMapper;

final class KeptModelTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);
    private static final Seed SEED = new Seed(7);

    @TempDir private Path folder;

    /** Loans that default more often where income is low or the job is “miner”. */
    private static Dataset loans(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] income = new double[rows];
        double[] age = new double[rows];
        int[] job = new int[rows];
        int[] label = new int[rows];
        for (int k = 0; k < rows; k++) {
            income[k] = random.nextInt(9) == 0 ? Double.NaN : random.nextDouble(10);
            age[k] = 20 + random.nextInt(40);
            job[k] = random.nextInt(-1, 3);
            double odds = (Double.isNaN(income[k]) ? 5 : income[k]) - (job[k] == 1 ? 3 : 0);
            label[k] = random.nextDouble() < 1 / (1 + Math.exp(odds - 4)) ? 1 : 0;
        }
        List<Column> columns =
                List.of(
                        NumberColumn.of("income", income),
                        NumberColumn.of("age", age),
                        CategoryColumn.of("job", List.of("clerk", "miner", "smith"), job),
                        NumberColumn.of("constant", new double[rows]),
                        TextColumn.of("remark", List.of("x"), new int[rows]),
                        CategoryColumn.of("default", List.of("no", "yes"), label));
        return new Dataset("loans", columns);
    }

    private TrainResult train(String family) {
        TrainParameters parameters = new TrainParameters("default", "yes", family, Map.of());
        Inputs inputs = Inputs.none(SEED).with(DATASET, loans(300, 1));
        return new TrainAnalysis(DATASET).run(parameters, inputs, kept(), Progress.none());
    }

    private ArtefactFolder kept() {
        return new KeptIn(folder);
    }

    private StoredModel read() {
        return ModelFile.KIND
                .reader()
                .read(InputSource.of(folder.resolve(ModelFile.NAME)), Progress.none())
                .value();
    }

    private static Stream<String> families() {
        return Families.ids().stream()
                .filter(id -> Families.one(id, "family").tasks().contains(Task.CLASSIFICATION));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilyScoresTheSameWhenItIsReadAgain(String id) throws IOException {
        Dataset rows = loans(300, 1);
        BinaryTarget target = BinaryTarget.of(rows, "default", "yes");
        ModelFamily family = Families.one(id, "family");
        TrainedModel fresh =
                new Trainer(
                                family,
                                Settings.of(id, family.hyperparameters(), Map.of()),
                                List.of("default"))
                        .train(
                                rows,
                                target.values(target.rows()),
                                Task.CLASSIFICATION,
                                SEED,
                                Progress.none());
        TrainResult result = train(id);
        byte[] file = Files.readAllBytes(folder.resolve(ModelFile.NAME));
        assertEquals(result.model(), Digest.of(file));
        assertEquals(result.bytes(), file.length);
        Dataset later = loans(200, 2);
        assertArrayEquals(fresh.score(later), read().trained().score(later), 1e-12);
    }

    private static Stream<String> preparations() {
        return Stream.of(
                "{'outliers': 'clip', 'missing': 'mean', 'scaling': 'min-max'}",
                "{'outliers': 'winsorise', 'scaling': 'robust', 'categories': 'one-hot'}",
                "{'outliers': 'remove', 'scaling': 'rank-normal', 'leaveOut': ['age']}",
                "{'categories': 'target', 'selection': 'importance', 'balance': 'oversample'}",
                "{'selection': 'stability', 'limit': 0.1, 'balance': 'undersample'}",
                "{'varianceShare': 0.9, 'balance': 'smote', 'selection': 'correlation'}");
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void everyPreparationIsKeptWithTheModel(String json) {
        PreparationParameters preparation =
                ParameterSchema.of(PreparationParameters.class)
                        .decode(
                                JsonMapper.shared().readTree(json.replace('\'', '"')),
                                PreparationParameters.class);
        Dataset rows = loans(300, 1);
        Dataset later = loans(50, 2);
        for (String id : List.of("logistic", "boosting")) {
            ModelFamily family = Families.one(id, "family");
            TrainedModel fresh =
                    new Trainer(
                                    family,
                                    Settings.of(id, family.hyperparameters(), Map.of()),
                                    List.of("default"),
                                    preparation)
                            .train(
                                    rows,
                                    BinaryTarget.of(rows, "default", "yes")
                                            .values(IntStream.range(0, 300).toArray()),
                                    Task.CLASSIFICATION,
                                    SEED,
                                    Progress.none());
            new TrainAnalysis(DATASET)
                    .run(
                            new TrainParameters("default", "yes", id, Map.of(), preparation),
                            Inputs.none(SEED).with(DATASET, rows),
                            kept(),
                            Progress.none());
            assertArrayEquals(fresh.score(later), read().trained().score(later), 1e-12, id);
        }
    }

    @Test
    void aTrainingSaysWhatItLookedAt() {
        TrainResult result = train("logistic");
        assertEquals(
                List.of("income", "age", "job"),
                result.columns().stream().map(TrainResult.UsedColumn::column).toList());
        assertEquals(3, result.columns().getLast().levels());
        assertEquals(List.of("constant", "remark"), result.leftOut());
        assertEquals(300, result.rows());
    }

    @Test
    void aTableWithNothingToLearnFromIsRefused() {
        Dataset bare = loans(20, 1).without(List.of("income", "age", "job"));
        TrainParameters parameters = new TrainParameters("default", "", "svm", Map.of());
        Inputs inputs = Inputs.none(SEED).with(DATASET, bare);
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> new TrainAnalysis(DATASET).run(parameters, inputs, Progress.none()));
        assertEquals("learning.no-features", refusal.problems().getFirst().code());
    }

    private PredictResult predict(Dataset rows, String key) {
        Inputs inputs = Inputs.none(SEED).with(MODEL, read()).with(DATASET, rows);
        return (PredictResult)
                new PredictAnalysis(MODEL, DATASET)
                        .run(new PredictParameters(key, 0.3), inputs, kept(), Progress.none());
    }

    @Test
    void predictionsNameTheirRowAndAreAllInTheFile() throws IOException {
        train("random-forest");
        Dataset rows = loans(1_200, 3).without(List.of("default"));
        PredictResult result = predict(rows, "");
        assertEquals(1_200, result.rows());
        assertEquals(1_000, result.predictions().size());
        assertEquals(1_200, result.histogram().stream().mapToInt(Integer::intValue).sum());
        List<String> lines = Files.readAllLines(folder.resolve("predictions.csv"));
        assertEquals("row,probability,called", lines.getFirst());
        assertEquals(1_201, lines.size());
        PredictResult.Prediction second = result.predictions().get(1);
        assertEquals("2,%s,%s".formatted(second.probability(), second.called()), lines.get(2));
        assertEquals(second.probability() >= 0.3 ? "yes" : "no", second.called());
        assertEquals(lines.stream().filter(line -> line.endsWith(",yes")).count(), result.called());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void aWordNeverSeenIsToldAndCountsAsMissing() {
        train("decision-tree");
        Dataset rows = withJob(List.of("pilot", "clerk"), 0, 1, -1);
        PredictResult result = predict(rows, "age");
        assertEquals(1, result.remarks().size());
        String remark = result.remarks().getFirst();
        assertTrue(remark.contains("job") && remark.contains("pilot"), remark);
        assertTrue(remark.contains("1 of 3 rows"), remark);
        assertEquals("30", result.predictions().getFirst().row());
        assertEquals(
                result.predictions().get(2).probability(),
                result.predictions().getFirst().probability());
    }

    private static Dataset withJob(List<String> levels, int... jobs) {
        double[] alike = new double[jobs.length];
        double[] ages = new double[jobs.length];
        java.util.Arrays.fill(alike, 4);
        java.util.Arrays.fill(ages, 30);
        return new Dataset(
                "later",
                List.of(
                        NumberColumn.of("income", alike),
                        NumberColumn.of("age", ages),
                        CategoryColumn.of("job", levels, jobs),
                        NumberColumn.of("constant", alike)));
    }

    @Test
    void columnsThatAreMissingAreNamedAllAtOnce() {
        train("logistic");
        Dataset rows = loans(10, 3).without(List.of("job", "age"));
        AnalysisException refusal = assertThrows(AnalysisException.class, () -> predict(rows, ""));
        assertEquals(
                List.of("age", "job"),
                refusal.problems().stream().map(p -> p.field().orElse("")).toList());
        assertTrue(String.valueOf(refusal.getMessage()).contains("“age” is missing in loans"));
    }

    private EvaluateResult evaluate(Dataset rows) {
        Inputs inputs = Inputs.none(SEED).with(MODEL, read()).with(DATASET, rows);
        return (EvaluateResult)
                new EvaluateAnalysis(MODEL, DATASET)
                        .run(new EvaluateParameters(0.5), inputs, Progress.none());
    }

    /** Pairs of a positive and a negative row, counted one by one. */
    @Test
    void anEvaluationCountsPairsInTheRightOrder() {
        train("logistic");
        Dataset rows = loans(250, 4);
        EvaluateResult result = evaluate(rows);
        double[] scores = read().trained().score(rows);
        BinaryTarget target = BinaryTarget.of(rows, "default", "yes");
        double right = 0;
        double pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (target.labels()[i] && !target.labels()[j]) {
                    pairs++;
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        assertEquals(right / pairs, result.auc(), 1e-12);
        assertTrue(result.aucLow() < result.auc() && result.auc() < result.aucHigh());
        assertTrue(result.auc() > 0.7);
        assertEquals(250, result.confusion().size());
        assertEquals(250, result.calibration().stream().mapToInt(b -> b.rows()).sum());
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void rowsOfTheTrainingAreRecognised() {
        train("boosting");
        assertTrue(evaluate(loans(300, 1)).remarks().getFirst().contains("trained on"));
    }

    @Test
    void classesThatCannotBeJudgedAreRefused() {
        train("logistic");
        Dataset plain = loans(4, 5).without(List.of("default"));
        assertEquals("learning.column-wrong", refused(plain));
        assertEquals("learning.one-class", refused(withClass(plain, "no", "no", "no", "no")));
        assertEquals("learning.class-unknown", refused(withClass(plain, "no", "yes", "?!", "no")));
    }

    private String refused(Dataset rows) {
        return assertThrows(AnalysisException.class, () -> evaluate(rows))
                .problems()
                .getFirst()
                .code();
    }

    private static Dataset withClass(Dataset rows, String... classes) {
        List<String> levels = Stream.of(classes).distinct().toList();
        int[] codes = Stream.of(classes).mapToInt(levels::indexOf).toArray();
        List<Column> columns = new ArrayList<>(rows.columns());
        columns.add(CategoryColumn.of("default", levels, codes));
        return new Dataset("labelled", columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{}",
                "[1, 2]",
                "{\"version\": 1, \"origin\": null}",
                "TRUNCATED",
                "OTHER COEFFICIENT",
                "WRONG WIDTH",
                "UNKNOWN FORM",
                "OTHER VERSION"
            })
    void aFileThatIsNoModelIsRefusedInASentence(String content) throws IOException {
        train("logistic");
        Path file = folder.resolve(ModelFile.NAME);
        String good = Files.readString(file);
        String bad =
                switch (content) {
                    case "TRUNCATED" -> good.substring(0, good.length() / 2);
                    case "OTHER COEFFICIENT" -> good.replace("\"intercept\":", "\"intercept\":9");
                    case "WRONG WIDTH" -> good.replace("\"kept\":[0,1,2]", "\"kept\":[0,1]");
                    case "UNKNOWN FORM" -> good.replace("\"type\":\"linear\"", "\"type\":\"x\"");
                    case "OTHER VERSION" -> good.replace("\"version\":2", "\"version\":3");
                    default -> content;
                };
        assertTrue(!bad.equals(good));
        Files.write(file, bad.getBytes(StandardCharsets.UTF_8));
        AnalysisException refusal = assertThrows(AnalysisException.class, this::read);
        assertEquals("model.unusable", refusal.problems().getFirst().code());
        assertEquals(file.toString(), refusal.problems().getFirst().file().orElse(""));
    }

    @Test
    void aTreeThatLeadsInACircleIsRefused() throws IOException {
        train("decision-tree");
        Path file = folder.resolve(ModelFile.NAME);
        String good = Files.readString(file);
        String bad = good.replaceFirst("\"left\":\\[\\d+", "\"left\":[0");
        Files.writeString(file, bad);
        assertThrows(AnalysisException.class, this::read);
    }
}
