package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.app.config.ConfigFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The samples that ship with the program, read from {@code samples/samples.json} when asked for.
 */
public final class Samples {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private Samples(Path folder) {
        this.folder = folder;
    }

    static Samples beside(Path program) {
        return new Samples(program.resolve("samples"));
    }

    /**
     * All samples, in the order in which they are shown.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the program's folder lacks them
     */
    public List<Sample> all() {
        Path file = folder.resolve("samples.json");
        List<Sample> samples = new ArrayList<>();
        try {
            for (JsonNode sample : JSON.readTree(Files.readAllBytes(file)).path("samples")) {
                samples.add(sample(sample));
            }
        } catch (IOException e) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "samples.missing",
                                    "The samples that belong to the program are not there. Install it again.")
                            .inFile(file.toString()));
        }
        return List.copyOf(samples);
    }

    /**
     * One sample.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is none of that name; it lists them
     */
    public Sample get(String id) {
        List<Sample> all = all();
        return all.stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                        "sample.unknown",
                                        "There is no sample “%s”. There are: %s."
                                                .formatted(
                                                        id,
                                                        String.join(
                                                                ", ",
                                                                all.stream()
                                                                        .map(Sample::id)
                                                                        .toList())))));
    }

    private Sample sample(JsonNode node) {
        Optional<String> scenario = node.path("scenario").stringValueOpt();
        return scenario.isPresent()
                ? ofScenario(node, folder.resolve(scenario.get()))
                : sample(node, folder, node.path("inputs"), node.path("parameters"));
    }

    /** A scenario is a config of {@code rudra run}: parameters, with inputs and seed among them. */
    private static Sample ofScenario(JsonNode node, Path file) {
        ConfigFile config = ConfigFile.read(file);
        Map<String, InputSource> sources = new LinkedHashMap<>();
        config.inputs()
                .forEach((name, input) ->
                        sources.put(
                                name,
                                new InputSource(
                                        input.paths().getFirst().normalize(), input.options())));
        return sample(node, sources, config.parameters());
    }

    private static Sample sample(JsonNode node, Path beside, JsonNode inputs, JsonNode parameters) {
        Map<String, InputSource> sources = new LinkedHashMap<>();
        inputs.properties()
                .forEach(input -> sources.put(input.getKey(), source(beside, input.getValue())));
        return sample(node, sources, parameters);
    }

    private static Sample sample(
            JsonNode node, Map<String, InputSource> sources, JsonNode parameters) {
        return new Sample(
                node.path("id").asString(),
                node.path("title").asString(),
                node.path("lookFor").asString(),
                sources,
                node.path("analysis").asString(),
                parameters instanceof ObjectNode given
                        ? given
                        : JsonNodeFactory.instance.objectNode());
    }

    private static InputSource source(Path beside, JsonNode input) {
        if (input.isString()) {
            return new InputSource(beside.resolve(input.stringValue()).normalize(), Map.of());
        }
        Map<String, String> options = new LinkedHashMap<>();
        input.path("options")
                .properties()
                .forEach(option -> options.put(option.getKey(), option.getValue().asString()));
        options.computeIfPresent("institutions", (key, name) -> beside.resolve(name).toString());
        return new InputSource(beside.resolve(input.path("file").asString()), options);
    }
}
