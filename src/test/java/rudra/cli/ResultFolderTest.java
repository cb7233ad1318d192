package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.cli.CommandLineFixture.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run leaves in the folder that the user names. */
final class ResultFolderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;
    private CommandLineFixture commands;

    @BeforeEach
    void writeNetwork() throws IOException {
        commands = new CommandLineFixture(folder);
    }

    @Test
    void aResultFolderHoldsTheRunAndItsTables() throws IOException {
        Path out = folder.resolve("out");

        commands.compare("--set", "failing=A", "--out", out.toString(), "--json");

        try (Stream<Path> files = Files.list(out)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(
                    names.containsAll(
                            List.of(
                                    "engines-losses.csv",
                                    "engines.csv",
                                    "losses-by-engine.svg",
                                    "run.json")),
                    names.toString());
        }
        assertTrue(Files.readString(out.resolve("engines-losses.csv")).contains("\nC,"));
        assertTrue(Files.readString(out.resolve("losses-by-engine.svg")).contains("Furfine"));
        assertEquals(
                "contagion.compare",
                JSON.readTree(Files.readString(out.resolve("run.json")))
                        .path("analysis")
                        .asString());
    }

    @Test
    void aResultFolderThatHoldsFilesAlreadyKeepsThemAndSaysSo() throws IOException {
        Path out = Files.createDirectories(folder.resolve("used"));
        Files.writeString(out.resolve("mine.txt"), "mine");

        Answer answer = commands.compare("--set", "failing=A", "--out", out.toString());

        assertEquals(0, answer.status());
        assertTrue(answer.err().contains("not empty (1)"), answer.err());
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }

    @Test
    void aResultFolderThatCannotBeMadeIsRefusedBeforeAnythingIsComputed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Answer answer = commands.compare("--set", "failing=A", "--out", file.toString(), "--json");

        JsonNode error = answer.json().path("error");
        assertEquals(4, answer.status());
        assertEquals("out.unwritable", error.path("code").asString());
        assertEquals(
                0,
                commands.rudra(
                                "history",
                                "list",
                                "--workspace",
                                folder.resolve("workspace").toString(),
                                "--json")
                        .json()
                        .path("runs")
                        .size());
    }
}
