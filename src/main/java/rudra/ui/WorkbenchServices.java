package rudra.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunRecord;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.ReferenceCase;
import rudra.app.Catalogue;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.RecalledInput;
import rudra.app.Recipe;
import rudra.app.Replay;
import rudra.app.ReplayedRun;
import rudra.app.RunRequest;
import rudra.app.Sample;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import rudra.job.Progress;
import rudra.ui.window.RunList;
import rudra.ui.window.Services;
import rudra.ui.window.WorkspaceState;
import rudra.workspace.Access;
import rudra.workspace.RunPage;
import rudra.workspace.RunQuery;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workbench as the desktop uses it. The workspace is opened in the background while the first
 * window is shown; what needs it waits.
 */
final class WorkbenchServices implements Services, AutoCloseable {
    private final Workbench workbench;
    private final CompletableFuture<WorkspaceSession> session;

    WorkbenchServices(Workbench workbench, Executor background) {
        this.workbench = workbench;
        this.session =
                CompletableFuture.supplyAsync(
                        () -> workbench.openWorkspaceOrGoWithout(Optional.empty()), background);
    }

    @Override
    public Messages messages() {
        return workbench.messages();
    }

    @Override
    public Catalogue catalogue() {
        return workbench.catalogue();
    }

    @Override
    public <T> LoadedInput<T> load(
            String name, InputKind<T> kind, InputSource source, Progress progress) {
        return workbench.inputLoader().load(name, kind, source, progress);
    }

    @Override
    public CompletedRun run(RunRequest request, Progress progress) {
        return session.join().runs().run(request, progress);
    }

    @Override
    public ReplayedRun repeat(RunRecord past, Progress progress) {
        return replay().repeat(past, progress);
    }

    @Override
    public <T> Optional<RecalledInput<T>> recall(
            RunRecord past, InputDeclaration<T> declaration, Progress progress) {
        return replay().input(past, declaration, progress);
    }

    private Replay replay() {
        return new Replay(workbench.catalogue(), workbench.inputLoader(), session.join());
    }

    @Override
    public List<CaseResult> verify(List<Path> places, Progress progress) {
        List<ReferenceCase> cases = new ArrayList<>();
        if (places.isEmpty()) {
            cases.addAll(workbench.referenceCases().shipped());
        }
        places.forEach(place -> cases.addAll(workbench.referenceCases().at(place)));
        return workbench.verification().verify(cases, progress);
    }

    @Override
    public RunList runs(String text, int most) {
        return session.join()
                .history()
                .map(history -> history.list(RunQuery.newest().withText(text).page(0, most)))
                .map(WorkbenchServices::list)
                .orElse(new RunList(List.of(), 0));
    }

    private static RunList list(RunPage page) {
        return new RunList(page.runs(), page.total());
    }

    @Override
    public Optional<ObjectNode> result(RunRecord run) {
        return run.resultContent()
                .flatMap(digest -> session.join().workspace().flatMap(w -> w.store().read(digest)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> (ObjectNode) JsonMapper.shared().readTree(text));
    }

    @Override
    public List<KeptArtefact> artefacts(RunRecord run) {
        return session.join().workspace().stream()
                .flatMap(workspace ->
                        run.artefacts().stream()
                                .flatMap(artefact -> kept(workspace, artefact).stream()))
                .toList();
    }

    private static Optional<KeptArtefact> kept(Workspace workspace, RunArtefact artefact) {
        return workspace
                .store()
                .find(artefact.sha256())
                .map(file -> new KeptArtefact(artefact, file));
    }

    @Override
    public WorkspaceState workspace() {
        WorkspaceSession opened = session.join();
        Path folder = opened.workspace().map(Workspace::folder).orElseGet(Workspace::defaultFolder);
        boolean reads =
                opened.workspace().map(w -> w.access() instanceof Access.Reading).orElse(true);
        return new WorkspaceState(folder, !reads, opened.notices());
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
        return DesktopLog.file();
    }

    /** Lets others write to the workspace. */
    @Override
    public void close() {
        session.join().close();
    }
}
