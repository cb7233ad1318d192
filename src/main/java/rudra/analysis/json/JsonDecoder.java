package rudra.analysis.json;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Inline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes records of JSON again: the way back of {@link JsonValue#of}. A number that is null was not
 * finite and becomes not-a-number.
 */
public final class JsonDecoder {
    private static final String TYPE = "type";

    private JsonDecoder() {}

    /**
     * A record of JSON that {@link JsonValue#of} wrote.
     *
     * @return empty if it was written by a program whose record had another shape, or if the record
     *     holds a type that there is no way back to
     */
    public static <R extends Record> Optional<R> decode(JsonNode json, Class<R> type) {
        try {
            return Optional.of(type.cast(record(json, type)));
        } catch (ShapeException e) {
            return Optional.empty();
        }
    }

    /** The JSON is of another shape. */
    private static final class ShapeException extends Exception {
        ShapeException(String message) {
            super(message);
        }

        ShapeException(Exception cause) {
            super(cause);
        }
    }

    private static Object value(JsonNode json, Type type) throws ShapeException {
        if (type instanceof ParameterizedType generic) {
            return composed(json, generic);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new ShapeException("no way back to " + type);
        }
        if (plain == double.class || plain == Double.class) {
            requireTrue(json.isNumber() || json.isNull(), json, plain);
            return json.isNull() ? Double.NaN : json.doubleValue();
        }
        if (plain == int.class || plain == Integer.class) {
            requireTrue(json.canConvertToInt(), json, plain);
            return json.intValue();
        }
        if (plain == long.class || plain == Long.class) {
            requireTrue(json.canConvertToLong(), json, plain);
            return json.longValue();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            requireTrue(json.isBoolean(), json, plain);
            return json.booleanValue();
        }
        if (plain == String.class) {
            requireTrue(json.isString(), json, plain);
            return json.stringValue();
        }
        return notPlain(json, plain);
    }

    private static Object notPlain(JsonNode json, Class<?> type) throws ShapeException {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (json.isString() && Ids.of((Enum<?>) constant).equals(json.stringValue())) {
                    return constant;
                }
            }
        } else if (type.isArray()) {
            return array(json, type.componentType());
        } else if (type.isSealed()) {
            for (Class<?> alternative : type.getPermittedSubclasses()) {
                if (Ids.of(alternative).equals(json.path(TYPE).asString(""))) {
                    return value(json, alternative);
                }
            }
        } else if (type.isRecord()) {
            return record(json, type);
        }
        throw new ShapeException("no way back from " + json.getNodeType() + " to " + type);
    }

    private static void requireTrue(boolean fits, JsonNode json, Class<?> type)
            throws ShapeException {
        if (!fits) {
            throw new ShapeException(json.getNodeType() + " is no " + type);
        }
    }

    private static Object array(JsonNode json, Class<?> element) throws ShapeException {
        requireTrue(json.isArray(), json, element);
        Object array = Array.newInstance(element, json.size());
        for (int i = 0; i < json.size(); i++) {
            Array.set(array, i, value(json.get(i), element));
        }
        return array;
    }

    private static Object composed(JsonNode json, ParameterizedType type) throws ShapeException {
        Type[] parts = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return json.isNull() ? Optional.empty() : Optional.of(value(json, parts[0]));
        }
        if (type.getRawType() == List.class && json.isArray()) {
            List<Object> list = new ArrayList<>(json.size());
            for (JsonNode element : json) {
                list.add(value(element, parts[0]));
            }
            return List.copyOf(list);
        }
        if (type.getRawType() == Map.class && json instanceof ObjectNode object) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                JsonNode key = object.stringNode(entry.getKey());
                map.put(value(key, parts[0]), value(entry.getValue(), parts[1]));
            }
            return map;
        }
        throw new ShapeException("no way back from " + json.getNodeType() + " to " + type);
    }

    private static Object record(JsonNode json, Class<?> type) throws ShapeException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            boolean inline =
                    component.isAnnotationPresent(Inline.class) && component.getType().isRecord();
            JsonNode part = inline ? json : json.path(component.getName());
            if (part.isMissingNode()) {
                throw new ShapeException(component + " is missing");
            }
            values[i] = value(part, component.getGenericType());
        }
        return made(type, types, values);
    }

    /** Whatever a record's constructor refuses is of another shape. */
    private static Object made(Class<?> type, Class<?>[] types, Object[] values)
            throws ShapeException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException | NoSuchMethodException | InstantiationException e) {
            throw new ShapeException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A record's constructor was opened just now.", e);
        }
    }
}
