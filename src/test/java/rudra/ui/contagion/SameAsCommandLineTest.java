package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.InputSource;
import rudra.app.Workbench;
import rudra.cli.CommandLineInterface;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The command that the screen shows computes what the screen shows. */
class SameAsCommandLineTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    @Test
    void theConfigFileSavedGivesTheSameWhereNamesHoldCommas() throws IOException {
        Path exposures =
                Files.writeString(
                        folder.resolve("exposures.csv"),
                        "lender,borrower,amount\nB,\"A, Ltd\",6\nC,B,4\n");
        Path banks =
                Files.writeString(
                        folder.resolve("banks.csv"), "bank,equity\n\"A, Ltd\",10\nB,5\nC,3\n");
        Desk desk = new Desk();
        Path config = folder.resolve("shock.yaml");
        WindowModel window = desk.window(new Desk.SaveTo(config));
        ContagionViewModel model = new ContagionViewModel(window);
        desk.open(
                window,
                new InputSource(exposures, Map.of("institutions", banks.toString())),
                Optional.empty());
        window.shock().letFail("A, Ltd", true);
        model.run();
        Comparison shown = model.comparisonProperty().get().orElseThrow();
        model.saveConfig();

        JsonNode printed = rudra("rudra run contagion.compare --config " + config);

        assertEquals(JSON.readTree(shown.record().parameters()), printed.path("parameters"));
        assertEquals(JSON.readTree(shown.resultJson().toString()), printed.path("result"));
    }

    @Test
    void theCommandShownGivesTheParametersAndTheResultOfTheScreen() throws IOException {
        Path exposures =
                Files.writeString(
                        folder.resolve("exposures.csv"), "lender,borrower,amount\nB,A,6\nC,B,4\n");
        Path banks =
                Files.writeString(folder.resolve("banks.csv"), "bank,equity\nA,10\nB,5\nC,3\n");
        Desk desk = new Desk();
        WindowModel window = desk.window();
        ContagionViewModel model = new ContagionViewModel(window);
        desk.open(
                window,
                new InputSource(exposures, Map.of("institutions", banks.toString())),
                Optional.empty());
        window.shock().letFail("A", true);
        window.shock()
                .add(
                        List.of(
                                new DirectLoss("C", LossKind.EQUITY_SHARE, "12.5"),
                                new DirectLoss("B", LossKind.EQUITY, "0.1"),
                                new DirectLoss("B", LossKind.EQUITY, "0.2")));
        window.shock().set("recoveryRate", "", JsonNodeFactory.instance.numberNode(0.25));
        window.shock()
                .set(
                        "engines",
                        "",
                        JsonNodeFactory.instance.arrayNode().add("furfine").add("debtrank"));
        model.run();
        Comparison shown = model.comparisonProperty().get().orElseThrow();

        JsonNode printed = rudra(model.command().getValue().orElseThrow());

        assertEquals(JSON.readTree(shown.record().parameters()), printed.path("parameters"));
        assertEquals(JSON.readTree(shown.resultJson().toString()), printed.path("result"));
    }

    /** Runs a command as a shell would; no word of it needs quotes. */
    private JsonNode rudra(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.removeFirst();
        words.addAll(List.of("--workspace", folder.resolve("workspace").toString(), "--json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                new CommandLineInterface(Workbench.create())
                        .run(
                                words,
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(
                                        OutputStream.nullOutputStream(),
                                        true,
                                        StandardCharsets.UTF_8));
        assertEquals(0, status);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }
}
