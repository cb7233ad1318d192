package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFormat;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.analysis.json.Digest;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.workspace.Opener;
import rudra.workspace.RunQuery;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Files that runs leave besides their results. */
final class ArtefactsTest {
    private static final Catalogue CATALOGUE = new Catalogue(List.of(new Leaving()));

    @TempDir private Path folder;
    private Path place;
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        place = folder.resolve("workspace");
        session = WorkspaceSession.of(Workspace.open(place, Opener.thisProcess("test")), CATALOGUE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static CompletedRun run(RunService service, Leaving.Ending ending) {
        String parameters =
                "{\"ending\":\"%s\"}"
                        .formatted(ending.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return service.run(
                new RunRequest(
                        "test.leaving",
                        JsonMapper.shared().readTree(parameters),
                        Seed.DEFAULT,
                        List.of()),
                Progress.none());
    }

    private RunRecord newest() {
        return session.history().orElseThrow().list(RunQuery.newest()).runs().getFirst();
    }

    @Test
    void aFileThatARunLeavesIsFoundAgainFromItsRecord() throws IOException {
        CompletedRun run = run(session.runs(), Leaving.Ending.WELL);

        String digest = Digest.of(Leaving.POEM.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(new RunArtefact(Leaving.FILE, digest, Leaving.POEM.length())),
                newest().artefacts());
        assertEquals(run.artefacts(), session.artefacts(newest()));
        assertEquals(Leaving.POEM, Files.readString(run.artefacts().getFirst().file()));
        assertEquals(List.of(), unfinished());
    }

    @Test
    void aCancelledRunKeepsWhatItHadFinished() throws IOException {
        assertThrows(CancelledException.class, () -> run(session.runs(), Leaving.Ending.CANCELLED));

        assertEquals(RunOutcome.CANCELLED, newest().outcome());
        Path file = session.artefacts(newest()).getFirst().file();
        assertEquals(Leaving.POEM, Files.readString(file));
        assertEquals(List.of(), unfinished());
    }

    @Test
    void aFailedRunKeepsWhatItHadFinished() {
        assertThrows(AnalysisException.class, () -> run(session.runs(), Leaving.Ending.FAILED));

        assertEquals(RunOutcome.FAILED, newest().outcome());
        assertEquals(1, session.artefacts(newest()).size());
    }

    @Test
    void aRunWhoseFileCannotBeWrittenGoesOnAndSaysSo() {
        CompletedRun run = run(session.runs(), Leaving.Ending.WITHOUT_FILE);

        assertEquals(Leaving.POEM.length(), run.resultJson().path("characters").asInt());
        assertEquals(List.of(), newest().artefacts());
        assertEquals(List.of("The disk is full."), newest().findings());
        assertEquals(List.of("The disk is full."), run.warnings());
    }

    @Test
    void aFileThatTheWorkspaceHasLostIsSaidInWords() throws IOException {
        CompletedRun run = run(session.runs(), Leaving.Ending.WELL);
        Files.delete(run.artefacts().getFirst().file());

        AnalysisException gone =
                assertThrows(AnalysisException.class, () -> session.artefacts(run.record()));
        assertEquals("run.artefact-gone", gone.problems().getFirst().code());
    }

    @Test
    void withoutAWorkspaceTheFileIsThereWhileTheProgramRuns() throws IOException {
        RunService service =
                new RunService(CATALOGUE, RunJournal.nowhere(), InstantSource.system());
        CompletedRun run = run(service, Leaving.Ending.WELL);

        assertEquals(Leaving.POEM, Files.readString(run.artefacts().getFirst().file()));
    }

    @Test
    void anArtefactIsExportedInItsFormatOrAsItIs() throws IOException {
        KeptArtefact artefact = run(session.runs(), Leaving.Ending.WELL).artefacts().getFirst();
        Path out = Files.createDirectory(folder.resolve("out"));

        Path plain = new ArtefactExport(List.of()).write(artefact, out, Progress.none());
        assertEquals(out.resolve(Leaving.FILE), plain);
        assertEquals(Leaving.POEM, Files.readString(plain));

        Path csv = new ArtefactExport(List.of(new Words())).write(artefact, out, Progress.none());
        assertEquals(out.resolve("words.csv"), csv);
        assertEquals("so\nmuch\ndepends\n", Files.readString(csv));
    }

    private static final class Words implements ArtefactFormat {
        @Override
        public boolean accepts(String name) {
            return name.equals(Leaving.FILE);
        }

        @Override
        public String csvName(String name) {
            return "words.csv";
        }

        @Override
        public void writeCsv(String name, Path file, OutputStream stream, Progress progress)
                throws IOException {
            for (String word : Files.readString(file).split(" ")) {
                stream.write((word + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<Path> unfinished() throws IOException {
        Path incoming = place.resolve("store").resolve("incoming");
        if (Files.notExists(incoming)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.toList();
        }
    }
}
