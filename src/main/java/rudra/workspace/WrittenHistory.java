package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/**
 * The history in the process that writes: first to the journal, then to the database, which is
 * always brought to the journal's end. Whatever the database missed — the process died between the
 * two, an older backup was restored — is read again from the journal.
 */
final class WrittenHistory implements RunHistory, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenHistory.class);
    private static final String RECORDING = "The run could not be recorded";

    private final Path file;
    private final Journal journal;
    private final Connections connections;
    private final Inbox inbox;
    private final ReentrantLock lock = new ReentrantLock();

    private WrittenHistory(Path file, Journal journal, Connections connections, Inbox inbox) {
        this.file = file;
        this.journal = journal;
        this.connections = connections;
        this.inbox = inbox;
    }

    /**
     * Opens the history. Runs that had begun and not ended are interrupted: whoever made them is
     * gone, or it would still hold the workspace.
     */
    static WrittenHistory open(Path file, Connections connections, Inbox inbox) throws IOException {
        completeJournal(file, connections);
        Journal journal = Journal.open(file);
        boolean open = false;
        try {
            WrittenHistory history = new WrittenHistory(file, journal, connections, inbox);
            history.catchUp();
            history.interruptLeftOver();
            history.takeInbox();
            open = true;
            return history;
        } finally {
            if (!open) {
                journal.close();
            }
        }
    }

    @Override
    public void begin(RunRecord running) {
        record(List.of(running));
    }

    @Override
    public void finish(RunRecord ended) {
        record(List.of(ended));
    }

    @Override
    public RunPage list(RunQuery query) {
        takeInboxIfPossible();
        return connections.inTransaction(connection -> RunTable.list(connection, query));
    }

    @Override
    public Optional<RunRecord> find(String idOrBeginning) {
        takeInboxIfPossible();
        List<RunRecord> candidates =
                connections.inTransaction(connection ->
                        RunTable.beginning(connection, idOrBeginning, AmbiguousRun.SHOWN));
        return AmbiguousRun.choose(idOrBeginning, candidates);
    }

    private void record(List<RunRecord> runs) {
        lock.lock();
        try {
            long start = journal.length();
            journal.append(runs);
            long end = journal.length();
            boolean upToDate =
                    connections.inTransaction(
                            connection -> putIfNext(connection, runs, start, end));
            if (!upToDate) {
                catchUp();
            }
        } catch (IOException e) {
            throw StorageFailure.of(RECORDING, file, e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Puts records that follow on what the tables hold; does nothing where something is missing.
     */
    private static boolean putIfNext(
            Connection connection, List<RunRecord> runs, long start, long end) throws SQLException {
        if (RunTable.journalPosition(connection) != start) {
            return false;
        }
        for (RunRecord run : runs) {
            RunTable.put(connection, run);
        }
        RunTable.setJournalPosition(connection, end);
        return true;
    }

    /** Puts all that the journal holds beyond the tables; O(what is missing). */
    private void catchUp() throws IOException {
        long position = connections.inTransaction(RunTable::journalPosition);
        if (position == journal.length()) {
            return;
        }
        List<RunRecord> missing = new ArrayList<>();
        long end = journal.readFrom(position, missing::add);
        connections.inTransaction(connection -> {
            for (RunRecord run : missing) {
                RunTable.put(connection, run);
            }
            RunTable.setJournalPosition(connection, end);
            return end;
        });
    }

    /** Writes the journal anew where somebody took it away or cut it. */
    private static void completeJournal(Path file, Connections connections) throws IOException {
        long known = connections.inTransaction(RunTable::journalPosition);
        long length = Files.exists(file) ? Files.size(file) : 0;
        if (length >= known) {
            return;
        }
        List<RunRecord> all = new ArrayList<>();
        if (length > 0) {
            Journal.readFrom(file, 0, all::add);
        }
        all.addAll(connections.inTransaction(RunTable::all));
        byte[] lines = Journal.lines(all);
        DurableFile.write(file, lines);
        connections.inTransaction(connection -> {
            for (RunRecord run : all) {
                RunTable.put(connection, run);
            }
            RunTable.setJournalPosition(connection, lines.length);
            return lines.length;
        });
    }

    private void interruptLeftOver() {
        List<RunRecord> leftOver = connections.inTransaction(RunTable::running);
        if (!leftOver.isEmpty()) {
            record(leftOver.stream().map(WrittenHistory::interrupted).toList());
        }
    }

    private static RunRecord interrupted(RunRecord run) {
        return run.ended(
                RunOutcome.INTERRUPTED,
                run.duration(),
                Optional.of("The program ended before the run did."));
    }

    /** A full disk keeps nobody from looking at the history. */
    private void takeInboxIfPossible() {
        try {
            takeInbox();
        } catch (AnalysisException e) {
            LOG.warn("The inbox stays as it is", e);
        }
    }

    /** Takes over what others left. A file goes only when its record is on the disk. */
    private void takeInbox() {
        lock.lock();
        try {
            List<Inbox.Letter> letters = inbox.readOrRefuse();
            if (!letters.isEmpty()) {
                record(letters.stream().map(Inbox.Letter::run).toList());
                for (Inbox.Letter letter : letters) {
                    Files.deleteIfExists(letter.file());
                }
            }
        } catch (IOException e) {
            throw StorageFailure.of("The inbox could not be taken over", file, e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            journal.close();
        } finally {
            lock.unlock();
        }
    }
}
