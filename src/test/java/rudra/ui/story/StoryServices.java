package rudra.ui.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.reference.CaseResult;
import rudra.app.Catalogue;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.RecalledInput;
import rudra.app.Recipe;
import rudra.app.ReplayedRun;
import rudra.app.RunJournal;
import rudra.app.RunRequest;
import rudra.app.RunService;
import rudra.app.Sample;
import rudra.app.Workbench;
import rudra.job.Progress;
import rudra.ui.window.RunList;
import rudra.ui.window.Services;
import rudra.ui.window.WorkspaceState;
import tools.jackson.databind.node.ObjectNode;

/** The workbench with a history that is always the same, so that pictures are too. */
public class StoryServices implements Services {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Workbench workbench = Workbench.create();
    private final Catalogue catalogue = workbench.catalogue();
    private final RunService runService =
            new RunService(catalogue, RunJournal.nowhere(), InstantSource.fixed(NOON));

    @Override
    public Messages messages() {
        return workbench.messages();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public <T> LoadedInput<T> load(
            String name, InputKind<T> kind, InputSource source, Progress progress) {
        return workbench.inputLoader().load(name, kind, source, progress);
    }

    @Override
    public CompletedRun run(RunRequest request, Progress progress) {
        return runService.run(request, progress);
    }

    @Override
    public ReplayedRun repeat(RunRecord past, Progress progress) {
        throw new UnsupportedOperationException("Stories repeat no run.");
    }

    @Override
    public <T> Optional<RecalledInput<T>> recall(
            RunRecord past, InputDeclaration<T> declaration, Progress progress) {
        return past.inputs().stream()
                .filter(file -> file.name().equals(declaration.name()))
                .map(file -> new InputSource(Path.of(file.path()), file.options()))
                .map(source -> load(declaration.name(), declaration.kind(), source, progress))
                .map(input -> new RecalledInput<>(input, true))
                .findFirst();
    }

    @Override
    public List<CaseResult> verify(List<Path> places, Progress progress) {
        return workbench.verification().verify(workbench.referenceCases().shipped(), progress);
    }

    @Override
    public RunList runs(String text, int most) {
        List<RunRecord> runs =
                List.of(
                        run("2H7K", RunOutcome.DONE, Optional.empty(), 0),
                        run(
                                "2H7J",
                                RunOutcome.FAILED,
                                Optional.of("Birch is not an institution of this network."),
                                25),
                        run("2H7G", RunOutcome.CANCELLED, Optional.empty(), 61),
                        run("2H7F", RunOutcome.DONE, Optional.empty(), 1440));
        return new RunList(runs, runs.size());
    }

    private RunRecord run(
            String id, RunOutcome outcome, Optional<String> error, int minutesBefore) {
        return new RunRecord(
                id,
                catalogue.all().getFirst().id(),
                "{\"failing\":[\"Alder\",\"Birch\"],\"recoveryRate\":0.4}",
                1,
                List.of(
                        new RunInput(
                                "network",
                                "/data/exposures-2025.csv",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                18_204,
                                Map.of("missing-equity", "outside"))),
                "0.1.0",
                "Linux amd64, Java 25.0.1",
                NOON.minus(Duration.ofMinutes(minutesBefore)),
                Duration.ofMillis(420 + 1700L * minutesBefore),
                outcome,
                error,
                outcome == RunOutcome.DONE
                        ? Optional.of("2c26b46b68ffc68ff99b453c1d304134")
                        : Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("NOTE 3 institutions have no equity figure and stand outside."));
    }

    @Override
    public Optional<ObjectNode> result(RunRecord run) {
        return Optional.empty();
    }

    @Override
    public List<KeptArtefact> artefacts(RunRecord run) {
        return List.of();
    }

    @Override
    public WorkspaceState workspace() {
        return new WorkspaceState(Path.of("rudra-workbench"), true, List.of());
    }

    @Override
    public List<Sample> samples() {
        return workbench.samples().all();
    }

    @Override
    public List<Recipe> recipes() {
        return workbench.recipes().all();
    }

    @Override
    public Path logFile() {
        return Path.of("rudra.log");
    }
}
