package rudra.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.Analysis;
import rudra.analysis.Problem;
import rudra.job.Jobs;
import rudra.ui.notice.Notice;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parameters opened from a file and saved to one. */
class ParameterFileTest {
    @TempDir private Path folder;

    private final WindowModel window =
            new WindowModel(
                    DesktopModel.of(
                            new StoryServices(),
                            Jobs.synchronous(),
                            Runnable::run,
                            new SessionModel(Session.fresh(), _ -> {})),
                    new OneFile());
    private final Analysis<?, ?> analysis =
            window.desktop().services().catalogue().get("contagion.furfine");
    private final ParameterFile files = new ParameterFile(window, analysis);

    @Test
    void whatIsSavedIsFilledInAgain() {
        ObjectNode parameters = json("{\"failing\": [\"A, Ltd\"], \"recoveryRate\": 0.25}");
        files.save(parameters, OptionalLong.of(42), Map.of());
        files.open();
        AnalysisRequest wish = window.analysisProperty().get().orElseThrow();
        assertEquals(analysis.id(), wish.analysis());
        assertEquals(parameters, wish.parameters());
        assertEquals(42, wish.seed());
    }

    @Test
    void theFileSaysWhatItsParametersMean() throws IOException {
        files.save(json("{\"recoveryRate\": 0.25}"), OptionalLong.empty(), Map.of());
        String text = Files.readString(file());
        assertTrue(text.startsWith("# "), text);
        assertTrue(text.endsWith("recoveryRate: 0.25\n"), text);
    }

    @Test
    void aNetworkThatTheFileNamesIsOpenedFirst() throws IOException {
        Files.writeString(file(), "inputs:\n  network: net.csv\nfailing: [A]\n");
        files.open();
        var request = window.requestProperty().get().orElseThrow();
        assertEquals(folder.resolve("net.csv"), request.source().path());
        assertEquals(
                json("{\"failing\": [\"A\"]}"), request.suggested().orElseThrow().parameters());
    }

    @Test
    void whatIsWrongInAFileIsSaidWithItsLineAndField() throws IOException {
        Files.writeString(file(), "# comment\nfailing: [A]\nrecoveryRate: 1.5\n");
        files.open();
        Problem problem = problem();
        assertEquals(Optional.of(file().toString()), problem.file());
        assertEquals(OptionalLong.of(3), problem.line());
        assertEquals(Optional.of("recoveryRate"), problem.field());
        assertEquals(Optional.empty(), window.analysisProperty().get());
    }

    @Test
    void aKeyThatTheAnalysisDoesNotKnowIsNamed() throws IOException {
        Files.writeString(file(), "recoverRate: 0.5\n");
        files.open();
        assertTrue(problem().message().contains("recoverRate"), problem().message());
        assertEquals(OptionalLong.of(1), problem().line());
    }

    private Problem problem() {
        Notice notice = window.notices().getFirst();
        return notice.problems().getFirst();
    }

    private Path file() {
        return folder.resolve("parameters.yaml");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    /** A user who always chooses the same file. */
    private final class OneFile implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return Optional.of(file());
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.of(file());
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
