package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.Seed;
import rudra.app.ResultComparison.Verdict;
import rudra.dataset.Dataset;
import rudra.dataset.alignment.AlignAnalysis;
import rudra.dataset.io.DatasetKinds;
import rudra.dataset.io.WrittenTables;
import rudra.dataset.profile.ProfileAnalysis;
import rudra.job.Progress;
import rudra.workspace.Opener;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Runs on tables of every form, repeated from the workspace's copies, which have other names. */
final class DatasetReplayTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    private final Catalogue catalogue =
            new Catalogue(List.of(new ProfileAnalysis(DATASET), AlignAnalysis.of(DATASET)));
    private final InputLoader loader = new InputLoader();

    @TempDir private Path folder;
    private WorkspaceSession session;

    @BeforeEach
    void openWorkspace() {
        Workspace workspace =
                Workspace.open(folder.resolve("workspace"), Opener.thisProcess("test"));
        session = WorkspaceSession.of(workspace, catalogue);
    }

    @AfterEach
    void closeWorkspace() {
        session.close();
    }

    private LoadedInput<Dataset> loaded(String name, Path file) {
        return loader.load(name, DatasetKinds.DATASET, InputSource.of(file), Progress.none());
    }

    private CompletedRun profiled(Path file) {
        return session.runs()
                .run(
                        new RunRequest(
                                "dataset.profile",
                                JsonMapper.shared().readTree("{}"),
                                new Seed(1),
                                List.of(loaded("dataset", file))),
                        Progress.none());
    }

    private ReplayedRun repeated(CompletedRun run) {
        return new Replay(catalogue, loader, session).repeat(run.record(), Progress.none());
    }

    @Test
    void tablesOfEveryFormAreRepeatedWhenTheirFilesHaveGone() throws IOException {
        for (Path file : WrittenTables.ofEveryForm(folder)) {
            CompletedRun run = profiled(file);
            Files.delete(file);
            assertEquals(Verdict.IDENTICAL, repeated(run).comparison().verdict(), file.toString());
        }
    }

    @Test
    void aSourceAndTheDatabaseBesideItAreBothKept() throws IOException {
        Path database = WrittenTables.sqlite(folder);
        Path source =
                Files.writeString(folder.resolve("s.yaml"), "kind: sqlite\nfile: loans.sqlite\n");
        CompletedRun run = profiled(source);
        assertEquals(
                List.of("dataset", "dataset.database"),
                run.record().inputs().stream().map(RunInput::name).toList());
        Files.delete(source);
        Files.delete(database);
        assertEquals(Verdict.IDENTICAL, repeated(run).comparison().verdict());
    }

    @Test
    void severalTablesOfOneInputAreRepeatedEachAsItWas() throws IOException {
        Path rows = Files.writeString(folder.resolve("a.csv"), "day,x\n2020-02-01,1\n");
        Path one = Files.writeString(folder.resolve("b.csv"), "day,y\n2020-01-01,2\n");
        Path other = Files.writeString(folder.resolve("c.csv"), "day;z\n2020-01-01;3,5\n");
        List<LoadedInput<?>> inputs = new ArrayList<>();
        inputs.add(loaded("dataset", rows));
        inputs.add(loaded("further", one));
        inputs.add(loaded("further", other));
        CompletedRun run =
                session.runs()
                        .run(
                                new RunRequest(
                                        "dataset.align",
                                        JsonMapper.shared().readTree("{}"),
                                        new Seed(1),
                                        inputs),
                                Progress.none());
        for (Path file : List.of(rows, one, other)) {
            Files.delete(file);
        }
        ReplayedRun again = repeated(run);
        assertEquals(Verdict.IDENTICAL, again.comparison().verdict());
        assertEquals(run.record().inputs(), again.run().record().inputs());
        assertEquals(3, again.run().record().inputs().size());
    }

    @Test
    void aTableThatGrowsWhileItIsReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x\n" + "1\n".repeat(10_000));
        Progress growing =
                new Progress() {
                    private boolean hasGrown;

                    @Override
                    public void update(double fraction, String message) {
                        if (fraction > 0 && !hasGrown) {
                            hasGrown = true;
                            grow(file);
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                loader.load(
                                        "dataset",
                                        DatasetKinds.DATASET,
                                        InputSource.of(file),
                                        growing));
        assertEquals("input.changed", refusal.problems().getFirst().code());
        assertEquals(file.toString(), refusal.problems().getFirst().file().orElse(""));
    }

    private static void grow(Path file) {
        try {
            Files.writeString(file, "2\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theWorkspacesOwnDatabaseIsNeverReadAsData() throws IOException {
        List<Path> own;
        try (Stream<Path> files = Files.list(folder.resolve("workspace"))) {
            own = files.filter(file -> file.toString().endsWith(".mv.db")).toList();
        }
        assertEquals(1, own.size());
        Path link = Files.createSymbolicLink(folder.resolve("mine.mv.db"), own.getFirst());
        Path source =
                Files.writeString(
                        folder.resolve("own.yaml"), "kind: h2\nfile: " + own.getFirst() + "\n");
        for (Path file : List.of(own.getFirst(), link, source)) {
            AnalysisException refusal = assertThrows(AnalysisException.class, () -> profiled(file));
            assertEquals("database.own-file", refusal.problems().getFirst().code());
        }
    }
}
