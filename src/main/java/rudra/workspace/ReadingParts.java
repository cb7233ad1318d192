package rudra.workspace;

import java.nio.file.Path;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** A workspace to which somebody else writes. */
final class ReadingParts implements OpenParts {
    private final Access.Reading access;
    private final RunHistory history;
    private final ContentStore store;

    ReadingParts(Path folder, Access.Reading access) {
        this.access = access;
        this.history = new ReadHistory(folder.resolve(JOURNAL), OpenParts.inboxOf(folder));
        this.store = OpenParts.storeOf(folder);
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public List<Problem> notices() {
        return List.of();
    }

    @Override
    public RunHistory history() {
        return history;
    }

    @Override
    public ContentStore store() {
        return store;
    }

    @Override
    public Connections connections() {
        throw AnalysisException.failure(Problem.of("workspace.read-only", access.explanation()));
    }

    @Override
    public void close() {}
}
