package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.RunOutcome;

/** What lies in the inbox is taken over or refused with a reason, never lost. */
final class InboxTest {
    @TempDir Path folder;
    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "[]",
                "{\"format\":1}",
                "{\"format\":1,\"id\":\"x\",\"analysis\":7}",
                "{\"format\":2,\"id\":\"from the future\"}"
            })
    void whatIsNoRecordIsRefusedWithAReason(String content) throws IOException {
        Files.writeString(inbox.resolve("odd.json"), content);
        try (Workspace workspace = open()) {
            assertEquals(0, workspace.history().list(RunQuery.newest()).total());
        }
        assertEquals(content, Files.readString(inbox.resolve("refused/odd.json")));
        assertFalse(Files.readString(inbox.resolve("refused/odd.json.reason.txt")).isBlank());
        assertFalse(Files.exists(inbox.resolve("odd.json")));
    }

    @Test
    void aSecondFileOfARefusedNameDoesNotReplaceTheFirst() throws IOException {
        for (String content : new String[] {"first", "second"}) {
            Files.writeString(inbox.resolve("odd.json"), content);
            open().close();
        }
        assertEquals("first", Files.readString(inbox.resolve("refused/odd.json")));
        assertEquals(4, SharingTest.filesIn(inbox.resolve("refused")).size());
    }

    @Test
    void theReasonNamesANewerProgram() throws IOException {
        Files.writeString(inbox.resolve("odd.json"), "{\"format\":2}");
        open().close();
        String reason = Files.readString(inbox.resolve("refused/odd.json.reason.txt"));
        assertTrue(reason.contains("newer version"), reason);
    }

    @Test
    void theSameRecordTwiceIsOneRun() throws IOException {
        Files.write(inbox.resolve("a.json"), RunJson.write(Runs.done(1)));
        Files.write(inbox.resolve("b.json"), RunJson.write(Runs.done(1)));
        Files.write(inbox.resolve("c.json"), RunJson.write(Runs.ended(1, RunOutcome.FAILED)));
        try (Workspace workspace = open()) {
            assertEquals(1, workspace.history().list(RunQuery.newest()).total());
            assertEquals(Optional.of(Runs.done(1)), workspace.history().find("run-000001"));
        }
        assertEquals(0, SharingTest.filesIn(inbox).size());
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
        Path unfinished = Files.writeString(inbox.resolve(".x.json.1.tmp"), "{\"form");
        Path folderOfThatName = Files.createDirectory(inbox.resolve("folder.json"));
        open().close();
        assertTrue(Files.exists(unfinished));
        assertTrue(Files.exists(folderOfThatName));
    }

    @Test
    void aReaderPassesOverWhatOnlyTheWriterMayRefuse() throws IOException {
        try (Workspace writer = open();
                Workspace reader = open()) {
            Files.writeString(inbox.resolve("odd.json"), "rubbish");
            assertEquals(0, reader.history().list(RunQuery.newest()).total());
            assertTrue(Files.exists(inbox.resolve("odd.json")));
            assertEquals(0, writer.history().list(RunQuery.newest()).total());
            assertFalse(Files.exists(inbox.resolve("odd.json")));
        }
    }

    private Workspace open() {
        return Workspace.open(folder, Opener.thisProcess("Test"));
    }
}
