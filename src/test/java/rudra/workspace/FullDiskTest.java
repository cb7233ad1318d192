package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room, played by the shell's limit on the size of files. */
final class FullDiskTest {
    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsFoundAgain() throws Exception {
        List<String> lines;
        try (OtherProcess other = limitedTo("1024", "record-until-full")) {
            assertEquals("writing", other.line());
            lines = other.remainingLines();
        }
        assertEquals("workspace.disk-full", lines.getLast());
        int acknowledged = lines.size() - 1;
        assertTrue(acknowledged > 10, "Only " + acknowledged + " runs until the disk was full");
        try (Workspace workspace = Workspace.open(folder, Opener.thisProcess("Test"))) {
            for (int i = 0; i < acknowledged; i++) {
                Optional<?> found = workspace.history().find(Runs.running(i).id());
                assertTrue(found.isPresent(), lines.get(i));
            }
            workspace.history().finish(Runs.done(1_000_000));
        }
    }

    @Test
    void noRoomForEvenANewWorkspaceIsSaidInWords() throws Exception {
        try (OtherProcess other = limitedTo("2", "record-until-full")) {
            assertEquals(List.of("workspace.disk-full"), other.remainingLines());
        }
        try (Workspace workspace = Workspace.open(folder, Opener.thisProcess("Test"))) {
            assertEquals(0, workspace.history().list(RunQuery.newest()).total());
        }
    }

    private OtherProcess limitedTo(String kilobytes, String task) throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "The test needs a shell that can limit files");
        String script = "ulimit -f " + kilobytes + "; exec \"$@\"";
        return OtherProcess.startBehind(
                List.of(SHELL.toString(), "-c", script, "limited"), task, folder);
    }
}
