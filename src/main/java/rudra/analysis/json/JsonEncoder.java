package rudra.analysis.json;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rudra.analysis.Inline;
import rudra.analysis.Measured;
import rudra.analysis.WhereKnown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns values into JSON trees and remembers where a number was not finite. */
final class JsonEncoder {
    /** The key that names the alternative chosen among those of a sealed interface. */
    private static final String TYPE = "type";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How many numbers that are not finite are named. */
    private static final int NAMED = 3;

    private final List<String> notFinite = new ArrayList<>();
    private final Set<String> measured = new TreeSet<>();

    /** What a reader of the JSON should know: one sentence, however many numbers are concerned. */
    List<String> warnings() {
        if (notFinite.size() < 2) {
            return List.copyOf(notFinite);
        }
        String named = String.join(", ", notFinite.subList(0, Math.min(NAMED, notFinite.size())));
        String more =
                notFinite.size() > NAMED ? " and %,d more".formatted(notFinite.size() - NAMED) : "";
        return List.of(
                "%,d numbers are not finite and stand as null: %s%s"
                        .formatted(notFinite.size(), named, more));
    }

    Set<String> measured() {
        return measured;
    }

    JsonNode encode(Object value, String place) {
        return switch (value) {
            case JsonNode node -> node;
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> number(number, place);
            case Enum<?> constant -> NODES.stringNode(Ids.of(constant));
            case Optional<?> optional ->
                    optional.isPresent() ? encode(optional.get(), place) : NODES.nullNode();
            case Record composed -> encodeRecord(composed, place);
            case Map<?, ?> map -> encodeMap(map, place);
            case Collection<?> collection -> encodeElements(collection, place);
            default -> encodeArray(value, place);
        };
    }

    private JsonNode number(double value, String place) {
        if (Double.isFinite(value)) {
            return NODES.numberNode(value);
        }
        notFinite.add(place + " is " + value);
        return NODES.nullNode();
    }

    private ObjectNode encodeRecord(Record value, String place) {
        ObjectNode object = NODES.objectNode();
        if (isAlternative(value.getClass())) {
            object.put(TYPE, Ids.of(value.getClass()));
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String inner =
                    place.isEmpty() ? component.getName() : place + "." + component.getName();
            Object part = read(component, value);
            if (isUnknown(component, part)) {
                object.putNull(component.getName());
                continue;
            }
            if (component.isAnnotationPresent(Measured.class)) {
                measured.add(component.getName());
            }
            if (component.isAnnotationPresent(Inline.class) && component.getType().isRecord()) {
                object.setAll(encodeRecord((Record) part, place));
            } else {
                object.set(component.getName(), encode(part, inner));
            }
        }
        return object;
    }

    private static boolean isUnknown(RecordComponent component, Object part) {
        return component.isAnnotationPresent(WhereKnown.class)
                && part instanceof Double number
                && Double.isNaN(number);
    }

    private static boolean isAlternative(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component, e);
        }
    }

    private ObjectNode encodeMap(Map<?, ?> map, String place) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, element) -> {
            String name = key instanceof Enum<?> constant ? Ids.of(constant) : (String) key;
            object.set(name, encode(element, place + "." + name));
        });
        return object;
    }

    private ArrayNode encodeElements(Collection<?> elements, String place) {
        ArrayNode array = NODES.arrayNode(elements.size());
        int i = 0;
        for (Object element : elements) {
            array.add(encode(element, place + "[" + i++ + "]"));
        }
        return array;
    }

    private ArrayNode encodeArray(Object value, String place) {
        if (!value.getClass().isArray()) {
            throw new IllegalArgumentException(
                    "A " + value.getClass().getSimpleName() + " cannot be written as JSON.");
        }
        int length = Array.getLength(value);
        ArrayNode array = NODES.arrayNode(length);
        for (int i = 0; i < length; i++) {
            array.add(encode(Array.get(value, i), place + "[" + i + "]"));
        }
        return array;
    }
}
