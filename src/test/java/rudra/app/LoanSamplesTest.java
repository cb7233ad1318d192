package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The loans that ship tell the stories that their sentences promise. */
final class LoanSamplesTest {
    private static final double SIGNIFICANT = 0.05;

    private final Catalogue catalogue = new Catalogue(Analyses.all());
    private final Samples samples = Samples.beside(Path.of(""));

    private ObjectNode run(String id, Map<String, String> options) {
        Sample sample = samples.get(id);
        InputSource source = Objects.requireNonNull(sample.inputs().get("dataset"));
        LoadedInput<?> loans =
                new InputLoader()
                        .load(
                                "dataset",
                                DatasetKinds.DATASET,
                                new InputSource(source.path(), options),
                                Progress.none());
        return new RunService(catalogue, RunJournal.nowhere(), InstantSource.system())
                .run(
                        new RunRequest(
                                sample.analysis(),
                                sample.parameters(),
                                Seed.DEFAULT,
                                List.of(loans)),
                        Progress.none())
                .resultJson();
    }

    private static double auc(ObjectNode result, String family) {
        return result.path("models")
                .valueStream()
                .filter(model -> model.path("family").asString().equals(family))
                .mapToDouble(model -> model.path("auc").path("mean").doubleValue())
                .findFirst()
                .orElseThrow();
    }

    private static double best(ObjectNode result) {
        return result.path("models").path(0).path("auc").path("mean").doubleValue();
    }

    private static double adjusted(ObjectNode result, String second) {
        return result.path("comparisons")
                .valueStream()
                .filter(pair -> pair.path("second").asString().equals(second))
                .map(pair -> pair.path("adjusted"))
                .mapToDouble(JsonNode::doubleValue)
                .findFirst()
                .orElseThrow();
    }

    private void promises(String id, double... figures) {
        for (double figure : figures) {
            String text = String.format(Locale.ROOT, "%.3f", figure);
            assertTrue(samples.get(id).lookFor().contains(text), () -> id + " lacks " + text);
        }
    }

    @Test
    void whereDefaultIsASumOfPartsTheModelThatIsSuchASumBeatsFiveHundredTrees() {
        ObjectNode result = run("loans-clean", Map.of());
        assertEquals("logistic", result.path("models").path(0).path("family").asString());
        assertTrue(adjusted(result, "random-forest") < SIGNIFICANT);
        assertTrue(adjusted(result, "boosting") < SIGNIFICANT);
        promises("loans-clean", best(result), auc(result, "random-forest"));
    }

    @Test
    void aColumnThatIsKnownOnlyAfterADefaultMakesEveryModelTooGood() {
        ObjectNode withFees = run("loans-dirty", Map.of());
        ObjectNode without = run("loans-dirty", Map.of("types", "collection_fees=skip"));
        promises("loans-dirty", best(withFees), best(without));
    }

    @Test
    void whoSeesThatBorrowersChangedIsBetterThanWhoHasOneWeightForAllTime() {
        ObjectNode result = run("loans-drifting", Map.of());
        assertEquals("boosting", result.path("models").path(0).path("family").asString());
        assertTrue(adjusted(result, "logistic") < SIGNIFICANT);
        promises("loans-drifting", best(result), auc(result, "logistic"));
    }
}
