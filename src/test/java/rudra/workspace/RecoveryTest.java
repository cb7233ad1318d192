package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunRecord;

/** Damage to the files of a workspace costs no run. */
final class RecoveryTest {
    private static final int RUNS = 40;
    private static final List<RunRecord> ALL =
            IntStream.range(0, RUNS).mapToObj(i -> Runs.done(RUNS - 1 - i)).toList();

    @TempDir Path folder;

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("the first half", bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                damage("the first kilobyte", bytes -> Arrays.copyOf(bytes, 1024)),
                damage(
                        "all but the last kilobyte",
                        bytes -> Arrays.copyOf(bytes, bytes.length - 1024)),
                damage("a wrong beginning", bytes -> overwrite(bytes, 0, 10_000)),
                damage("zeros", bytes -> new byte[bytes.length]),
                damage("nothing", bytes -> new byte[0]),
                damage("something else", bytes -> "hello".getBytes(StandardCharsets.UTF_8)));
    }

    private static Arguments damage(String name, UnaryOperator<byte[]> change) {
        return Arguments.of(org.junit.jupiter.api.Named.of("the database holds " + name, change));
    }

    private static byte[] overwrite(byte[] bytes, int from, int to) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, from, Math.min(to, changed.length), (byte) 7);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("damages")
    void everyRunIsFoundThough(UnaryOperator<byte[]> change) throws IOException {
        record();
        Path file = folder.resolve("rudra.mv.db");
        byte[] damaged = change.apply(Files.readAllBytes(file));
        Files.write(file, damaged);
        try (Workspace workspace = open()) {
            assertEquals(ALL, all(workspace));
            if (!workspace.notices().isEmpty() && damaged.length > 0) {
                assertArrayEquals(damaged, Files.readAllBytes(setAside()));
                assertEquals("workspace.restored", workspace.notices().getFirst().code());
            }
        }
        try (Workspace workspace = open()) {
            assertEquals(List.of(), workspace.notices());
            assertEquals(ALL, all(workspace));
        }
    }

    @Test
    void aDamagedDatabaseIsMovedAsideAndItsBackupNamed() throws IOException {
        record();
        Files.writeString(folder.resolve("rudra.mv.db"), "hello");
        try (Workspace workspace = open()) {
            String notice = workspace.notices().getFirst().message();
            assertTrue(notice.contains(setAside().toString()), notice);
            assertTrue(notice.matches(".*The backup rudra-.*sql\\.gz was restored.*"), notice);
        }
    }

    @Test
    void tablesOfOtherRoomsComeBackFromTheBackup() throws IOException {
        try (Workspace workspace = open()) {
            workspace
                    .connections()
                    .inTransaction(connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("CREATE TABLE model (name VARCHAR, notes CLOB)");
                            return statement.executeUpdate(
                                    "INSERT INTO model VALUES ('it''s', REPEAT('x', 100000))");
                        }
                    });
        }
        Files.delete(folder.resolve("rudra.mv.db"));
        try (Workspace workspace = open()) {
            int length =
                    workspace
                            .connections()
                            .inTransaction(connection -> {
                                try (var statement = connection.createStatement();
                                        var row =
                                                statement.executeQuery(
                                                        "SELECT LENGTH(notes) FROM model WHERE name = 'it''s'")) {
                                    row.next();
                                    return row.getInt(1);
                                }
                            });
            assertEquals(100_000, length);
        }
    }

    @Test
    void aBackupThatCannotBeReadGivesWayToTheOneBefore() throws IOException {
        record();
        Files.write(folder.resolve("backups/rudra-99990101T000000000Z.sql.gz"), new byte[] {1, 2});
        Files.delete(folder.resolve("rudra.mv.db"));
        try (Workspace workspace = open()) {
            assertEquals(ALL, all(workspace));
        }
    }

    @Test
    void withoutAnyBackupTheJournalIsEnough() throws IOException {
        record();
        for (Path backup : SharingTest.filesIn(folder.resolve("backups"))) {
            Files.delete(backup);
        }
        Files.writeString(folder.resolve("rudra.mv.db"), "hello");
        try (Workspace workspace = open()) {
            assertEquals(ALL, all(workspace));
        }
    }

    @Test
    void withoutTheJournalTheDatabaseIsEnoughAndReadersSeeAllAgain() throws IOException {
        record();
        Path journal = folder.resolve("history.jsonl");
        byte[] whole = Files.readAllBytes(journal);
        for (int left : new int[] {0, 1000, whole.length / 2}) {
            Files.write(journal, Arrays.copyOf(whole, left));
            try (Workspace writer = open();
                    Workspace reader = open()) {
                assertEquals(ALL, all(writer));
                assertEquals(ALL, all(reader));
            }
        }
    }

    @Test
    void aLineThatWasCutAndLinesOfRubbishAreWarningsOnly() throws IOException {
        record();
        Path journal = folder.resolve("history.jsonl");
        Files.writeString(
                journal,
                "rubbish\n\n{\"format\":1}\n{\"format\":1,\"id\":\"cut",
                StandardOpenOption.APPEND);
        try (Workspace workspace = open()) {
            workspace.history().finish(Runs.done(RUNS));
        }
        Files.delete(folder.resolve("rudra.mv.db"));
        try (Workspace workspace = open()) {
            assertEquals(RUNS + 1, workspace.history().list(RunQuery.newest()).total());
        }
    }

    @Test
    void damageSeenInTheMiddleOfWorkIsMendedAtTheNextStart() throws IOException {
        record();
        Files.writeString(folder.resolve("rudra.mv.db.damaged"), "File corrupted while reading");
        try (Workspace workspace = open()) {
            assertEquals("workspace.restored", workspace.notices().getFirst().code());
            assertEquals(ALL, all(workspace));
        }
        try (Workspace workspace = open()) {
            assertEquals(List.of(), workspace.notices());
        }
    }

    @Test
    void aWorkspaceOfANewerProgramIsLeftAlone() throws IOException {
        try (Workspace workspace = open()) {
            workspace
                    .connections()
                    .inTransaction(connection -> {
                        try (var statement = connection.createStatement()) {
                            return statement.executeUpdate(
                                    "INSERT INTO migration VALUES ('workspace', 99, 'x', CURRENT_TIMESTAMP)");
                        }
                    });
        }
        AnalysisException refused = assertThrows(AnalysisException.class, this::open);
        assertEquals("workspace.newer", refused.problems().getFirst().code());
        assertEquals(AnalysisException.Sort.FAILURE, refused.sort());
        assertEquals("", Files.readString(folder.resolve("workspace.lock")));
    }

    private void record() {
        try (Workspace workspace = open()) {
            for (int i = 0; i < RUNS / 2; i++) {
                workspace.history().finish(Runs.done(i));
            }
        }
        try (Workspace workspace = open()) {
            for (int i = RUNS / 2; i < RUNS; i++) {
                workspace.history().finish(Runs.done(i));
            }
        }
    }

    private Path setAside() throws IOException {
        return SharingTest.filesIn(folder.resolve("set-aside")).getFirst();
    }

    private static List<RunRecord> all(Workspace workspace) {
        return workspace.history().list(RunQuery.newest()).runs();
    }

    private Workspace open() {
        return Workspace.open(folder, Opener.thisProcess("Test"));
    }
}
