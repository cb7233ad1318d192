package rudra.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import rudra.analysis.Problem;

/** What an open workspace consists of, by what this process may do with it. */
sealed interface OpenParts permits WritingParts, ReadingParts {
    /** The journal's name in the folder. */
    String JOURNAL = "history.jsonl";

    /** Opens a folder that exists. */
    static OpenParts open(Path folder, Opener who, InstantSource clock)
            throws IOException, SQLException {
        return switch (WorkspaceLock.take(folder, who, clock.instant())) {
            case WorkspaceLock.Attempt.Taken taken ->
                    WritingParts.open(folder, taken.lock(), clock);
            case WorkspaceLock.Attempt.Refused refused ->
                    new ReadingParts(folder, new Access.Reading(refused.holder()));
        };
    }

    static Inbox inboxOf(Path folder) {
        return new Inbox(folder.resolve("inbox"));
    }

    static ContentStore storeOf(Path folder) {
        return new ContentStore(folder.resolve("store"), ContentStore.LARGEST_COPY_BYTES);
    }

    Access access();

    List<Problem> notices();

    RunHistory history();

    ContentStore store();

    Connections connections();

    void close() throws IOException, SQLException;
}
