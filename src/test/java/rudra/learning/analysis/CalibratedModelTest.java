package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.job.StopAfter;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class CalibratedModelTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);

    @TempDir private Path folder;

    /** One row in six defaults, more often where income is low. */
    private static Dataset loans(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] income = new double[rows];
        int[] label = new int[rows];
        for (int k = 0; k < rows; k++) {
            income[k] = random.nextDouble(10);
            label[k] = random.nextDouble() < 1 / (1 + Math.exp(income[k] - 2)) ? 1 : 0;
        }
        return new Dataset(
                "loans",
                List.of(
                        NumberColumn.of("income", income),
                        CategoryColumn.of("default", List.of("no", "yes"), label)));
    }

    private static Inputs inputs(Dataset rows) {
        return Inputs.none(new Seed(7)).with(DATASET, rows);
    }

    private static <P extends Record> P asked(Class<P> type, String json) {
        return ParameterSchema.of(type)
                .decode(JsonMapper.shared().readTree(json.replace('\'', '"')), type);
    }

    private TrainResult train(String more) {
        return new TrainAnalysis(DATASET)
                .run(
                        asked(TrainParameters.class, "{'target': 'default'" + more + "}"),
                        inputs(loans(400, 1)),
                        kept(),
                        Progress.none());
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

    private PredictResult predicted() {
        return predicted(PredictParameters.defaults());
    }

    private PredictResult predicted(PredictParameters asked) {
        return (PredictResult)
                new PredictAnalysis(MODEL, DATASET)
                        .run(
                                asked,
                                inputs(loans(200, 2)).with(MODEL, read()),
                                kept(),
                                Progress.none());
    }

    private EvaluateResult evaluated() {
        return (EvaluateResult)
                new EvaluateAnalysis(MODEL, DATASET)
                        .run(
                                EvaluateParameters.defaults(),
                                inputs(loans(2_000, 3)).with(MODEL, read()),
                                Progress.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"isotonic", "platt"})
    void probabilitiesThatBalancingMadeTooHighComeTrueAgain(String method) {
        String oversampled = ", 'family': 'logistic', 'preparation': {'balance': 'oversample'}";
        train(oversampled);
        double before = evaluated().ece();
        double auc = evaluated().auc();
        TrainResult result = train(oversampled + ", 'calibration': '" + method + "'");
        assertTrue(result.conventions().getOrDefault("calibration", "").startsWith(method));
        assertTrue(before > 0.15, "before " + before);
        assertTrue(evaluated().ece() < 0.05, "after " + evaluated().ece());
        assertEquals(auc, evaluated().auc(), 0.01);
    }

    @Test
    void theModelCallsFromWhereErrorsCostLeast() {
        TrainResult result =
                train(", 'family': 'logistic', 'threshold': 'least-cost', 'costFalseNegative': 9");
        // Where probabilities are right, calling pays from 1 / (1 + 9) on.
        assertEquals(0.1, result.threshold(), 0.07);
        assertEquals(result.threshold(), read().decision().threshold());
        PredictResult predicted = predicted();
        long called =
                predicted.predictions().stream()
                        .filter(row -> row.probability() >= result.threshold())
                        .count();
        assertEquals(called, predicted.called());
        int atHalf = predicted(new PredictParameters("", 0.5)).called();
        assertTrue(atHalf < called);
        assertTrue(evaluated().conventions().get("decision").contains("" + result.threshold()));
    }

    @Test
    void aModelOfTheFirstVersionCanStillBeRead() throws IOException {
        train(", 'family': 'logistic'");
        double[] before = read().trained().score(loans(50, 4));
        Path file = folder.resolve(ModelFile.NAME);
        ObjectNode model = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        model.put("version", 1).remove(List.of("calibrator", "decision"));
        Files.writeString(file, model.toString());
        assertArrayEquals(before, read().trained().score(loans(50, 4)));
        assertEquals(0.5, read().decision().threshold());
    }

    @Test
    void aTrainingThatTakesTooLongIsGivenUp() {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> train(", 'timeLimit': 1e-9"));
        assertEquals("learning.time-limit", refusal.problems().getFirst().code());
    }

    private static CompareResult compared(String more, Progress progress) {
        return (CompareResult)
                new CompareAnalysis(DATASET)
                        .run(
                                asked(
                                        CompareParameters.class,
                                        "{'target': 'default', 'folds': 3, 'families': ['decision-tree'] "
                                                + more
                                                + "}"),
                                inputs(loans(400, 1)),
                                progress);
    }

    @Test
    void aFamilyThatTakesTooLongIsLeftOutAndTheOthersStay() {
        CompareResult result = compared(", 'timeLimit': 1e-9", Progress.none());
        assertEquals(List.of("naive"), result.models().stream().map(ModelResult::family).toList());
        assertTrue(result.remarks().getFirst().startsWith("Logistic regression is left out"));
    }

    @Test
    void aComparisonCalibratesWithinTrainingRows() {
        String oversampled = ", 'preparation': {'balance': 'oversample'}";
        double before = ece(compared(oversampled, Progress.none()));
        double after = ece(compared(oversampled + ", 'calibration': 'platt'", Progress.none()));
        assertTrue(after < before - 0.03, before + " " + after);
    }

    private static double ece(CompareResult result) {
        return result.models().stream()
                .filter(model -> model.family().equals("logistic"))
                .mapToDouble(model -> model.ece().mean())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void familiesThatWereFinishedAreKeptWhenSomebodyStops() {
        CompareResult result = compared("", new StopAfter(7));
        assertEquals("2 of 3 families", result.part().orElse(""));
        assertEquals(2, result.models().size());
        CompareResult one = compared("", new StopAfter(4));
        assertEquals(1, one.models().size());
        assertTrue(one.verdict().endsWith("."));
        assertThrows(CancelledException.class, () -> compared("", new StopAfter(1)));
    }
}
