package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import rudra.analysis.RunRecord;

/**
 * The history in a process that does not write: what the writer's journal holds, read on at every
 * question, and what waits in the inbox. The first question costs O(journal), each further one what
 * was appended since.
 */
final class ReadHistory implements RunHistory {
    private final Path journal;
    private final Inbox inbox;
    private final ReentrantLock lock = new ReentrantLock();
    private final TreeMap<String, RunRecord> runs = new TreeMap<>();
    private long position;

    ReadHistory(Path journal, Inbox inbox) {
        this.journal = journal;
        this.inbox = inbox;
    }

    /** Leaves nothing: only the writer shows a run that has not ended. */
    @Override
    public void begin(RunRecord running) {}

    @Override
    public void finish(RunRecord ended) {
        try {
            inbox.leave(ended);
        } catch (IOException e) {
            throw StorageFailure.of("The run could not be left in the inbox", journal, e);
        }
    }

    @Override
    public RunPage list(RunQuery query) {
        lock.lock();
        try {
            readOn();
            List<RunRecord> found =
                    runs.descendingMap().values().stream().filter(query::matches).toList();
            return new RunPage(
                    found.stream().skip(query.offset()).limit(query.limit()).toList(),
                    found.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<RunRecord> find(String idOrBeginning) {
        lock.lock();
        try {
            readOn();
            List<RunRecord> candidates =
                    runs.tailMap(idOrBeginning).values().stream()
                            .takeWhile(run -> run.id().startsWith(idOrBeginning))
                            .limit(AmbiguousRun.SHOWN)
                            .toList();
            return AmbiguousRun.choose(idOrBeginning, candidates);
        } finally {
            lock.unlock();
        }
    }

    private void readOn() {
        try {
            // The inbox first: what the writer takes over in between is then in the journal.
            inbox.read().forEach(letter -> put(letter.run()));
            if (!Files.exists(journal)) {
                return;
            }
            long length = Files.size(journal);
            if (length < position) {
                position = 0; // The writer wrote it anew.
            }
            if (length > position) {
                position = Journal.readFrom(journal, position, this::put);
            }
        } catch (IOException e) {
            throw StorageFailure.of("The history could not be read", journal, e);
        }
    }

    private void put(RunRecord run) {
        runs.merge(
                run.id(),
                run,
                (known, next) ->
                        RunHistory.supersedes(next.outcome(), known.outcome()) ? next : known);
    }
}
