package rudra.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.app.Sample;
import rudra.job.CancelledException;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;

class WindowModelTest {
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());

    @Test
    void aSampleBecomesTheOpenNetworkAndIsRemembered() {
        Sample sample = window.desktop().services().samples().get(2);
        open(OpenRequest.sample(sample));
        OpenNetwork open = window.networkProperty().get().orElseThrow();
        assertEquals(4, open.network().size());
        assertEquals(sample.title(), window.desktop().session().get().recent().getFirst().title());
        assertEquals(sample.analysis(), open.suggested().orElseThrow().analysis());
    }

    @Test
    void aFileThatCannotBeReadIsNotOpenedAndWaitsForTheUser() {
        open(OpenRequest.file(Path.of("no-such-file.csv")));
        assertTrue(window.networkProperty().get().isEmpty());
        assertTrue(window.requestProperty().get().isPresent());
        assertEquals("network", window.screenProperty().get());
    }

    private void open(OpenRequest request) {
        Toolkit.call(() -> {
            window.open(request);
            return request;
        });
    }

    @Test
    void aKnownFailureKeepsItsCodeAndPlace() {
        Problem problem = Problem.of("a.code", "It broke.").inFile("f.csv").atLine(3);
        window.fail("Read", AnalysisException.input(problem));
        assertEquals(problem, window.notices().getFirst().problems().getFirst());
    }

    @Test
    void anUnexpectedFailureIsSaidWithoutAStackTrace() {
        window.fail("Read", new IllegalStateException("inner words"));
        String text = window.notices().getFirst().asText();
        assertTrue(text.contains("unexpected.IllegalStateException"));
        assertTrue(!text.contains("inner words") && !text.contains("at rudra"), text);
    }

    @Test
    void aCancellationIsNoNews() {
        window.fail("Read", new CancelledException());
        assertTrue(window.notices().isEmpty());
    }

    @Test
    void aScreenThatTheWindowLacksIsNotGoneTo() {
        window.goTo("nowhere");
        assertEquals("home", window.screenProperty().get());
    }

    @Test
    void aClosedWindowNoLongerFollowsWhatOutlivesIt() {
        IntegerProperty shared = new SimpleIntegerProperty(0);
        List<Number> heard = new ArrayList<>();
        window.untilClosed(shared.subscribe(value -> heard.add(value)));
        shared.set(1);
        window.close();
        shared.set(2);
        assertEquals(List.of(0, 1), heard);
    }
}
