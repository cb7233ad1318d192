package rudra.app.config;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as YAML for people: blocks by indentation, short groups and lists of single values in one
 * line. Text that could be taken for anything else is quoted as in JSON with all but ASCII escaped,
 * which libraries' writers get wrong for names with unusual line breaks.
 */
final class YamlText {
    /** A word or path: begins with a letter, holds no sign that means something in YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:\\.{1,2}/)*/?\\p{L}(?:[\\p{L}\\p{Nd} _./()+-]*[\\p{L}\\p{Nd}_)])?");

    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String STEP = "  ";
    private static final int LINE = 90;
    private static final double WHOLE_BELOW = 1e15;
    private static final double PLAIN_FROM = 1e-9;

    private final StringBuilder text = new StringBuilder();

    /** Writes a comment line; nothing for an empty one. */
    void comment(String words) {
        if (!words.isBlank()) {
            text.append("# ").append(words.replaceAll("\\s+", " ").strip()).append('\n');
        }
    }

    /** Writes a key of the document with its value. */
    void entry(String key, JsonNode value) {
        entry(key, value, "");
    }

    private void entry(String key, JsonNode value, String indent) {
        text.append(quoted(key)).append(':');
        if (isOneLine(value, indent)) {
            text.append(' ').append(flow(value)).append('\n');
        } else if (value instanceof ObjectNode object) {
            text.append('\n').append(indent).append(STEP);
            object(object, indent + STEP);
        } else {
            text.append('\n');
            for (JsonNode element : value) {
                text.append(indent).append(STEP).append("- ");
                element(element, indent + STEP + STEP);
            }
        }
    }

    private void element(JsonNode element, String indent) {
        if (element instanceof ObjectNode object && !object.isEmpty()) {
            object(object, indent);
        } else {
            text.append(flow(element)).append('\n');
        }
    }

    /** The first key stands where the text is, the others below it. */
    private void object(ObjectNode object, String indent) {
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            text.append(first ? "" : indent);
            entry(entry.getKey(), entry.getValue(), indent);
            first = false;
        }
    }

    /** Single values are; so are groups and lists of them within something, if they are short. */
    private static boolean isOneLine(JsonNode value, String indent) {
        if (value.isValueNode() || value.isEmpty()) {
            return true;
        }
        boolean isFlat = value.valueStream().allMatch(JsonNode::isValueNode);
        boolean isShort = indent.length() + flow(value).length() < LINE;
        return isFlat && isShort && (value.isArray() || !indent.isEmpty());
    }

    private static String flow(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(YamlText::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isString()) {
            return quoted(value.stringValue());
        }
        return value.isFloatingPointNumber() ? number(value.doubleValue()) : value.toString();
    }

    /** Whole numbers as such; an exponent with its sign, without which it would be text. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_BELOW) {
            return Long.toString((long) value);
        }
        BigDecimal decimal = BigDecimal.valueOf(value);
        boolean isPlain = Math.abs(value) >= PLAIN_FROM && Math.abs(value) < WHOLE_BELOW;
        return isPlain ? decimal.toPlainString() : decimal.toString();
    }

    private static String quoted(String value) {
        boolean isPlain =
                PLAIN.matcher(value).matches()
                        && !RESERVED.contains(value.toLowerCase(Locale.ROOT));
        return isPlain ? value : JSON.writeValueAsString(value).replace("\u007f", "\\u007F");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
