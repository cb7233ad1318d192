package rudra.app;

import java.nio.file.Path;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunRecord;
import rudra.job.Progress;
import rudra.workspace.StoredContent;
import rudra.workspace.Workspace;

/** Keeps runs in a workspace. */
record WorkspaceJournal(Workspace workspace) implements RunJournal {

    @Override
    public void begin(RunRecord running) {
        workspace.history().begin(running);
    }

    @Override
    public void finish(RunRecord ended) {
        workspace.history().finish(ended);
    }

    @Override
    public String keep(Path file) {
        return workspace.store().put(file, Progress.none()).sha256();
    }

    @Override
    public Path newFolder() {
        return workspace.store().newFolder();
    }

    @Override
    public KeptArtefact keepArtefact(Path file) {
        String name = file.getFileName().toString();
        StoredContent kept = workspace.store().take(file);
        RunArtefact artefact = new RunArtefact(name, kept.sha256(), kept.bytes());
        Path place =
                workspace
                        .store()
                        .find(kept.sha256())
                        .orElseThrow(() -> new IllegalStateException("It was put there just now."));
        return new KeptArtefact(artefact, place);
    }

    @Override
    public String keep(byte[] content) {
        return workspace.store().put(content).sha256();
    }
}
