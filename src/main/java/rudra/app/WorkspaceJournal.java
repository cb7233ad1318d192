package rudra.app;

import java.nio.file.Path;
import rudra.analysis.RunRecord;
import rudra.job.Progress;
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
    public String keep(byte[] content) {
        return workspace.store().put(content).sha256();
    }
}
