package rudra.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Workbench;
import rudra.simulation.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written as YAML is read back as the same. */
class ConfigWriterTest {
    private static final int DRAWS = 300;
    private static final int ENOUGH = 25;

    private final ParameterSchema scenario = ParameterSchema.of(Scenario.class);

    @TempDir private Path folder;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    static List<Analysis<?, ?>> analyses() {
        return Workbench.create().catalogue().all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachSampleOfAScenarioIsWrittenAndReadBackAsTheSame(Path file) throws IOException {
        ConfigFile given = ConfigFile.read(file);
        ParameterSchema schema = schemaOf(given.parameters());
        InputSource network =
                new InputSource(
                        given.inputs().get("network").paths().getFirst(),
                        given.inputs().get("network").options());
        String text =
                ConfigWriter.of(schema)
                        .commented(name -> "about\n" + name)
                        .write(
                                given.parameters(),
                                Map.of("network", network),
                                given.seed(),
                                folder);
        ConfigFile read = ConfigFile.read(Files.writeString(folder.resolve("again.yaml"), text));
        assertEquals(decoded(schema, given.parameters()), decoded(schema, read.parameters()));
        assertEquals(given.seed(), read.seed());
        assertTrue(
                Files.isSameFile(network.path(), read.inputs().get("network").paths().getFirst()));
        assertEquals(
                Optional.ofNullable(network.options().get("institutions"))
                        .map(path -> Path.of(path).toAbsolutePath().normalize()),
                Optional.ofNullable(read.inputs().get("network").options().get("institutions"))
                        .map(path -> Path.of(path).normalize()));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void randomParametersOfEveryAnalysisAreReadBackAsTheSame(Analysis<?, ?> analysis)
            throws IOException {
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        RandomParameters random = new RandomParameters(new SplittableRandom(7));
        int accepted = 0;
        for (int i = 0; i < DRAWS && accepted < ENOUGH; i++) {
            ObjectNode given = random.of(schema);
            Optional<Record> meant = decoded(schema, given);
            if (meant.isPresent()) {
                accepted++;
                String text =
                        ConfigWriter.of(schema).write(given, Map.of(), OptionalLong.of(i), folder);
                ConfigFile read =
                        ConfigFile.read(Files.writeString(folder.resolve("random.yaml"), text));
                assertEquals(meant, decoded(schema, read.parameters()), text);
                assertEquals(OptionalLong.of(i), read.seed());
            }
        }
        assertTrue(accepted > 0, "no draw was a valid record");
    }

    @Test
    void whatStandsAtItsDefaultIsLeftOutAndWholeNumbersHaveNoPoint() {
        String text =
                ConfigWriter.of(scenario)
                        .commented(name -> name.equals("market") ? "Rates and prices." : "")
                        .write(
                                json(
                                        """
                                        {"steps": 20, "market": {"priceImpact": 0.1, "baseSpread": 0.01},
                                         "policies": [{"type": "liquidity-line", "budget": 6e5,
                                           "trigger": {"metric": "liquidity", "level": 1.2}}]}
                                        """),
                                Map.of("network", InputSource.of(folder.resolve("a/net.json"))),
                                OptionalLong.of(1),
                                folder.resolve("b"));
        assertEquals(
                """
                inputs:
                  network: ../a/net.json
                seed: 1
                # Rates and prices.
                market:
                  priceImpact: 0.1
                policies:
                  - type: liquidity-line
                    start: 1
                    trigger: {metric: liquidity, level: 1.2}
                    budget: 600000
                    targets: []
                """,
                text);
    }

    @Test
    void aConfigThatSaysNothingIsStillYaml() throws IOException {
        String text =
                ConfigWriter.of(scenario).write(json("{}"), Map.of(), OptionalLong.empty(), folder);
        ConfigFile read = ConfigFile.read(Files.writeString(folder.resolve("empty.yaml"), text));
        assertEquals(Scenario.defaults(), decoded(read.parameters()));
    }

    /** The schema of the first analysis over time that takes what a file says. */
    private static ParameterSchema schemaOf(ObjectNode parameters) {
        return analyses().stream()
                .filter(analysis -> analysis.id().startsWith("simulation."))
                .map(analysis -> ParameterSchema.of(analysis.parameterType()))
                .filter(schema -> decoded(schema, parameters).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Scenario decoded(ObjectNode parameters) {
        return scenario.decode(parameters, Scenario.class);
    }

    private static Optional<Record> decoded(ParameterSchema schema, ObjectNode given) {
        try {
            return Optional.of(schema.decode(given, schema.type()));
        } catch (AnalysisException e) {
            // What a record's own rules refuse is not written either.
            return Optional.empty();
        }
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
