package rudra.analysis.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import rudra.analysis.schema.ParameterType.FlagType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a person types for a parameter into JSON; whether it fits is checked on decoding. */
public final class ParameterText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ParameterText() {}

    /**
     * Reads a value: numbers and flags as such, lists separated by commas, maps as {@code
     * name=value} pairs separated by commas.
     *
     * @return the value; text that does not look like its type stays text, for decoding to refuse
     */
    public static JsonNode parse(ParameterType type, String text) {
        return switch (type) {
            case NumberType number -> number(number.whole(), text.strip());
            case FlagType() -> flag(text.strip());
            case ListType(ParameterType element) -> list(element, text);
            case MapType(ParameterType value) -> map(value, text);
            case OptionalType(ParameterType inner) ->
                    text.isBlank() ? NODES.nullNode() : parse(inner, text);
            default -> NODES.stringNode(text);
        };
    }

    private static JsonNode number(boolean whole, String text) {
        try {
            return whole ? whole(Long.parseLong(text)) : NODES.numberNode(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return NODES.stringNode(text);
        }
    }

    private static JsonNode whole(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private static JsonNode flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> NODES.booleanNode(true);
            case "false", "no", "off" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text);
        };
    }

    private static ArrayNode list(ParameterType element, String text) {
        ArrayNode list = NODES.arrayNode();
        parts(text).forEach(part -> list.add(parse(element, part)));
        return list;
    }

    private static JsonNode map(ParameterType value, String text) {
        ObjectNode map = NODES.objectNode();
        for (String part : parts(text).toList()) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                return NODES.stringNode(text);
            }
            map.set(part.substring(0, equals).strip(), parse(value, part.substring(equals + 1)));
        }
        return map;
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
