package rudra.app.config;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML document with the line of every key.
 *
 * @param root the document; an empty object for an empty document
 * @param lines the line, from 1, of every key and element by its path, such as {@code
 *     shocks[2].amount}
 */
record LocatedYaml(ObjectNode root, Map<String, Long> lines) {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * Parses a document whose top level is a mapping.
     *
     * @throws tools.jackson.core.JacksonException if it is not YAML
     * @throws AnalysisException of sort {@code USAGE} if the top level is something else
     */
    static LocatedYaml parse(String text) {
        ObjectNode root = root(YAML.readTree(text));
        Map<String, Long> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                locateObject(parser, "", lines);
            }
        }
        return new LocatedYaml(root, lines);
    }

    private static ObjectNode root(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        if (tree.isMissingNode() || tree.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        throw AnalysisException.usage(
                Problem.of(
                        "config.not-a-mapping",
                        "A config has “name: value” at its top level, not a list or a single value."));
    }

    private static void locateObject(JsonParser parser, String place, Map<String, Long> lines) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String inner = place.isEmpty() ? name : place + "." + name;
            lines.put(inner, line(parser));
            locateValue(parser, parser.nextToken(), inner, lines);
        }
    }

    private static void locateArray(JsonParser parser, String place, Map<String, Long> lines) {
        int i = 0;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            String inner = place + "[" + i++ + "]";
            lines.put(inner, line(parser));
            locateValue(parser, token, inner, lines);
        }
    }

    private static void locateValue(
            JsonParser parser, JsonToken token, String place, Map<String, Long> lines) {
        if (token == JsonToken.START_OBJECT) {
            locateObject(parser, place, lines);
        } else if (token == JsonToken.START_ARRAY) {
            locateArray(parser, place, lines);
        }
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The line of a field, or of the nearest thing around it that has one. */
    OptionalLong lineOf(String field) {
        for (String place = field; !place.isEmpty(); place = outer(place)) {
            Long line = lines.get(place);
            if (line != null) {
                return OptionalLong.of(line);
            }
        }
        return OptionalLong.empty();
    }

    private static String outer(String place) {
        int cut = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
        return cut < 0 ? "" : place.substring(0, cut);
    }
}
