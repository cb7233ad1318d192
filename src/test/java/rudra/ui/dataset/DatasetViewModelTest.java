package rudra.ui.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.app.Sample;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.dataset.profile.ProfileResult.Topic;
import rudra.ui.dataset.preview.TableImport;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DatasetRequest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/** The open table as the parts of its screen share it. */
class DatasetViewModelTest {
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());
    private final DatasetViewModel model = new DatasetViewModel(window);

    @BeforeEach
    void openTheExportOfASystem() {
        TableImport opening = new TableImport(window, Runnable::run);
        open("loans-dirty");
        assertTrue(opening.outcomeProperty().get().report().isEmpty());
    }

    private void open(String id) {
        Sample sample =
                window.desktop().services().samples().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        window.datasets().open(DatasetRequest.sample(sample));
    }

    @Test
    void aSampleBringsWhatIsToBePredicted() {
        assertEquals("status", model.targetProperty().get());
        open("loans-clean");
        assertEquals("default", model.targetProperty().get());
    }

    @Test
    void aColumnThatIsPickedIsLookedThrough() {
        model.pick("income");
        NumberProfile numbers = model.figuresProperty().get().orElseThrow().numbers().orElseThrow();
        model.profile();
        assertEquals(
                Optional.of(numbers),
                model.profiled().orElseThrow().numbers().stream()
                        .filter(n -> n.column().equals("income"))
                        .findFirst());
    }

    @Test
    void theProfileFindsTheColumnWhoseGapsTellTheTarget() {
        model.profile();
        assertTrue(
                model.profiled().orElseThrow().remarks().stream()
                        .anyMatch(remark ->
                                remark.topic() == Topic.MISSING_TELLS_TARGET
                                        && remark.column().equals("income")));
        assertTrue(model.runningProperty().get().isEmpty());
    }

    @Test
    void aProfileIsOutdatedOnceAnotherTargetIsChosen() {
        model.profile();
        assertFalse(model.isOutdated());
        model.targetProperty().set("currency");
        assertTrue(model.isOutdated());
        model.targetProperty().set("status");
        assertFalse(model.isOutdated());
        model.positiveProperty().set("open");
        assertTrue(model.isOutdated());
    }

    @Test
    void anotherTableHasNoProfileYet() {
        model.profile();
        open("loans-clean");
        assertTrue(model.profileProperty().get().isEmpty());
        assertEquals(
                Optional.of(model.dataset().orElseThrow().names().getFirst()),
                model.columnProperty().get());
    }

    @Test
    void modelsAreComparedOnTheirScreenOnTheTableAsItWasRead() {
        model.compare();
        AnalysisRequest wish = window.modelsProperty().get().orElseThrow();
        OpenDataset open = model.openProperty().get().orElseThrow();
        assertEquals("learning.compare", wish.analysis());
        assertEquals(Map.of("dataset", open.source()), wish.files());
        assertEquals("status", wish.parameters().path("target").asString());
    }
}
