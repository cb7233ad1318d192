package rudra.analysis.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value as JSON.
 *
 * @param tree the JSON
 * @param warnings the places at which a number was not finite and became {@code null}
 */
public record JsonValue(JsonNode tree, List<String> warnings) {

    /** Copies the warnings. */
    public JsonValue {
        warnings = List.copyOf(warnings);
    }

    /**
     * Writes a value as JSON: records, sealed alternatives, enums, lists, maps with text keys,
     * arrays, optionals, numbers, text and flags. O(size of the value).
     *
     * @throws IllegalArgumentException if the value holds anything else
     */
    public static JsonValue of(Object value) {
        JsonEncoder encoder = new JsonEncoder();
        JsonNode tree = encoder.encode(value, "");
        return new JsonValue(tree, encoder.warnings());
    }
}
