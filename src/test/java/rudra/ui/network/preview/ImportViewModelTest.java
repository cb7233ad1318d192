package rudra.ui.network.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.Finding.Weight;
import rudra.app.Sample;
import rudra.job.Jobs;
import rudra.network.io.Column;
import rudra.network.io.ColumnRole;
import rudra.network.io.FilePreview;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.reading.ReportGroup;
import rudra.ui.session.RecentFile;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.OpenRequest;
import rudra.ui.window.WindowModel;

class ImportViewModelTest {
    private static final Path DOUBTFUL =
            Path.of("src/test/resources/stories/lending-2025_exposures.csv");

    @TempDir private Path folder;
    private final Dialogs dialogs = new Dialogs();
    private final WindowModel window =
            new WindowModel(
                    DesktopModel.of(
                            new StoryServices(),
                            Jobs.synchronous(),
                            Runnable::run,
                            new SessionModel(Session.fresh(), _ -> {})),
                    dialogs);
    private final ImportViewModel model = new ImportViewModel(window, Runnable::run);

    /** A user who always chooses the same file. */
    private static final class Dialogs implements FileDialogs {
        private Optional<Path> chosen = Optional.empty();

        @Override
        public Optional<Path> open(String title) {
            return chosen;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private Path file(String name, String... lines) throws java.io.IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private Stage stage() {
        return model.stageProperty().get();
    }

    private OpenNetwork opened() {
        return window.networkProperty().get().orElseThrow();
    }

    private FilePreview shown() {
        return model.previewProperty().get().orElseThrow().main();
    }

    @Test
    void aSampleWithoutDoubtsOpensAtOnce() {
        Sample sample = window.desktop().services().samples().getFirst();
        window.open(OpenRequest.sample(sample));
        assertEquals(Stage.IDLE, stage());
        assertEquals(60, opened().network().size());
        assertTrue(window.requestProperty().get().isEmpty());
    }

    @Test
    void aFileThatTheUserChoseIsLookedAtFirst() {
        window.open(DOUBTFUL);
        assertEquals(Stage.LOOKING, stage());
        assertTrue(window.networkProperty().get().isEmpty());
        assertEquals(50, shown().rows().size());
    }

    @Test
    void theTableBesideAnExposureListIsTakenAndCanBeDoneWithout() {
        window.open(DOUBTFUL);
        assertTrue(
                model.draftProperty().get().option("institutions").endsWith("_institutions.csv"));
        model.change(model.draftProperty().get().with(ImportDraft.INSTITUTIONS, ""));
        assertEquals(Map.of(), model.draftProperty().get().options());
        assertTrue(model.previewProperty().get().orElseThrow().institutions().isEmpty());
    }

    @Test
    void theButtonSaysHowManyBadRowsAreLeftOut() {
        window.open(DOUBTFUL);
        long left =
                model.outcomeProperty().get().report().stream()
                        .filter(finding -> finding.weight() == Weight.LEFT_OUT)
                        .count();
        assertEquals("Load without " + left + " bad rows", model.loadTitle());
    }

    @Test
    void whatWasLookedAtIsWhatIsLoaded() {
        window.open(DOUBTFUL);
        ImportOutcome.Ready<?> ready =
                assertInstanceOf(ImportOutcome.Ready.class, model.outcomeProperty().get());
        model.load();
        assertEquals(ready.input(), opened().input());
        assertEquals(2, opened().input().files().size());
        assertEquals(Stage.IDLE, stage());
    }

    @Test
    void anUnknownFileIsShownAllTheSameSoThatItsColumnsCanBeNamed() throws java.io.IOException {
        window.open(OpenRequest.file(file("strange.csv", "x,y,z", "a,b,1", "b,c,2")));
        assertInstanceOf(ImportOutcome.Refused.class, model.outcomeProperty().get());
        assertEquals(Stage.LOOKING, stage());
        name("x", ColumnRole.CREDITOR);
        name("y", ColumnRole.DEBTOR);
        name("z", ColumnRole.AMOUNT);
        model.load();
        assertEquals(3, opened().network().size());
        assertEquals(
                Map.of("columns", "creditor=x,debtor=y,amount=z"), opened().source().options());
    }

    private void name(String column, ColumnRole role) {
        FilePreview file = shown();
        Column found =
                file.columns().stream()
                        .filter(c -> c.name().equals(column))
                        .findFirst()
                        .orElseThrow();
        model.change(model.draftProperty().get().withRole(file, found, Optional.of(role)));
    }

    @Test
    void aFileThatIsNotThereIsRefusedInTheReport() {
        window.open(folder.resolve("gone.csv"));
        ImportOutcome.Refused<?> refused =
                assertInstanceOf(ImportOutcome.Refused.class, model.outcomeProperty().get());
        assertTrue(refused.problems().getFirst().toString().contains("gone.csv"));
        model.load();
        assertTrue(window.networkProperty().get().isEmpty());
    }

    @Test
    void whoCancelsKeepsWhatWasOpen() {
        window.open(OpenRequest.sample(window.desktop().services().samples().getFirst()));
        OpenNetwork before = opened();
        window.open(DOUBTFUL);
        model.cancel();
        assertEquals(Stage.IDLE, stage());
        assertEquals(before, opened());
    }

    @Test
    void aNetworkThatWasOpenBeforeIsReadAsItWasThenWithoutALook() {
        window.open(DOUBTFUL);
        model.load();
        RecentFile recent = window.desktop().session().get().recent().getFirst();
        OpenNetwork before = opened();
        window.open(OpenRequest.recent(recent));
        assertEquals(Stage.IDLE, stage());
        assertNotSame(before, opened());
        assertEquals(before.network().rules(), opened().network().rules());
    }

    @Test
    void theCommandReadsTheSame() {
        window.open(DOUBTFUL);
        model.change(model.draftProperty().get().with("missing-equity", "zero"));
        assertTrue(model.command().startsWith("rudra run network.measures --network "));
        assertTrue(model.command().endsWith(" --set missing-equity=zero"), model.command());
    }

    @Test
    void theReportIsWrittenAsATable() throws java.io.IOException {
        dialogs.chosen = Optional.of(folder.resolve("report.csv"));
        window.open(DOUBTFUL);
        model.exportReport();
        List<String> lines = Files.readAllLines(folder.resolve("report.csv"));
        assertEquals("weight,code,file,line,field,message", lines.getFirst());
        assertEquals(1 + model.outcomeProperty().get().report().size(), lines.size());
        assertTrue(lines.get(1).startsWith("left out,") || lines.get(1).startsWith("note,"));
    }

    @Test
    void theReportPutsWhatWasLeftOutFirst() {
        window.open(DOUBTFUL);
        List<Weight> weights =
                ReportGroup.of(model.outcomeProperty().get().report()).stream()
                        .map(ReportGroup::weight)
                        .toList();
        assertEquals(weights.stream().sorted((a, b) -> b.compareTo(a)).toList(), weights);
    }
}
