package rudra.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;
import rudra.analysis.schema.ParameterSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run's parameters, inputs and seed as YAML: the parameter record at the top level, beside it
 * {@code inputs:} (a path, a list of paths, or {@code path:} with import options) and {@code
 * seed:}. Paths are relative to the file.
 */
public final class ConfigFile {
    static final String INPUTS = "inputs";
    static final String SEED = "seed";
    static final String PATH = "path";
    static final String INSTITUTIONS = "institutions";

    /**
     * One input of a config.
     *
     * @param paths its files, absolute
     * @param options how they are read
     */
    public record Input(List<Path> paths, Map<String, String> options) {}

    private final Path file;
    private final LocatedYaml yaml;
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    private ConfigFile(Path file, LocatedYaml yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /**
     * Reads a config.
     *
     * @throws AnalysisException of sort {@code USAGE} with file and line if it is no YAML, cannot
     *     be read or has an input that is none; parameters are not looked at
     */
    public static ConfigFile read(Path file) {
        try {
            ConfigFile config = new ConfigFile(file, LocatedYaml.parse(Files.readString(file)));
            config.readInputs();
            return config;
        } catch (AnalysisException e) {
            throw new AnalysisException(
                    e.sort(),
                    e.problems().stream()
                            .map(p -> p.file().isPresent() ? p : p.inFile(file.toString()))
                            .toList(),
                    e);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw AnalysisException.usage(
                    Problem.of("config.not-yaml", "This is not YAML: " + e.getOriginalMessage())
                            .inFile(file.toString())
                            .atLine(line));
        } catch (IOException e) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "config.unreadable",
                                    "The file cannot be read (" + FileProblems.reason(e) + ").")
                            .inFile(file.toString()));
        }
    }

    private void readInputs() {
        JsonNode given = yaml.root().path(INPUTS);
        if (!given.isMissingNode() && !given.isObject()) {
            throw AnalysisException.usage(
                    locate(
                            Problem.of("config.inputs", "“inputs” has “name: path” for each input.")
                                    .inField(INPUTS)));
        }
        for (Map.Entry<String, JsonNode> entry : yaml.root().path(INPUTS).properties()) {
            inputs.put(entry.getKey(), input(entry.getKey(), entry.getValue()));
        }
    }

    private Input input(String name, JsonNode node) {
        if (node.isString()) {
            return new Input(List.of(resolved(node)), Map.of());
        }
        if (node.isArray()) {
            return new Input(node.valueStream().map(this::resolved).toList(), Map.of());
        }
        if (!node.path(PATH).isString()) {
            throw AnalysisException.usage(
                    locate(
                            Problem.of(
                                            "config.input",
                                            "An input is a path, a list of paths, or has a “path:”.")
                                    .inField(INPUTS + "." + name)));
        }
        return new Input(List.of(resolved(node.path(PATH))), options(node));
    }

    private Map<String, String> options(JsonNode node) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getValue() instanceof ObjectNode pairs) {
                List<String> texts = new ArrayList<>();
                pairs.properties()
                        .forEach(pair ->
                                texts.add(pair.getKey() + "=" + pair.getValue().asString()));
                options.put(entry.getKey(), String.join(",", texts));
            } else if (!entry.getKey().equals(PATH)) {
                options.put(entry.getKey(), entry.getValue().asString());
            }
        }
        options.computeIfPresent(INSTITUTIONS, (key, text) -> folder().resolve(text).toString());
        return options;
    }

    private Path resolved(JsonNode text) {
        return folder().resolve(text.asString());
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** The parameters that it gives. */
    public ObjectNode parameters() {
        ObjectNode parameters = yaml.root().deepCopy();
        parameters.remove(INPUTS);
        parameters.remove(SEED);
        return parameters;
    }

    /**
     * The same, once it is certain that a record can be made of them.
     *
     * @throws AnalysisException of sort {@code USAGE} with the file, and the line where it has one,
     *     of each parameter that is wrong
     */
    public ObjectNode parameters(ParameterSchema schema) {
        try {
            schema.decode(parameters(), schema.type());
            return parameters();
        } catch (AnalysisException e) {
            List<Problem> located =
                    e.problems().stream()
                            .map(problem -> locate(problem).inFile(file.toString()))
                            .toList();
            throw new AnalysisException(e.sort(), located, e);
        }
    }

    /** The inputs that it names. */
    public Map<String, Input> inputs() {
        return inputs;
    }

    /**
     * The seed, if it gives one.
     *
     * @throws AnalysisException of sort {@code USAGE} if it is no whole number
     */
    public OptionalLong seed() {
        JsonNode node = yaml.root().path(SEED);
        if (node.isMissingNode()) {
            return OptionalLong.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw AnalysisException.usage(
                    locate(
                            Problem.of(
                                            "config.seed",
                                            "“seed” is a whole number of at most 64 bits.")
                                    .inField(SEED)));
        }
        return OptionalLong.of(node.longValue());
    }

    /** The same problem with file and line, if this file says something of its field. */
    public Problem locate(Problem problem) {
        OptionalLong line = problem.field().map(yaml::lineOf).orElse(OptionalLong.empty());
        return line.isPresent()
                ? problem.inFile(file.toString()).atLine(line.getAsLong())
                : problem;
    }
}
