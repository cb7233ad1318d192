package rudra.app.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rudra.analysis.InputSource;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType.GroupType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a run's parameters, inputs and seed as YAML from which {@link ConfigFile} reads the same
 * record: inputs and seed first, then what differs from the defaults.
 */
public final class ConfigWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ParameterSchema schema;
    private final UnaryOperator<String> comment;

    private ConfigWriter(ParameterSchema schema, UnaryOperator<String> comment) {
        this.schema = schema;
        this.comment = comment;
    }

    /** A writer of an analysis's parameters, without comments. */
    public static ConfigWriter of(ParameterSchema schema) {
        return new ConfigWriter(schema, _ -> "");
    }

    /**
     * The same with a comment above each parameter.
     *
     * @param words gives the comment by the parameter's name; empty for none
     */
    public ConfigWriter commented(UnaryOperator<String> words) {
        return new ConfigWriter(schema, words);
    }

    /**
     * The text of a config.
     *
     * @param parameters the parameters as JSON; what stands at its default is left out
     * @param inputs where each input is, by name
     * @param folder where the config will stand; paths are written relative to it where they can be
     */
    public String write(
            ObjectNode parameters,
            Map<String, InputSource> inputs,
            OptionalLong seed,
            Path folder) {
        YamlText text = new YamlText();
        if (!inputs.isEmpty()) {
            text.entry(ConfigFile.INPUTS, inputs(inputs, folder.toAbsolutePath()));
        }
        seed.ifPresent(number -> text.entry(ConfigFile.SEED, NODES.numberNode(number)));
        ObjectNode given = differences(schema, schema.defaults(), schema.complete(parameters));
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            text.comment(comment.apply(entry.getKey()));
            text.entry(entry.getKey(), entry.getValue());
        }
        return text.toString();
    }

    private static ObjectNode inputs(Map<String, InputSource> inputs, Path folder) {
        ObjectNode node = NODES.objectNode();
        new TreeMap<>(inputs)
                .forEach((name, source) -> {
                    String path = relative(source.path(), folder);
                    if (source.options().isEmpty()) {
                        node.put(name, path);
                    } else {
                        ObjectNode input = node.putObject(name).put(ConfigFile.PATH, path);
                        options(source.options(), folder).forEach(input::put);
                    }
                });
        return node;
    }

    private static Map<String, String> options(Map<String, String> options, Path folder) {
        Map<String, String> written = new TreeMap<>(options);
        written.computeIfPresent(
                ConfigFile.INSTITUTIONS, (_, file) -> relative(Path.of(file), folder));
        return Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    /** With slashes, which every system reads; absolute where it is on another drive. */
    private static String relative(Path file, Path folder) {
        Path whole = file.toAbsolutePath().normalize();
        boolean sameRoot = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
        Path shown = sameRoot ? folder.normalize().relativize(whole) : whole;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    private static ObjectNode differences(
            ParameterSchema schema, ObjectNode defaults, ObjectNode values) {
        ObjectNode different = NODES.objectNode();
        for (Parameter parameter : schema.parameters()) {
            JsonNode value = values.path(parameter.name());
            JsonNode usual = defaults.path(parameter.name());
            if (value.isMissingNode() || value.equals(usual)) {
                continue;
            }
            boolean isPart =
                    parameter.type() instanceof GroupType && value.isObject() && usual.isObject();
            different.set(
                    parameter.name(),
                    isPart && parameter.type() instanceof GroupType(ParameterSchema inner)
                            ? differences(inner, (ObjectNode) usual, (ObjectNode) value)
                            : value);
        }
        return different;
    }
}
