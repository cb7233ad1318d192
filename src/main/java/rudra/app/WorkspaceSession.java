package rudra.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunRecord;
import rudra.workspace.Access;
import rudra.workspace.RunHistory;
import rudra.workspace.Workspace;

/**
 * A workspace while it is open, or the lack of one: runs go on either way, and the notices say what
 * a person should know. Thread-safe.
 */
public final class WorkspaceSession implements AutoCloseable {
    private final Optional<Workspace> workspace;
    private final RunService runs;
    private final List<String> notices;

    private WorkspaceSession(Optional<Workspace> workspace, RunService runs, List<String> notices) {
        this.workspace = workspace;
        this.runs = runs;
        this.notices = List.copyOf(notices);
    }

    static WorkspaceSession of(Workspace workspace, Catalogue catalogue) {
        List<String> notices = new ArrayList<>();
        workspace.notices().stream().map(Problem::toString).forEach(notices::add);
        if (workspace.access() instanceof Access.Reading reading) {
            notices.add(reading.explanation());
        }
        RunJournal journal = new WorkspaceJournal(workspace);
        return new WorkspaceSession(
                Optional.of(workspace),
                new RunService(catalogue, journal, InstantSource.system()),
                notices);
    }

    static WorkspaceSession without(Catalogue catalogue, String reason) {
        return new WorkspaceSession(
                Optional.empty(),
                new RunService(catalogue, RunJournal.nowhere(), InstantSource.system()),
                List.of(reason));
    }

    /** Runs analyses and keeps their records here. */
    public RunService runs() {
        return runs;
    }

    /** The workspace, where there is one. */
    public Optional<Workspace> workspace() {
        return workspace;
    }

    /** Past runs, where there is a workspace. */
    public Optional<RunHistory> history() {
        return workspace.map(Workspace::history);
    }

    /**
     * The files that a past run left.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the workspace has lost or damaged one
     */
    public List<KeptArtefact> artefacts(RunRecord run) {
        return run.artefacts().stream().map(this::kept).toList();
    }

    private KeptArtefact kept(RunArtefact artefact) {
        return workspace
                .flatMap(open -> open.store().find(artefact.sha256()))
                .map(file -> new KeptArtefact(artefact, file))
                .orElseThrow(() ->
                        AnalysisException.failure(
                                Problem.of(
                                                "run.artefact-gone",
                                                "The workspace no longer has this file of the run."
                                                        + " Repeating the run makes it anew.")
                                        .inFile(artefact.name())));
    }

    /** What a person should know: who writes instead, what was mended, why nothing is kept. */
    public List<String> notices() {
        return notices;
    }

    @Override
    public void close() {
        workspace.ifPresent(Workspace::close);
    }
}
