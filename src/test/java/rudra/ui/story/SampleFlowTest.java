package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Sample;
import rudra.ui.analysis.AnalysesViewModel;
import rudra.ui.story.Stories.Shown;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A sample's card leads to what the sample is there to show. */
class SampleFlowTest {

    static Stream<String> samples() {
        return new StoryServices().samples().stream().map(Sample::id);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCardLeadsToTheAnalysisFilledInAndRun(String id) {
        Shown shown = Toolkit.call(() -> Stories.window("home"));
        WindowModel window = shown.model();
        Sample sample =
                window.desktop().services().samples().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        AnalysesViewModel analyses =
                Toolkit.call(() -> {
                    AnalysesViewModel model = new AnalysesViewModel(window);
                    window.open(sample);
                    return model;
                });
        assertEquals(List.of(), window.notices());
        if (sample.analysis().equals("contagion.compare")) {
            assertEquals("network", window.screenProperty().get());
            assertFalse(window.shock().draft().failing().isEmpty());
            return;
        }
        if (sample.analysis().equals("simulation.run")) {
            assertEquals("simulation", window.screenProperty().get());
            assertEquals(
                    sample.parameters(),
                    window.simulationProperty().get().orElseThrow().parameters());
            return;
        }
        if (sample.analysis().equals("learning.compare")) {
            assertEquals("models", window.screenProperty().get());
            AnalysisRequest wish = window.modelsProperty().get().orElseThrow();
            assertEquals(sample.parameters(), wish.parameters());
            assertEquals(sample.inputs(), wish.files());
            return;
        }
        assertEquals("analyses", window.screenProperty().get());
        assertEquals(sample.analysis(), analyses.selectedProperty().get().id());
        ParameterSchema schema =
                ParameterSchema.of(analyses.selectedProperty().get().parameterType());
        assertEquals(
                values(schema, sample.parameters()),
                values(schema, analyses.formProperty().get().json()));
        assertTrue(analyses.completedProperty().get().isPresent());
    }

    /** What the parameters mean: 36 is 36.0, and what is left out has its default. */
    private static JsonNode values(ParameterSchema schema, ObjectNode given) {
        return JsonValue.of(schema.decode(given, schema.type())).tree();
    }
}
