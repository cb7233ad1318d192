package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.cli.CommandLineFixture.Answer;
import tools.jackson.databind.JsonNode;

/** The command line from its words to its exit status, on a chain of three banks. */
final class CommandLineInterfaceTest {
    @TempDir private Path folder;
    private CommandLineFixture commands;

    @BeforeEach
    void writeNetwork() throws IOException {
        commands = new CommandLineFixture(folder);
    }

    private Answer rudra(String... words) {
        return commands.rudra(words);
    }

    private Answer compare(String... more) {
        return commands.compare(more);
    }

    private static JsonNode engine(JsonNode result, String id) {
        return result.path("engines")
                .valueStream()
                .filter(engine -> engine.path("engine").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A fails; B has lost 6 of its 5 and fails; C has lost 4 of its 3 and fails. */
    @Test
    void aRunIsOneDocumentWithEverythingThatMadeIt() {
        Answer answer = compare("--set", "failing=A", "--seed", "9", "--json");

        JsonNode document = answer.json();
        JsonNode furfine = engine(document.path("result"), "furfine");
        assertEquals(0, answer.status());
        assertEquals("contagion.compare", document.path("analysis").asString());
        assertEquals("[\"A\"]", document.path("parameters").path("failing").toString());
        assertEquals(9, document.path("seed").asInt());
        assertEquals(
                List.of("network", "network.institutions"),
                document.path("inputs").valueStream().map(i -> i.path("name").asString()).toList());
        assertEquals(64, document.path("inputs").get(0).path("sha256").asString().length());
        assertEquals("[\"A\",\"B\",\"C\"]", furfine.path("failures").toString());
        assertEquals(8.0, furfine.path("systemLoss").doubleValue());
        assertEquals(10.0, furfine.path("ownLoss").doubleValue());
        assertEquals(3.0, furfine.path("losses").path("C").doubleValue());
        assertTrue(document.path("elapsedMillis").isIntegralNumber());
    }

    @Test
    void withoutJsonTheAnswerIsToBeRead() {
        Answer answer = compare("--set", "failing=A");

        assertEquals(0, answer.status());
        assertTrue(answer.out().contains("furfine"));
        assertTrue(answer.out().contains("history show"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    failing=X              | 2 | failing
                    alpha=1.5              | 2 | alpha
                    alpha=x                | 2 | alpha
                    recovery=0.5           | 2 | recovery
                    engines=furfine,magic  | 2 | engines[1]
                    equityLoss.A=-1        | 2 | equityLoss.A
                    missing-equity=maybe   | 2 | missing-equity
                    network=absent.csv     | 3 | none
                    """)
    void whatIsWrongIsNamedByFieldWithItsStatus(String setting, int status, String field) {
        Answer answer = compare("--set", setting, "--json");

        JsonNode error = answer.json().path("error");
        assertEquals(status, answer.status(), answer.out());
        assertFalse(error.path("message").asString().isEmpty());
        assertFalse(error.path("code").asString().isEmpty());
        assertEquals(field, error.path("field").asString("none"));
    }

    @Test
    void nestedAndImportSettingsReachTheirPlace() {
        JsonNode document =
                compare(
                                "--set",
                                "equityLoss.A=11",
                                "--set",
                                "recovery-rate=0.5",
                                "--set",
                                "missing-equity=drop",
                                "--json")
                        .json();

        assertEquals(11.0, document.path("parameters").path("equityLoss").path("A").doubleValue());
        assertEquals(0.5, document.path("parameters").path("recoveryRate").doubleValue());
        assertEquals(
                "drop",
                document.path("inputs").get(0).path("options").path("missing-equity").asString());
    }

    @Test
    void theCommandLineGoesBeforeTheConfigAndTheConfigBeforeTheDefaults() throws IOException {
        Path config =
                Files.writeString(
                        folder.resolve("run.yaml"),
                        """
                        failing: [B]
                        alpha: 0.25
                        beta: 0.75
                        inputs:
                          network:
                            path: exposures.csv
                            institutions: banks.csv
                        seed: 3
                        """);

        JsonNode document =
                rudra(
                                "run",
                                "contagion.compare",
                                "--config",
                                config.toString(),
                                "--set",
                                "alpha=1",
                                "--workspace",
                                folder.resolve("workspace").toString(),
                                "--json")
                        .json();

        assertEquals("[\"B\"]", document.path("parameters").path("failing").toString());
        assertEquals(1.0, document.path("parameters").path("alpha").doubleValue());
        assertEquals(0.75, document.path("parameters").path("beta").doubleValue());
        assertEquals(3, document.path("seed").asInt());
    }

    @Test
    void anUnknownKeyOfAConfigIsNamedWithItsLine() throws IOException {
        Path config =
                Files.writeString(folder.resolve("run.yaml"), "failing: [A]\n\nfialing: [B]\n");

        JsonNode error = compare("--config", config.toString(), "--json").json().path("error");

        assertEquals(3, error.path("line").asInt());
        assertEquals("fialing", error.path("field").asString());
        assertEquals(config.toString(), error.path("file").asString());
    }

    @Test
    void aStrictRunRefusesEveryDoubt() throws IOException {
        Files.writeString(commands.exposures, "lender,borrower,amount\nB,A,6\nC,B,x\n");

        Answer lenient = compare("--set", "failing=A", "--json");
        Answer strict = compare("--set", "failing=A", "--strict", "--json");

        assertEquals(0, lenient.status());
        assertTrue(lenient.err().contains("left out"));
        assertEquals(3, strict.status());
        assertEquals(3, strict.json().path("error").path("line").asInt());
    }

    @Test
    void aDescriptionTellsWhatCanBeSaidAboutReadingAnInput() {
        JsonNode options =
                rudra("describe", "contagion.furfine", "--json")
                        .json()
                        .path("inputs")
                        .get(0)
                        .path("options");
        Answer words = rudra("describe", "contagion.furfine");

        assertTrue(options.size() > 5);
        options.forEach(option -> assertTrue(option.path("help").asString().length() > 10));
        assertTrue(words.out().contains("outside | zero | drop"), words.out());
    }

    @Test
    void aRunIsListedShownAndRepeatedBitForBit() {
        String workspace = folder.resolve("workspace").toString();
        String run = compare("--set", "failing=A", "--json").json().path("run").asString();

        JsonNode listed = rudra("history", "list", "--workspace", workspace, "--json").json();
        JsonNode shown = rudra("history", "show", run, "--workspace", workspace, "--json").json();
        JsonNode repeated =
                rudra("history", "repeat", run, "--workspace", workspace, "--json").json();

        assertEquals(run, listed.path("runs").get(0).path("id").asString());
        assertEquals("done", shown.path("outcome").asString());
        assertEquals("[\"A\"]", shown.path("parameters").path("failing").toString());
        assertEquals("identical", repeated.path("comparison").asString());
    }

    @Test
    void everyListedAnalysisIsDescribedWithAllItsWords() {
        JsonNode list = rudra("list", "--json").json();

        assertTrue(list.path("analyses").size() >= 8);
        for (JsonNode analysis : list.path("analyses")) {
            String id = analysis.path("id").asString();
            JsonNode described = rudra("describe", id, "--json").json();
            assertFalse(described.path("title").asString().equals(id), id + " has no title");
            assertFalse(described.path("description").asString().isEmpty(), id);
            assertFalse(described.path("citation").asString().isEmpty(), id);
            for (JsonNode parameter : described.path("parameters")) {
                assertFalse(
                        parameter.path("help").asString().isEmpty(),
                        id + " " + parameter.path("name") + " has no help");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    run                           | 2
                    run contagion.comparison      | 2
                    run contagion.compare         | 2
                    run contagion.compare --set x | 2
                    run contagion.compare --seed x --network a | 2
                    frobnicate                    | 2
                    list --frobnicate             | 2
                    describe nothing              | 2
                    verify absent.json            | 3
                    demo nothing                  | 2
                    history                       | 2
                    """)
    void aWrongRequestIsOneDocumentUnderJsonAndASentenceWithout(String words, int status) {
        String[] plain = words.split(" ");
        String[] json = Stream.concat(Stream.of(plain), Stream.of("--json")).toArray(String[]::new);

        Answer said = rudra(plain);
        Answer document = rudra(json);

        assertEquals(status, said.status(), said.err());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("rudra: "), said.err());
        assertEquals(status, document.status());
        assertTrue(document.json().path("error").isObject());
    }

    @Test
    void theShippedCasesPass() {
        Answer answer = rudra("verify", "--json");

        assertEquals(0, answer.status());
        assertEquals(0, answer.json().path("failed").asInt());
        assertTrue(answer.json().path("passed").asInt() >= 10);
    }

    @Test
    void aCaseThatFailsEndsWithFour() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("cases.json"),
                        """
                        {"format": "rudra-reference-cases/1", "cases": [
                          {"id": "wrong", "method": "furfine",
                           "network": {"liabilities": [[0, 1], [0, 0]], "equity": [1, 2]},
                           "parameters": {"recoveryRate": 0}, "tolerance": 1e-9,
                           "expected": {"defaulted": [true, false]}}]}
                        """);

        Answer answer = rudra("verify", file.toString(), "--json");

        assertEquals(4, answer.status());
        assertEquals("failed", answer.json().path("cases").get(0).path("status").asString());
    }

    @Test
    void theTextbookSampleRuns() {
        JsonNode result =
                rudra(
                                "demo",
                                "eisenberg-noe-textbook",
                                "--workspace",
                                folder.resolve("workspace").toString(),
                                "--json")
                        .json()
                        .path("result");

        assertEquals("[\"A\",\"B\"]", engine(result, "eisenberg-noe").path("failures").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - a list                      |
                    inputs: net.csv               | inputs
                    inputs: {nework: net.csv}     | inputs.nework
                    type: zzz                     | type
                    seed: 99999999999999999999    | seed
                    """)
    void whatAConfigCannotMeanIsRefusedAndPlaced(String yaml, String field) throws IOException {
        Path config = Files.writeString(folder.resolve("run.yaml"), yaml + "\n");

        Answer answer = compare("--config", config.toString(), "--json");

        JsonNode error = answer.json().path("error");
        assertEquals(2, answer.status());
        assertEquals(config.toString(), error.path("file").asString(""));
        assertEquals(field == null ? "" : field, error.path("field").asString(""));
    }

    @Test
    void theSamplesAreListedAsOneDocument() throws IOException {
        String shipped = Files.readString(Path.of("samples", "samples.json"));
        assertEquals(
                shipped.split("\"lookFor\":").length - 1,
                rudra("demo", "--json").json().path("samples").size());
    }

    @Test
    void aRunNamesTheVersionThatMadeIt() {
        String version =
                compare("--set", "failing=A", "--json").json().path("programVersion").asString();

        assertTrue(version.matches("\\d+\\.\\d+\\.\\d+.*"), version);
    }

    @Test
    void whereARunIsFoundAgainNamesItsWorkspace() {
        assertTrue(compare("--set", "failing=A").out().contains("--workspace " + folder));
    }
}
