package rudra.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

final class LocatedYamlTest {
    private static final String TEXT =
            """
            # a comment
            failing: [GBR, FRA]
            shocks:
              - institution: DEU
                amount: 5
              - institution: ITA
                amount: -1
            inputs:
              network:
                path: data/net.csv
                institutions: data/inst.csv
                columns:
                  equity: reserves_usd
                  matrix: row-owes
            seed: 42
            """;

    @TempDir private Path folder;

    @Test
    void everyKeyAndElementHasItsLine() {
        LocatedYaml yaml = LocatedYaml.parse(TEXT);

        assertEquals(OptionalLong.of(2), yaml.lineOf("failing"));
        assertEquals(OptionalLong.of(7), yaml.lineOf("shocks[1].amount"));
        assertEquals(OptionalLong.of(6), yaml.lineOf("shocks[1]"));
        assertEquals(OptionalLong.of(2), yaml.lineOf("failing[1]"));
        assertEquals(OptionalLong.of(7), yaml.lineOf("shocks[1].amount.deeper"));
        assertEquals(OptionalLong.empty(), yaml.lineOf("absent"));
    }

    @Test
    void inputsSeedAndParametersAreToldApartAndPathsAreRelativeToTheFile() throws IOException {
        ConfigFile config = ConfigFile.read(Files.writeString(folder.resolve("run.yaml"), TEXT));

        ConfigFile.Input network = config.inputs().get("network");
        assertEquals(OptionalLong.of(42), config.seed());
        assertEquals(folder.resolve("data/net.csv"), network.paths().getFirst());
        assertEquals(
                Map.of(
                        "institutions",
                        folder.resolve("data/inst.csv").toString(),
                        "columns",
                        "equity=reserves_usd,matrix=row-owes"),
                network.options());
        assertEquals("[\"GBR\",\"FRA\"]", config.parameters().path("failing").toString());
        assertEquals(2, config.parameters().size());
    }

    @Test
    void aProblemIsLocatedByItsField() throws IOException {
        Path file = Files.writeString(folder.resolve("run.yaml"), TEXT);

        Problem located =
                ConfigFile.read(file).locate(Problem.of("x", "y").inField("shocks[1].amount"));

        assertEquals(OptionalLong.of(7), located.line());
        assertEquals(file.toString(), located.file().orElseThrow());
    }

    @Test
    void textThatIsNotYamlIsRefusedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("run.yaml"), "a: 1\nb: [1, 2\nc: 3\n");

        Problem problem =
                assertThrows(AnalysisException.class, () -> ConfigFile.read(file))
                        .problems()
                        .getFirst();

        assertEquals("config.not-yaml", problem.code());
        assertEquals(OptionalLong.of(3), problem.line());
    }

    @Test
    void aMissingConfigIsAWrongRequest() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> ConfigFile.read(folder.resolve("absent.yaml")));

        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
    }
}
