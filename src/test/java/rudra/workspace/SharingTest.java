package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunOutcome;

/** Several programs in one workspace. */
final class SharingTest {
    private static final Opener TEST = Opener.thisProcess("Test");

    @TempDir Path folder;

    @Test
    void whoeverComesSecondReadsAndIsToldWhoWrites() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", folder)) {
            assertEquals("writing", other.line());
            try (Workspace workspace = open()) {
                Holder holder = holderOf(workspace);
                assertEquals("Other program", holder.opener().program());
                assertEquals(other.pid(), holder.opener().process());
                assertEquals(TEST.user(), holder.opener().user());
                assertEquals(TEST.host(), holder.opener().host());
                AnalysisException refused =
                        assertThrows(AnalysisException.class, workspace::connections);
                assertTrue(refused.getMessage().contains("Other program (process " + other.pid()));
            }
            other.goOn();
            assertEquals(0, other.exit());
        }
        try (Workspace workspace = open()) {
            assertInstanceOf(Access.Writing.class, workspace.access());
        }
    }

    @Test
    void whatAReaderComputedIsTakenOverByTheWriter() throws Exception {
        try (Workspace writer = open();
                OtherProcess other = OtherProcess.start("record-one", folder, "7")) {
            assertEquals(List.of("reading", "done 7"), other.remainingLines());
            assertEquals(Optional.of(Runs.done(7)), writer.history().find("run-000007"));
            assertEquals(List.of(), SharingTest.filesIn(folder.resolve("inbox")));
        }
    }

    @Test
    void whatAReaderComputedIsTakenOverByTheNextStart() throws Exception {
        try (OtherProcess holder = OtherProcess.start("hold", folder)) {
            assertEquals("writing", holder.line());
            try (Workspace reader = open()) {
                reader.history().begin(Runs.running(7));
                reader.history().finish(Runs.done(7));
                assertEquals(Optional.of(Runs.done(7)), reader.history().find("run-000007"));
            }
            holder.kill();
        }
        try (Workspace next = open()) {
            assertEquals(Optional.of(Runs.done(7)), next.history().find("run-000007"));
            assertEquals(1, next.history().list(RunQuery.newest()).total());
        }
    }

    @Test
    void aReaderSeesWhatTheWriterRecordsMeanwhile() {
        try (Workspace writer = open();
                Workspace reader = open()) {
            writer.history().begin(Runs.running(1));
            assertEquals(Optional.of(Runs.running(1)), reader.history().find("run-000001"));
            writer.history().finish(Runs.ended(1, RunOutcome.CANCELLED));
            assertEquals(
                    Optional.of(Runs.ended(1, RunOutcome.CANCELLED)),
                    reader.history().find("run-000001"));
        }
    }

    @Test
    void theLockOfAKilledProgramIsStale() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", folder)) {
            assertEquals("writing", other.line());
            other.kill();
        }
        assertTrue(Files.readString(folder.resolve("workspace.lock")).contains("Other program"));
        try (Workspace workspace = open()) {
            assertInstanceOf(Access.Writing.class, workspace.access());
        }
    }

    @Test
    void aSecondWindowOfTheSameProgramReadsAndLeavesTheFirstItsLock() throws Exception {
        try (Workspace first = open()) {
            try (Workspace second = open()) {
                assertEquals("Test", holderOf(second).opener().program());
            }
            try (OtherProcess other = OtherProcess.start("hold", folder)) {
                assertEquals("reading", other.line());
            }
            first.history().finish(Runs.done(1));
        }
        try (Workspace again = open()) {
            assertInstanceOf(Access.Writing.class, again.access());
        }
    }

    @Test
    void aLockFileThatHoldsSomethingElseIsNoHindrance() throws Exception {
        for (String odd :
                List.of("", "{", "null", "process: x\nsince: yesterday", "\u0000\u0001")) {
            Files.writeString(folder.resolve("workspace.lock"), odd);
            try (Workspace workspace = open()) {
                assertInstanceOf(Access.Writing.class, workspace.access());
            }
        }
    }

    private Workspace open() {
        return Workspace.open(folder, TEST);
    }

    private static Holder holderOf(Workspace workspace) {
        return assertInstanceOf(Access.Reading.class, workspace.access()).holder().orElseThrow();
    }

    static List<Path> filesIn(Path folder) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
