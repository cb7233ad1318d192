package rudra.analysis.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rudra.analysis.AnalysisException;
import rudra.analysis.NearestName;
import rudra.analysis.Problem;
import rudra.analysis.json.Ids;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All numbers inside a parameter record, by path, so that they can be varied one by one. What comes
 * of a change is decoded and checked as if it had been written in a file. Immutable.
 *
 * @param <P> the record
 */
public final class RecordNumbers<P extends Record> {
    private static final int LISTED_AT_MOST = 60;
    private static final String TYPE = "type";

    private final Class<P> type;
    private final ParameterSchema schema;
    private final ObjectNode tree;
    private final Map<String, RecordNumber> numbers = new LinkedHashMap<>();
    private final Map<String, JsonPointer> places = new LinkedHashMap<>();

    private RecordNumbers(P record, Class<P> type) {
        this.type = type;
        this.schema = ParameterSchema.of(type);
        this.tree = (ObjectNode) JsonValue.of(record).tree();
        walk(schema, tree, "", JsonPointer.empty());
    }

    /** The numbers of a record. O(size of the record). */
    public static <P extends Record> RecordNumbers<P> of(P record, Class<P> type) {
        return new RecordNumbers<>(record, type);
    }

    private void walk(ParameterSchema inner, JsonNode node, String path, JsonPointer place) {
        for (Parameter parameter : inner.parameters()) {
            String name = parameter.name();
            walk(
                    parameter.type(),
                    parameter.unit(),
                    node.path(name),
                    path.isEmpty() ? name : path + "." + name,
                    place.appendProperty(name));
        }
    }

    private void walk(
            ParameterType inner,
            Optional<String> unit,
            JsonNode node,
            String path,
            JsonPointer place) {
        switch (inner) {
            case NumberType number when node.isNumber() -> {
                numbers.put(path, new RecordNumber(path, number, unit, node.doubleValue()));
                places.put(path, place);
            }
            case OptionalType(ParameterType value) -> walk(value, unit, node, path, place);
            case GroupType(ParameterSchema group) -> walk(group, node, path, place);
            case ListType(ParameterType element) -> {
                for (int i = 0; i < node.size(); i++) {
                    walk(element, unit, node.get(i), path + "[" + i + "]", place.appendIndex(i));
                }
            }
            case MapType(ParameterType value) -> {
                for (Map.Entry<String, JsonNode> entry : node.properties()) {
                    String key = entry.getKey();
                    JsonPointer inside = place.appendProperty(key);
                    walk(value, unit, entry.getValue(), path + "." + key, inside);
                }
            }
            case AlternativesType(Map<String, ParameterSchema> schemas) -> {
                @Nullable ParameterSchema chosen = schemas.get(node.path(TYPE).asString(""));
                if (chosen != null) {
                    walk(chosen, node, path, place);
                }
            }
            default -> {}
        }
    }

    /** All of them, in the order of declaration. */
    public List<RecordNumber> all() {
        return List.copyOf(numbers.values());
    }

    /**
     * One of them.
     *
     * @param path its path; hyphens, underscores and case do not matter
     * @throws AnalysisException of sort {@code USAGE} if there is no such number; it names those
     *     that there are, and the one that was probably meant
     */
    public RecordNumber get(String path) {
        String folded = Ids.folded(path.strip());
        return Optional.ofNullable(numbers.get(path))
                .or(() ->
                        numbers.values().stream()
                                .filter(number -> Ids.folded(number.path()).equals(folded))
                                .findFirst())
                .orElseThrow(() ->
                        AnalysisException.usage(Problem.of("parameter.unknown", unknown(path))));
    }

    private String unknown(String path) {
        String beginning = path.isBlank() ? "Name a number" : "There is no number “" + path + "”";
        List<String> inside = numbers.keySet().stream().filter(p -> isInside(path, p)).toList();
        List<String> known = inside.isEmpty() ? List.copyOf(numbers.keySet()) : inside;
        String meant =
                inside.isEmpty()
                        ? meant(path).map(p -> " Did you mean “" + p + "”?").orElse("")
                        : "";
        String more =
                known.size() > LISTED_AT_MOST
                        ? " and %d more".formatted(known.size() - LISTED_AT_MOST)
                        : "";
        return beginning
                + "."
                + meant
                + " There are: "
                + String.join(", ", known.subList(0, Math.min(LISTED_AT_MOST, known.size())))
                + more
                + ".";
    }

    private static boolean isInside(String group, String path) {
        return !group.isBlank() && (path.startsWith(group + ".") || path.startsWith(group + "["));
    }

    /** A path that ends as was typed, or else the one most like it. */
    private Optional<String> meant(String typed) {
        String end = "." + Ids.folded(typed);
        return numbers.keySet().stream()
                .filter(path -> Ids.folded(path).endsWith(end))
                .findFirst()
                .or(() -> NearestName.to(typed, numbers.keySet()));
    }

    /**
     * The record with other values for some of its numbers.
     *
     * @param values the values by path, each a path that {@link #get} gave
     * @throws AnalysisException of sort {@code USAGE} with a problem for each value out of bounds,
     *     its path in the problem's field, or for values that do not go together
     */
    public P with(Map<String, Double> values) {
        ObjectNode changed = tree.deepCopy();
        values.forEach((path, value) -> set(changed, path, value));
        return schema.decode(changed, type);
    }

    private void set(ObjectNode changed, String path, double value) {
        @Nullable JsonPointer place = places.get(path);
        @Nullable RecordNumber number = numbers.get(path);
        if (place == null || number == null) {
            throw new IllegalArgumentException("There is no number " + path);
        }
        JsonNode parent = changed.at(place.head());
        JsonNode node = node(number.type(), value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
        }
    }

    private static JsonNode node(NumberType type, double value) {
        boolean isWhole = type.whole() && value == Math.rint(value) && Math.abs(value) < 0x1p53;
        return isWhole
                ? JsonNodeFactory.instance.numberNode((long) value)
                : JsonNodeFactory.instance.numberNode(value);
    }
}
