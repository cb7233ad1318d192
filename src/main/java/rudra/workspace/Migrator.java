package rudra.workspace;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.tools.RunScript;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Runs the SQL files of one room that were not yet run in a database. */
final class Migrator {
    private final Connection connection;
    private final MigrationSet migrations;
    private final Path file;

    Migrator(Connection connection, MigrationSet migrations, Path file) {
        this.connection = connection;
        this.migrations = migrations;
        this.file = file;
    }

    /** Makes the table that says what was run. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE IF NOT EXISTS migration (
                        room    VARCHAR NOT NULL,
                        number  INTEGER NOT NULL,
                        file    VARCHAR NOT NULL,
                        applied TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                        PRIMARY KEY (room, number)
                    )
                    """);
        }
    }

    static boolean anythingApplied(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM migration")) {
            count.next();
            return count.getInt(1) > 0;
        }
    }

    /** Runs what is new, after a backup where there is anything to lose. */
    void run(Backups backups, Instant now) throws SQLException {
        int applied = newestApplied();
        if (applied > migrations.newest()) {
            throw newer(applied);
        }
        if (applied < migrations.newest() && anythingApplied(connection)) {
            backups.take(connection, now);
        }
        for (int number = applied + 1; number <= migrations.newest(); number++) {
            RunScript.execute(connection, new StringReader(migrations.script(number)));
            note(number, now);
        }
    }

    private int newestApplied() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT COALESCE(MAX(number), 0) FROM migration WHERE room = ?")) {
            statement.setString(1, migrations.room());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private void note(int number, Instant now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO migration (room, number, file, applied) VALUES (?, ?, ?, ?)")) {
            statement.setString(1, migrations.room());
            statement.setInt(2, number);
            statement.setString(3, migrations.files().get(number - 1));
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private AnalysisException newer(int applied) {
        return AnalysisException.failure(
                Problem.of(
                                "workspace.newer",
                                "A newer version of the program has changed this workspace (tables of “"
                                        + migrations.room()
                                        + "” are at version "
                                        + applied
                                        + ", this program knows "
                                        + migrations.newest()
                                        + "). Use the newer version, or another folder. Nothing was"
                                        + " changed.")
                        .inFile(file.toString()));
    }
}
