package rudra.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputSource;
import rudra.app.Sample;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.ui.story.Toolkit;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

final class ModelsViewTest {
    private final WindowModel window = Windows.models();
    private final ModelsView screen = Toolkit.call(() -> new ModelsView(window));

    private Node shown() {
        return ((StackPane) screen.view().lookup("#stage")).getChildren().getFirst();
    }

    private void compare() {
        Toolkit.call(() -> {
            window.show(Windows.quick(window, true));
            return true;
        });
    }

    private OpenDataset otherTable() {
        Sample drifting =
                window.desktop().services().samples().stream()
                        .filter(sample -> sample.id().equals("loans-dirty"))
                        .findFirst()
                        .orElseThrow();
        InputSource source = drifting.dataset().orElseThrow();
        return new OpenDataset(
                drifting.title(),
                source,
                window.desktop()
                        .services()
                        .load("dataset", DatasetKinds.DATASET, source, Progress.none()),
                Optional.empty());
    }

    @Test
    void anotherTableLeavesTheBoardOfAComparisonAsItWas() {
        compare();
        Node board = shown();
        OpenDataset other = otherTable();
        Toolkit.call(() -> {
            window.datasets().use(other);
            return true;
        });
        assertEquals(Optional.of(other), window.datasets().openProperty().get());
        assertSame(board, shown());
    }

    @Test
    void anotherComparisonHasABoardOfItsOwn() {
        compare();
        Node board = shown();
        compare();
        assertNotSame(board, shown());
    }
}
