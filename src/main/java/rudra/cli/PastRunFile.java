package rudra.cli;

import java.nio.file.Path;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.app.KeptArtefact;
import rudra.app.WorkspaceSession;

/** The file that a past run left, as the input of another. */
final class PastRunFile {
    private PastRunFile() {}

    /**
     * Finds it.
     *
     * @param id the id of the run, or how it begins
     * @throws AnalysisException if there is no such run, or it left no file or several
     */
    static Path of(WorkspaceSession session, String id) {
        if (session.history().isEmpty()) {
            throw AnalysisException.usage(
                    Problem.of(
                            "input.no-workspace",
                            "Without a workspace there are no past runs, so run:%s cannot be found. Name a file instead."
                                    .formatted(id)));
        }
        List<KeptArtefact> files = session.artefacts(HistoryShowCommand.found(session, id));
        if (files.size() != 1) {
            throw AnalysisException.usage(
                    Problem.of(
                            "input.run-without-file",
                            "The run %s left %d files where one is needed. “rudra history show %s --out DIR” writes them; name one of those."
                                    .formatted(id, files.size(), id)));
        }
        return files.getFirst().file();
    }
}
