package rudra.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rudra.app.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives words to the command line, in a folder with a chain of three banks. */
final class CommandLineFixture {
    private final Path folder;
    final Path exposures;
    final Path banks;

    CommandLineFixture(Path folder) throws IOException {
        this.folder = folder;
        exposures =
                Files.writeString(
                        folder.resolve("exposures.csv"), "lender,borrower,amount\nB,A,6\nC,B,4\n");
        banks = Files.writeString(folder.resolve("banks.csv"), "bank,equity\nA,10\nB,5\nC,3\n");
    }

    /** What a command did. */
    record Answer(int status, String out, String err) {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    Answer rudra(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new CommandLineInterface(Workbench.create())
                        .run(List.of(words), stream(out), stream(err));
        return new Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Answer compare(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "run",
                                "contagion.compare",
                                "--network",
                                exposures.toString(),
                                "--institutions",
                                banks.toString(),
                                "--workspace",
                                folder.resolve("workspace").toString()));
        words.addAll(List.of(more));
        return rudra(words.toArray(String[]::new));
    }
}
