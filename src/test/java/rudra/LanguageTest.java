package rudra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.app.Workbench;
import rudra.cli.CommandLineInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run finds does not depend on the language of the machine. */
final class LanguageTest {
    @TempDir private Path workspace;

    private List<String> profile() {
        return List.of(
                "run",
                "dataset.profile",
                "--dataset",
                "samples/datasets/loans-dirty.csv",
                "--set",
                "target=status",
                "--workspace",
                workspace.toString(),
                "--json");
    }

    private JsonNode here() {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(answer, true, StandardCharsets.UTF_8);
                PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream())) {
            new CommandLineInterface(Workbench.create()).run(profile(), out, nowhere);
        }
        return result(answer.toString(StandardCharsets.UTF_8));
    }

    private JsonNode inArabic() throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=ar",
                                "-Duser.country=SA",
                                "-Dstdout.encoding=UTF-8",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(profile());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream answer = process.getInputStream()) {
            return result(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode result(String document) {
        return JsonMapper.builder().build().readTree(document).path("result");
    }

    @Test
    void theSentencesOfAResultAreTheSameInEveryLanguage() throws IOException {
        JsonNode result = here();
        assertTrue(
                result.path("remarks").path(0).path("sentence").asString().contains(" 273 rows"));
        assertEquals(result, inArabic());
    }
}
