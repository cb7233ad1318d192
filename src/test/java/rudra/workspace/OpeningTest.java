package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Where a workspace is, what it refuses and which backups it takes. */
final class OpeningTest {
    private static final Opener TEST = Opener.thisProcess("Test");
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @TempDir Path folder;

    @Test
    void everySystemHasItsPlaceForAUsersData() {
        Path elsewhere = folder.toAbsolutePath();
        assertEquals(
                HOME.resolve(".local/share/rudra-workbench"),
                UserDataFolder.of("Linux", Map.of(), HOME));
        assertEquals(
                elsewhere.resolve("rudra-workbench"),
                UserDataFolder.of("Linux", Map.of("XDG_DATA_HOME", elsewhere.toString()), HOME));
        assertEquals(
                HOME.resolve(".local/share/rudra-workbench"),
                UserDataFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME));
        assertEquals(
                HOME.resolve("Library/Application Support/rudra-workbench"),
                UserDataFolder.of("Mac OS X", Map.of(), HOME));
        assertEquals(
                elsewhere.resolve("rudra-workbench"),
                UserDataFolder.of("Windows 11", Map.of("APPDATA", elsewhere.toString()), HOME));
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        Path deep = folder.resolve("a/b/c");
        Workspace.open(deep, TEST).close();
        assertTrue(Files.exists(deep.resolve("rudra.mv.db")));
    }

    @Test
    void aFileIsNoWorkspace() throws IOException {
        Path file = Files.writeString(folder.resolve("network.csv"), "a,b");
        assertEquals("workspace.not-a-folder", refusal(file).code());
        assertEquals(file.toString(), refusal(file).file().orElseThrow());
        assertEquals("a,b", Files.readString(file));
        assertFalse(refusal(file.resolve("inside")).message().isBlank());
    }

    @Test
    void aSemicolonInThePathIsNoSettingOfTheDatabase() {
        Path sly = folder.resolve("x;INIT=CREATE TABLE owned(a INT)");
        assertEquals("workspace.folder-name", refusal(sly).code());
        assertFalse(Files.exists(sly));
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"),
                "The file system knows no such permissions");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals("workspace.no-permission", refusal(folder).code());
    }

    @Test
    void aDiskThatCanOnlyBeReadIsNamed() {
        Path kernel = Path.of("/proc/1");
        assumeTrue(Files.isDirectory(kernel), "There is no such disk here");
        Problem problem = refusal(kernel);
        assertTrue(problem.code().startsWith("workspace."), problem.code());
        assertTrue(problem.file().orElseThrow().startsWith("/proc/1"));
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenedIsNotTouched() throws Exception {
        Workspace.open(folder, TEST).close();
        try (OtherProcess other = OtherProcess.start("open-database", folder)) {
            assertEquals("open", other.line());
            assertEquals("workspace.database-in-use", refusal(folder).code());
        }
    }

    @Test
    void aClosedWorkspaceStaysClosed() {
        Workspace closed = Workspace.open(folder, TEST);
        closed.close();
        try (Workspace next = Workspace.open(folder, TEST)) {
            closed.close();
            assertThrows(AnalysisException.class, () -> closed.history().finish(Runs.done(1)));
            assertThrows(AnalysisException.class, () -> closed.history().list(RunQuery.newest()));
            assertEquals(0, next.history().list(RunQuery.newest()).total());
            try (Workspace third = Workspace.open(folder, TEST)) {
                assertInstanceOf(Access.Reading.class, third.access());
            }
        }
    }

    @Test
    void oneBackupADayIsTakenAndTenAreKept() throws IOException {
        Path backups = folder.resolve("backups");
        for (int day = 0; day < 13; day++) {
            for (int hour = 0; hour < 2; hour++) {
                Duration later = Duration.ofDays(day).plusHours(hour);
                InstantSource clock = InstantSource.fixed(Runs.NOON.plus(later));
                Workspace.open(folder, TEST, clock).close();
            }
        }
        try (Stream<Path> files = Files.list(backups)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(10, names.size());
            assertEquals("rudra-20260304T120000000Z.sql.gz", names.getFirst());
            assertEquals("rudra-20260313T120000000Z.sql.gz", names.getLast());
        }
    }

    @Test
    void aRoomsTablesAreMadeOnceAndBackedUpBeforeTheyChange() throws IOException {
        MigrationSet first =
                new MigrationSet("test", OpeningTest.class, List.of("sql/001-notes.sql"));
        MigrationSet second =
                new MigrationSet(
                        "test",
                        OpeningTest.class,
                        List.of("sql/001-notes.sql", "sql/002-author.sql"));
        try (Workspace workspace = Workspace.open(folder, TEST)) {
            Connections connections = workspace.connections();
            connections.migrate(first);
            connections.migrate(first);
            execute(connections, "INSERT INTO note VALUES ('first')");
            int before = SharingTest.filesIn(folder.resolve("backups")).size();
            connections.migrate(second);
            assertEquals(before + 1, SharingTest.filesIn(folder.resolve("backups")).size());
            execute(connections, "UPDATE note SET author = 'ada' WHERE text = 'first'");
            AnalysisException older =
                    assertThrows(AnalysisException.class, () -> connections.migrate(first));
            assertEquals("workspace.newer", older.problems().getFirst().code());
        }
    }

    @Test
    void workThatFailsLeavesNothingInTheTables() {
        try (Workspace workspace = Workspace.open(folder, TEST)) {
            Connections connections = workspace.connections();
            execute(connections, "CREATE TABLE t (a INT)");
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            connections.inTransaction(connection -> {
                                connection.createStatement().execute("INSERT INTO t VALUES (1)");
                                throw new IllegalStateException("half-way");
                            }));
            assertEquals(0, execute(connections, "DELETE FROM t"));
        }
    }

    @Test
    void everySqlFileOfTheProgramIsListedAndCanBeRunAgain() throws IOException, SQLException {
        Path files = Path.of("resources/rudra/workspace/sql");
        List<String> expected =
                SharingTest.filesIn(files).stream()
                        .map(file -> "sql/" + file.getFileName())
                        .sorted()
                        .toList();
        MigrationSet migrations = WritingParts.MIGRATIONS;
        assertEquals(expected, migrations.files());
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
                var statement = connection.createStatement()) {
            for (int number = 1; number <= migrations.newest(); number++) {
                statement.execute(migrations.script(number));
                statement.execute(migrations.script(number));
            }
        }
    }

    private static int execute(Connections connections, String sql) {
        return connections.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static Problem refusal(Path place) {
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> Workspace.open(place, TEST));
        assertEquals(AnalysisException.Sort.FAILURE, refused.sort());
        return refused.problems().getFirst();
    }
}
