package rudra.learning.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.boosting.Boosting;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** XGBoost's own JSON within a model file, changed by somebody. */
final class BrokenTreesTest {
    private static final int ROWS = 60;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void keepAModel() throws IOException {
        file = folder.resolve(ModelFile.NAME);
        Boosting family = new Boosting();
        Settings settings =
                Settings.of(family.id(), family.hyperparameters(), Map.of("rounds", 3.0));
        double[] target = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            target[row] = row % 2;
        }
        Dataset rows =
                new Dataset(
                        "rows",
                        List.of(
                                NumberColumn.of("x", target.clone()),
                                NumberColumn.of(
                                        "z", new SplittableRandom(1).doubles(ROWS).toArray())));
        TrainedModel model =
                new Trainer(family, settings, List.of())
                        .train(rows, target, Task.CLASSIFICATION, new Seed(1), Progress.none());
        StoredModel stored =
                StoredModel.of(
                        new StoredModel.Origin(
                                family.id(), settings.values(), 1, "", ROWS, ROWS / 2),
                        new StoredModel.Classes("y", "1", "0"),
                        model,
                        GoldenRows.of(model, rows));
        try (OutputStream stream = Files.newOutputStream(file)) {
            ModelFile.write(stored, stream);
        }
    }

    private static Arguments change(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    private static ObjectNode learner(ObjectNode form) {
        return (ObjectNode) form.path("model").path("learner");
    }

    private static ObjectNode trees(ObjectNode form) {
        return (ObjectNode) learner(form).path("gradient_booster").path("model");
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                change("no learner", form -> form.putObject("model")),
                change("a list", form -> form.putArray("model")),
                change("a word", form -> form.put("model", "trees")),
                change("no objective", form -> learner(form).remove("objective")),
                change(
                        "an objective that nobody knows",
                        form -> ((ObjectNode) learner(form).path("objective")).put("name", "luck")),
                change("no trees", form -> trees(form).remove("trees")),
                change("a tree too few", form -> ((ArrayNode) trees(form).path("trees")).remove(0)),
                change(
                        "another width",
                        form ->
                                ((ObjectNode) learner(form).path("learner_model_param"))
                                        .put("num_feature", "1")));
    }

    @Test
    void theFileAsItWasWrittenIsRead() {
        assertEquals("xgboost", read().form().format());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whatXgboostCannotReadIsAnInputErrorThatNamesTheFile(
            String name, Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(Files.readString(file));
        change.accept((ObjectNode) root.path("form"));
        Files.writeString(file, root.toString());
        AnalysisException refusal = assertThrows(AnalysisException.class, this::read, name);
        assertEquals(AnalysisException.Sort.INPUT, refusal.sort());
        Problem problem = refusal.problems().getFirst();
        assertEquals("model.unusable", problem.code());
        assertEquals(file.toString(), problem.file().orElse(""));
        assertTrue(problem.message().contains("XGBoost"), problem.message());
        assertTrue(problem.message().lines().count() == 1, problem.message());
    }

    private StoredModel read() {
        return ModelFile.KIND.reader().read(InputSource.of(file), Progress.none()).value();
    }
}
