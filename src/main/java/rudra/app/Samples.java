package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
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
        Map<String, InputSource> inputs = new LinkedHashMap<>();
        node.path("inputs")
                .properties()
                .forEach(input -> inputs.put(input.getKey(), source(input.getValue())));
        return new Sample(
                node.path("id").asString(),
                node.path("title").asString(),
                node.path("lookFor").asString(),
                inputs,
                node.path("analysis").asString(),
                node.path("parameters") instanceof ObjectNode parameters
                        ? parameters
                        : JsonNodeFactory.instance.objectNode());
    }

    private InputSource source(JsonNode input) {
        Map<String, String> options = new LinkedHashMap<>();
        input.path("options")
                .properties()
                .forEach(option -> options.put(option.getKey(), option.getValue().asString()));
        options.computeIfPresent("institutions", (key, name) -> folder.resolve(name).toString());
        return new InputSource(folder.resolve(input.path("file").asString()), options);
    }
}
