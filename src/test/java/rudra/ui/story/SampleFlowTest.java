package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.app.Sample;
import rudra.ui.analysis.AnalysesViewModel;
import rudra.ui.story.Stories.Shown;
import rudra.ui.window.WindowModel;

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
        assertEquals("analyses", window.screenProperty().get());
        assertEquals(sample.analysis(), analyses.selectedProperty().get().id());
        sample.parameters()
                .properties()
                .forEach(e ->
                        assertEquals(
                                e.getValue().toString(),
                                analyses.formProperty().get().json().path(e.getKey()).toString()));
        assertTrue(analyses.completedProperty().get().isPresent());
    }
}
