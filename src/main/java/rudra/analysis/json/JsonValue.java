package rudra.analysis.json;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value as JSON.
 *
 * @param tree the JSON
 * @param warnings the places at which a number was not finite and became {@code null}
 * @param measured the names of what was {@link rudra.analysis.Measured} and differs from run to run
 */
public record JsonValue(JsonNode tree, List<String> warnings, Set<String> measured) {

    /** Copies the lists. */
    public JsonValue {
        warnings = List.copyOf(warnings);
        measured = Set.copyOf(measured);
    }

    /** The SHA-256 of the canonical form (RFC 8785), without what was measured. */
    public String digest() {
        return Digest.of(withoutMeasured(tree));
    }

    /** A tree of the same sort of value, without what was measured. */
    public JsonNode withoutMeasured(JsonNode other) {
        if (measured.isEmpty()) {
            return other;
        }
        JsonNode repeatable = other.deepCopy();
        removeMeasured(repeatable);
        return repeatable;
    }

    private void removeMeasured(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(measured);
        }
        node.forEach(this::removeMeasured);
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
        return new JsonValue(tree, encoder.warnings(), encoder.measured());
    }
}
