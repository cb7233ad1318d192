package rudra.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;

/** The tables of the history: what a query needs as columns, and the record itself as JSON. */
final class RunTable {
    private RunTable() {}

    /** Writes a record, unless what is known of its run says as much. */
    static void put(Connection connection, RunRecord run) throws SQLException {
        Optional<RunOutcome> known = outcome(connection, run.id());
        if (known.isPresent() && !RunHistory.supersedes(run.outcome(), known.get())) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "MERGE INTO run (id, analysis, outcome, started, words, record) KEY (id)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, run.id());
            statement.setString(2, run.analysis());
            statement.setString(3, Ids.of(run.outcome()));
            statement.setObject(4, run.started().atOffset(ZoneOffset.UTC));
            statement.setString(5, RunQuery.words(run));
            statement.setString(6, new String(RunJson.write(run), StandardCharsets.UTF_8));
            statement.executeUpdate();
        }
    }

    private static Optional<RunOutcome> outcome(Connection connection, String id)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT record FROM run WHERE id = ?")) {
            statement.setString(1, id);
            return runs(statement).stream().findFirst().map(RunRecord::outcome);
        }
    }

    /**
     * A page of the runs asked for; O(runs) for a text, O(log(runs) + page) without any condition.
     */
    static RunPage list(Connection connection, RunQuery query) throws SQLException {
        RunFilter filter = new RunFilter(query);
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT record FROM run"
                                + filter.where()
                                + " ORDER BY id DESC OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")) {
            int next = filter.bind(statement);
            statement.setInt(next, query.offset());
            statement.setInt(next + 1, query.limit());
            return new RunPage(runs(statement), count(connection, filter));
        }
    }

    private static long count(Connection connection, RunFilter filter) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM run" + filter.where())) {
            filter.bind(statement);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    /** The first runs whose ids begin so, in the order of their ids. */
    static List<RunRecord> beginning(Connection connection, String id, int most)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT record FROM run WHERE id >= ? AND id < ?"
                                + " ORDER BY id FETCH FIRST ? ROWS ONLY")) {
            statement.setString(1, id);
            statement.setString(2, id + Character.MAX_VALUE);
            statement.setInt(3, most);
            return runs(statement);
        }
    }

    /** All runs in the order of their ids. */
    static List<RunRecord> all(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT record FROM run ORDER BY id")) {
            return runs(statement);
        }
    }

    /** All runs that have begun and not ended. */
    static List<RunRecord> running(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT record FROM run WHERE outcome = ?")) {
            statement.setString(1, Ids.of(RunOutcome.RUNNING));
            return runs(statement);
        }
    }

    /** Up to which byte the journal is in the tables. */
    static long journalPosition(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT position FROM journal_position");
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** Notes up to which byte the journal is in the tables. */
    static void setJournalPosition(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "MERGE INTO journal_position (one, position) KEY (one) VALUES (1, ?)")) {
            statement.setLong(1, position);
            statement.executeUpdate();
        }
    }

    private static List<RunRecord> runs(PreparedStatement statement) throws SQLException {
        List<RunRecord> runs = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(decode(rows.getString("record")));
            }
        }
        return runs;
    }

    private static RunRecord decode(String record) throws SQLException {
        try {
            return RunJson.read(record.getBytes(StandardCharsets.UTF_8));
        } catch (RunJson.UnreadableException e) {
            throw new SQLException("The record of a run cannot be read. " + e.getMessage(), e);
        }
    }
}
