package rudra.ui.dataset.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.Finding;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.io.TableHead;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.session.RecentFile;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;
import rudra.ui.window.DatasetRequest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/** The look at a file before it is loaded as a table. */
class TableImportTest {
    @TempDir private Path folder;
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());
    private final TableImport model = new TableImport(window, Runnable::run);

    private Path loans() throws IOException {
        return Files.write(
                folder.resolve("loans.csv"),
                List.of(
                        "id;granted;amount;rating",
                        "1;03/04/2025;1,5;A",
                        "2;04/05/2025;withheld;B",
                        "3;05/06/2025;2,5;A"));
    }

    private void look() throws IOException {
        window.datasets().open(DatasetRequest.file(loans()));
    }

    private OpenDataset opened() {
        return window.datasets().openProperty().get().orElseThrow();
    }

    private Dataset read() {
        ImportOutcome.Ready<?> ready =
                assertInstanceOf(ImportOutcome.Ready.class, model.outcomeProperty().get());
        return assertInstanceOf(Dataset.class, ready.input().content().value());
    }

    private void change(String option, String value) {
        model.change(model.draftProperty().get().with(option, value));
    }

    private void type(String column, String type) {
        model.change(model.draftProperty().get().withType(column, type));
    }

    @Test
    void aFileIsShownAsItIsWrittenBeforeItIsLoaded() throws IOException {
        look();
        assertEquals(Stage.LOOKING, model.stageProperty().get());
        FirstRows first = model.firstRowsProperty().get();
        assertEquals(List.of("id", "granted", "amount", "rating"), first.names());
        assertEquals(List.of("2", "04/05/2025", "withheld", "B"), first.rows().get(1));
        assertEquals(List.of(2L, 3L, 4L), first.numbers());
        assertEquals("semicolon", first.head().orElseThrow().separator());
        assertEquals("comma", first.head().orElseThrow().decimal());
    }

    @Test
    void aWordForWhatIsMissingMakesAColumnOneOfNumbers() throws IOException {
        look();
        assertEquals(ColumnKind.CATEGORY, read().column("amount").orElseThrow().kind());
        change(TableDraft.MISSING, "withheld");
        assertEquals(ColumnKind.NUMBER, read().column("amount").orElseThrow().kind());
        assertTrue(read().column("amount").orElseThrow().isMissing(1));
    }

    @Test
    void theOrderOfDatesIsDoubtedUntilItIsSaid() throws IOException {
        look();
        assertTrue(doubts().contains("dataset.dates-ambiguous"), doubts().toString());
        assertEquals("2025-04-03", read().column("granted").orElseThrow().text(0));
        change(TableDraft.DATES, "month-first");
        assertEquals(List.of(), doubts());
        assertEquals("2025-03-04", read().column("granted").orElseThrow().text(0));
    }

    private List<String> doubts() {
        return model.outcomeProperty().get().report().stream()
                .filter(finding -> finding.weight() == Finding.Weight.DOUBT)
                .map(finding -> finding.problem().code())
                .toList();
    }

    @Test
    void aColumnThatIsLeftOutStaysInSightSoThatItCanBeTakenBack() throws IOException {
        look();
        type("id", TableDraft.SKIP);
        assertEquals(List.of("granted", "amount", "rating"), read().names());
        assertEquals("id", model.firstRowsProperty().get().names().getFirst());
        type("id", "");
        assertEquals("id", read().names().getFirst());
    }

    @Test
    void whatWasDecidedIsLoadedAndStandsInTheRecordOfRuns() throws IOException {
        look();
        type("id", "text");
        change(TableDraft.MISSING, "withheld");
        model.load();
        assertEquals(Stage.IDLE, model.stageProperty().get());
        assertEquals(ColumnKind.TEXT, opened().dataset().column("id").orElseThrow().kind());
        Map<String, String> recorded = opened().input().files().getFirst().options();
        assertEquals("id=text", recorded.get("types"));
        assertEquals("withheld", recorded.get("missing"));
    }

    @Test
    void aTypeThatACellDoesNotHaveIsRefusedInTheReport() throws IOException {
        look();
        type("rating", "number");
        ImportOutcome.Refused<?> refused =
                assertInstanceOf(ImportOutcome.Refused.class, model.outcomeProperty().get());
        assertEquals("rating", refused.problems().getFirst().field().orElseThrow());
        assertEquals(4, model.firstRowsProperty().get().names().size());
        type("rating", "");
        assertEquals(4, read().columns().size());
    }

    @Test
    void aTableThatWasOpenBeforeIsReadAsItWasThen() throws IOException {
        look();
        type("id", "text");
        model.load();
        RecentFile recent = window.desktop().session().get().recent().getFirst();
        assertEquals(RecentFile.DATASET, recent.kind());
        window.open(recent);
        assertEquals(Stage.IDLE, model.stageProperty().get());
        assertEquals(ColumnKind.TEXT, opened().dataset().column("id").orElseThrow().kind());
    }

    @Test
    void whatHasToBeSaidFollowsFromHowTheFileHoldsTheTable() throws IOException {
        look();
        assertEquals(TableHead.Form.DELIMITED, model.firstRowsProperty().get().form());
        window.open(folder.resolve("loans.xlsx"));
        assertEquals(TableHead.Form.WORKBOOK, model.firstRowsProperty().get().form());
        window.open(folder.resolve("bank.duckdb"));
        assertEquals(TableHead.Form.DATABASE, model.firstRowsProperty().get().form());
    }

    @Test
    void whoCancelsKeepsWhatWasOpen() throws IOException {
        look();
        model.load();
        OpenDataset before = opened();
        look();
        model.cancel();
        assertEquals(before, opened());
        assertTrue(window.datasets().requestProperty().get().isEmpty());
    }

    @Test
    void theCommandReadsTheSame() throws IOException {
        look();
        type("id", TableDraft.SKIP);
        assertTrue(model.command().startsWith("rudra run dataset.profile --dataset "));
        assertTrue(model.command().endsWith(" --set types=id=skip"), model.command());
    }

    @Test
    void aFileThatIsNoDelimitedTextShowsItsRowsAsTheyWereRead() throws IOException {
        Path lines =
                Files.write(
                        folder.resolve("loans.jsonl"),
                        List.of("{\"id\": 1, \"rating\": \"A\"}", "{\"id\": 2}"));
        window.open(lines);
        FirstRows first = model.firstRowsProperty().get();
        assertTrue(first.head().isEmpty());
        assertEquals(List.of(List.of("1", "A"), List.of("2", "")), first.rows());
        type("id", TableDraft.SKIP);
        assertEquals(List.of("id", "rating"), model.firstRowsProperty().get().names());
    }
}
