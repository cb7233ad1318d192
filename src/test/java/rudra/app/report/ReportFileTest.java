package rudra.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.app.CompletedRun;
import rudra.app.LoadedInput;
import rudra.app.RunRequest;
import rudra.app.Workbench;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class ReportFileTest {
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;
    private final Workbench workbench = Workbench.create();
    private final ReportFile reports = new ReportFile(workbench.catalogue(), workbench.messages());
    private RunRecord run;
    private ObjectNode result;

    /** A comparison on a table with a column and words that are code. */
    @BeforeEach
    void compare() throws IOException {
        StringBuilder table = new StringBuilder("income," + HOSTILE + ",default\n");
        for (int k = 0; k < 60; k++) {
            table.append(
                    "%d,%s,%s\n"
                            .formatted(
                                    k * 7 % 31,
                                    k % 2 == 0 ? "\"<img src=x onerror=alert(2)>\"" : "miner",
                                    k * 7 % 31 + k % 5 > 17 ? HOSTILE : "no"));
        }
        Path loans = Files.writeString(folder.resolve("loans.csv"), table);
        LoadedInput<?> input =
                workbench
                        .inputLoader()
                        .load(
                                "dataset",
                                DatasetKinds.DATASET,
                                new InputSource(loans, Map.of()),
                                Progress.none());
        CompletedRun done =
                workbench
                        .openWorkspace(Optional.of(folder.resolve("workspace")))
                        .runs()
                        .run(
                                new RunRequest(
                                        "learning.compare",
                                        JSON.readTree(
                                                "{\"target\":\"default\",\"families\":[\"decision-tree\"]}"),
                                        new Seed(4),
                                        List.of(input)),
                                Progress.none());
        run = done.record();
        result = done.resultJson();
    }

    private Path written(String name, Optional<ObjectNode> kept) {
        Path file = folder.resolve(name);
        reports.write(run, kept, file);
        return file;
    }

    @Test
    void aPageHoldsEverythingAndNothingOfTheDataIsCode() throws IOException {
        String page = Files.readString(written("report.html", Optional.of(result)));
        assertFalse(page.contains("<script"), "a script of the data's");
        assertFalse(page.contains("<img"), "an element of the data's");
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
        assertTrue(page.contains("Content-Security-Policy"));
        assertEquals(10, page.split("<svg ", -1).length - 1);
        assertTrue(page.contains(run.id()) && page.contains(run.resultDigest().orElseThrow()));
        assertTrue(page.contains(run.inputs().getFirst().sha256()));
        assertTrue(page.contains("Compare models"));
        assertFalse(page.contains("http://") && page.contains("src="), "something to load");
    }

    @Test
    void aDocumentHasPagesWithWordsThatCanBeFound() throws IOException {
        Path file = written("report.pdf", Optional.of(result));
        PdfReader reader = new PdfReader(Files.readAllBytes(file));
        StringBuilder words = new StringBuilder();
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(extractor.getTextFromPage(page));
        }
        String text = words.toString().replaceAll("\\s", "");
        assertTrue(reader.getNumberOfPages() >= 3);
        assertTrue(text.contains("Comparemodels"), text);
        assertTrue(text.contains(run.id()));
    }

    @Test
    void aResultOfAnotherShapeIsToldWithoutItsCharts() throws IOException {
        ObjectNode older = result.deepCopy();
        older.remove("pooled");
        String page = Files.readString(written("older.html", Optional.of(older)));
        assertFalse(page.contains("<svg "));
        assertTrue(page.contains("The charts are not drawn"));
        assertTrue(page.contains("Leaderboard"));
    }

    @Test
    void aRunThatFailedHasAReportToo() throws IOException {
        RunRecord failed =
                new RunRecord(
                        "01-abc",
                        "learning.compare",
                        "{\"target\":\"x\"}",
                        1,
                        List.<RunInput>of(),
                        "0.1",
                        "here",
                        Instant.EPOCH,
                        Duration.ZERO,
                        RunOutcome.FAILED,
                        Optional.of("No < column."),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        Path file = folder.resolve("failed.html");
        reports.write(failed, Optional.empty(), file);
        assertTrue(Files.readString(file).contains("No &lt; column."));
        reports.write(failed, Optional.empty(), folder.resolve("failed.pdf"));
        assertTrue(Files.size(folder.resolve("failed.pdf")) > 1000);
    }

    @Test
    void anotherEndingIsRefused() {
        assertThrows(AnalysisException.class, () -> written("report.docx", Optional.of(result)));
    }
}
